import {
  Button,
  DateField,
  Dialog,
  FieldStack,
  FormProblem,
  formText,
  showToast,
  TextField,
} from '@onward/ui';
import { todayIn } from '../../shared/format.ts';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import type { Fact } from './facts.graphql.ts';
import { useConfirmFact } from './facts.queries.ts';

/** A named person says that the source was read; or takes that back, and why. */
export function ConfirmFactDialog({ fact, onClose }: { fact: Fact; onClose: () => void }) {
  const confirm = useConfirmFact();
  const { institution } = useSession();
  const back = fact.confirmation !== null;
  const submit = (form: FormData) =>
    confirm.mutate(
      {
        code: fact.code,
        entry: {
          confirmed: !back,
          source: formText(form, 'source'),
          readOn: formText(form, 'readOn') || todayIn(institution.timeZone),
          note: formText(form, 'note'),
        },
      },
      {
        onSuccess: () => {
          showToast(back ? 'It is unconfirmed again.' : 'Confirmed, in your name.');
          onClose();
        },
      },
    );
  const issues = issuesByField(confirm.error);
  return (
    <Dialog
      open
      title={back ? 'Take the confirmation back' : 'Confirm this fact'}
      onClose={onClose}
      onSubmit={(event) => submit(new FormData(event.currentTarget))}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={confirm.isPending && 'Keeping'}>
            {back ? 'Take it back' : 'I have read the source'}
          </Button>
        </>
      }
    >
      <FieldStack>
        <FormProblem>
          {confirm.error && Object.keys(issues).length === 0 ? explain(confirm.error) : null}
        </FormProblem>
        <p>{fact.says}</p>
        {!back && (
          <>
            <TextField
              label="What you read"
              name="source"
              hint="The page or document, as your office would find it again."
              defaultValue={fact.link}
              error={issues['source']}
            />
            <DateField
              label="Read on"
              name="readOn"
              max={todayIn(institution.timeZone)}
              defaultValue={todayIn(institution.timeZone)}
              error={issues['readOn']}
            />
          </>
        )}
        <TextField
          label={back ? 'Why' : 'Anything to know'}
          name="note"
          optional={!back}
          error={issues['note']}
        />
      </FieldStack>
    </Dialog>
  );
}
