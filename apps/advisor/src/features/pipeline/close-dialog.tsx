import { closingOutcomes, outcomeNames } from '@onward/core/cases';
import {
  Button,
  Checkbox,
  Dialog,
  FieldStack,
  FormProblem,
  RadioGroup,
  showToast,
  TextArea,
} from '@onward/ui';
import { useState } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { explain, refusalOf } from '../../shared/refusal-text.ts';
import { useCloseCase, useReopenCase } from './pipeline.queries.ts';

const options = closingOutcomes.map((value) => ({ value, label: outcomeNames[value] }));

interface Who {
  id: string;
  name: string;
  version: number;
}

/** Closes a case: how it ended, and words for the record. Nothing is deleted. */
export function CloseDialog({ who, onClose }: { who: Who; onClose: () => void }) {
  const close = useCloseCase();
  const [outcome, setOutcome] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (form: FormData) => {
    setMissing(!outcome);
    if (!outcome) return;
    const words = textIn(form, 'words');
    const confirmed = form.get('confirmed') !== null;
    close.mutate(
      { caseId: who.id, version: who.version, outcome, words, confirmed },
      {
        onSuccess: () => {
          showToast(`The case of ${who.name} is closed. It can be opened again.`);
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Close the case of ${who.name}`}
      onSubmit={(event) => submit(new FormData(event.currentTarget))}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={close.isPending && 'Closing'}>
            Close the case
          </Button>
        </>
      }
    >
      <FieldStack>
        {close.error && <FormProblem>{explain(close.error)}</FormProblem>}
        <RadioGroup
          label="How it ended"
          hint="The record stays as it is, and the case can be opened again."
          options={options}
          value={outcome}
          onChange={setOutcome}
          error={missing ? 'Choose how it ended.' : undefined}
        />
        {refusalOf(close.error)?.code === 'FIRST_DAYS_CONFIRM' && (
          <Checkbox name="confirmed" label="It is decided all the same, after a second look" />
        )}
        <TextArea label="Words for the record" name="words" optional />
      </FieldStack>
    </Dialog>
  );
}

/** Opens a closed case again, with a reason. */
export function ReopenDialog({ who, onClose }: { who: Who; onClose: () => void }) {
  const reopen = useReopenCase();
  const submit = (form: FormData) =>
    reopen.mutate(
      {
        caseId: who.id,
        version: who.version,
        to: 'stabilise',
        reason: textIn(form, 'reason'),
      },
      { onSuccess: onClose },
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Open the case of ${who.name} again`}
      onSubmit={(event) => submit(new FormData(event.currentTarget))}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={reopen.isPending && 'Opening'}>
            Open again
          </Button>
        </>
      }
    >
      <FieldStack>
        {reopen.error && <FormProblem>{explain(reopen.error)}</FormProblem>}
        <TextArea
          label="Why"
          name="reason"
          hint="At least ten characters. It begins again at “Finding their feet”; move it from there."
        />
      </FieldStack>
    </Dialog>
  );
}
