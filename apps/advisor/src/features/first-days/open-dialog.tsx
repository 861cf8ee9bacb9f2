import { noteLength } from '@onward/core/decisions';
import type { Instant } from '@onward/core/shared';
import { Button, Checkbox, Dialog, FieldStack, FormProblem, TextArea } from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { instantInWords } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { CaseFirstDays, Message } from './first-days.graphql.ts';
import { useOpenMessage } from './first-days.queries.ts';
import css from './first-days.module.css';

/** Lets one message go before the quiet time ends: a note, and for several programs a second confirmation (IR-06, IMG-04). */
export function OpenDialog({
  message,
  page,
  onClose,
}: {
  message: Message;
  page: CaseFirstDays['outreachPage'];
  onClose: () => void;
}) {
  const open = useOpenMessage(message);
  const [issues, setIssues] = useState<{ note?: string; confirmed?: string }>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const said = { note: textIn(form, 'note'), confirmed: form.get('confirmed') !== null };
    const short = said.note.trim().length < noteLength;
    const unsure = message.several && !said.confirmed;
    setIssues({
      ...(short && {
        note: `Say why, in at least ${noteLength} characters. The student reads it.`,
      }),
      ...(unsure && { confirmed: 'Confirm it a second time, or let it wait.' }),
    });
    if (!short && !unsure) open.mutate(said, { onSuccess: onClose });
  };
  return (
    <Dialog
      open
      title={`Open the message to ${message.to} early`}
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Let it wait</Button>
          <Button kind="main" type="submit" busy={open.isPending && 'Opening'}>
            Open it now
          </Button>
        </>
      }
    >
      <FieldStack>
        {open.error && <FormProblem>{explain(open.error)}</FormProblem>}
        <p>
          The quiet time runs until {instantInWords(page.quietUntil as Instant, page.zone)}. Opened,
          the student can copy these words and send them. If they change, they wait again.
        </p>
        {message.words ? (
          <p className={css.words}>{message.words}</p>
        ) : (
          <p className={css.quiet}>No words are written yet.</p>
        )}
        <TextArea
          label="Why it cannot wait"
          name="note"
          minRows={2}
          hint="The student reads this."
          error={issues.note}
        />
        {message.several && (
          <Checkbox
            name="confirmed"
            label="It goes to more than one program, cannot be taken back, and I have read every word"
            error={issues.confirmed}
          />
        )}
      </FieldStack>
    </Dialog>
  );
}
