import type { LocalDate } from '@onward/core/shared';
import {
  Button,
  Dialog,
  FieldStack,
  FormProblem,
  formText,
  showToast,
  TextField,
} from '@onward/ui';
import { dayInWords } from '../../shared/format.ts';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import { standingWords } from './fact-words.ts';
import type { Fact } from './facts.graphql.ts';
import { useTakeDay } from './facts.queries.ts';

/** Takes a day over into its cycle, confirmed in the actor's name. */
export function TakeDayDialog({ fact, onClose }: { fact: Fact; onClose: () => void }) {
  const take = useTakeDay();
  const { day } = fact;
  if (!day) return null;
  const issues = issuesByField(take.error);
  const submit = (form: FormData) =>
    take.mutate(
      { code: fact.code, expectedVersion: day.version, source: formText(form, 'source') },
      {
        onSuccess: () => {
          showToast('The day is the cycle’s own now, confirmed in your name.');
          onClose();
        },
      },
    );
  return (
    <Dialog
      open
      title={`Match ${day.matchYear}: ${dayInWords(day.onDate as LocalDate, 'full')}`}
      onClose={onClose}
      onSubmit={(event) => submit(new FormData(event.currentTarget))}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={take.isPending && 'Keeping'}>
            I have read the source
          </Button>
        </>
      }
    >
      <FieldStack>
        <FormProblem>
          {take.error && Object.keys(issues).length === 0 ? explain(take.error) : null}
        </FormProblem>
        <p>
          {fact.says} {day.here && `${standingWords(day)}. It would be replaced.`}
        </p>
        <TextField
          label="What you read"
          name="source"
          defaultValue={fact.link}
          error={issues['source']}
        />
      </FieldStack>
    </Dialog>
  );
}
