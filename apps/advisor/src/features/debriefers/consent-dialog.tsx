import { checkConsentAsk, sharedThings } from '@onward/core/debriefers';
import {
  Button,
  Checkbox,
  DateField,
  Dialog,
  FieldStack,
  FormProblem,
  showToast,
  TextArea,
  TextField,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { issueText } from '../../shared/issue-text.ts';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import css from './debriefers.module.css';
import { useAskConsent, type DebriefPlace } from './debriefers.queries.ts';

const thingWords = { name: 'The student’s name', specialty: 'The specialty' } as const;

/** Asks the student whether somebody outside may be asked: whom, what may be told, why, until when. */
export function ConsentDialog({ place, onClose }: { place: DebriefPlace; onClose: () => void }) {
  const ask = useAskConsent(place);
  const [found, setFound] = useState<Readonly<Record<string, string>>>({});
  const issues = { ...found, ...issuesByField(ask.error) };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const entry = entryOf(new FormData(event.currentTarget));
    const wrong = checkConsentAsk(entry);
    setFound(Object.fromEntries(wrong.map((issue) => [issue.field, issueText(issue)])));
    if (wrong.length > 0) return;
    ask.mutate(entry, {
      onSuccess: () => {
        showToast('The student can answer in the portal.');
        onClose();
      },
    });
  };
  return (
    <Dialog
      open
      wide="form"
      title="Ask the student for consent"
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={ask.isPending && 'Asking'}>
            Ask the student
          </Button>
        </>
      }
    >
      <FieldStack>
        {ask.error && !issuesByField(ask.error)['until'] && (
          <FormProblem>{explain(ask.error)}</FormProblem>
        )}
        <p>
          The student reads these words in the portal, may agree to less, and may take it back at
          any time. A no needs no reason.
        </p>
        <TextField
          label="Who would be asked"
          name="toWhom"
          hint="Name, and what she or he does."
          error={issues['toWhom']}
        />
        <fieldset className={css.told}>
          <legend>What may be told beside the questions</legend>
          {sharedThings.map((thing) => (
            <Checkbox key={thing} label={thingWords[thing]} name={`what.${thing}`} defaultChecked />
          ))}
        </fieldset>
        <TextArea label="Why" name="why" hint="One or two plain sentences." error={issues['why']} />
        <DateField label="Until" name="until" error={issues['until']} />
      </FieldStack>
    </Dialog>
  );
}

function entryOf(form: FormData) {
  return {
    toWhom: textIn(form, 'toWhom'),
    why: textIn(form, 'why'),
    until: textIn(form, 'until'),
    what: sharedThings.filter((thing) => form.has(`what.${thing}`)),
  };
}
