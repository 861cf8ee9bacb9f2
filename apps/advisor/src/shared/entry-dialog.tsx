import type { Issue } from '@onward/core/shared';
import { Button, Dialog, FieldStack, FormProblem, showToast } from '@onward/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { sentencesOf } from './issues.ts';
import { explain } from './refusal-text.ts';

/** What is wrong with each field, in a sentence. */
export type FieldIssues = Readonly<Record<string, string>>;

interface Keeping<Entry> {
  readonly error: unknown;
  readonly isPending: boolean;
  readonly mutate: (entry: Entry, then: { onSuccess: () => void }) => void;
}

/** A dialog that is one form: read, checked by core’s function, kept, said, closed. What was typed stays when it is refused. */
export function EntryDialog<Entry>({
  title,
  wide = false,
  read,
  check,
  keep,
  keepWords,
  said,
  onClose,
  children,
}: {
  title: string;
  wide?: boolean;
  /** What the form says. */
  read: (form: FormData) => Entry;
  check: (entry: Entry) => readonly Issue[];
  keep: Keeping<Entry>;
  /** On the button. */
  keepWords: string;
  /** Afterwards. */
  said: string;
  onClose: () => void;
  children: (issues: FieldIssues) => ReactNode;
}) {
  const [issues, setIssues] = useState<FieldIssues>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const entry = read(new FormData(event.currentTarget));
    const found = check(entry);
    setIssues(sentencesOf(found));
    if (found.length > 0) return;
    keep.mutate(entry, {
      onSuccess: () => {
        showToast(said);
        onClose();
      },
    });
  };
  return (
    <Dialog
      open
      wide={wide}
      title={title}
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={keep.isPending && 'Keeping'}>
            {keepWords}
          </Button>
        </>
      }
    >
      <FieldStack>
        {keep.error !== null && <FormProblem>{explain(keep.error)}</FormProblem>}
        {children(issues)}
      </FieldStack>
    </Dialog>
  );
}
