import { checkOwnQuestion } from '@onward/core/debriefs';
import {
  Button,
  Dialog,
  FieldStack,
  FormProblem,
  Item,
  ItemList,
  TextArea,
  TextField,
  WordAction,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { instantDay } from '../../shared/format.ts';
import { sentencesOf } from '../../shared/issues.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { DebriefPage } from './debriefs.graphql.ts';
import css from './debriefs.module.css';
import { useAddQuestion, useRemoveQuestion } from './own-questions.queries.ts';

/** Questions added for this debrief alone: who added each, taking one away before it is held, and adding one. */
export function OwnQuestions({ page }: { page: DebriefPage }) {
  const [adding, setAdding] = useState(false);
  const remove = useRemoveQuestion();
  const { debrief, ownQuestions, zone } = page;
  const removable = debrief.state === 'scheduled';
  return (
    <div className={css.more} data-screen-only="">
      {remove.error && <FormProblem>{explain(remove.error)}</FormProblem>}
      {ownQuestions.length > 0 && (
        <ItemList label="Questions added for this debrief">
          {ownQuestions.map((one) => (
            <Item
              key={one.id}
              title={one.words}
              detail={`Added by ${one.addedByName}, ${instantDay(one.addedAt, zone)}`}
              trail={
                removable && (
                  <WordAction
                    aria-label={`Remove: ${one.words}`}
                    onClick={() => remove.mutate(one.id)}
                  >
                    Remove
                  </WordAction>
                )
              }
            />
          ))}
        </ItemList>
      )}
      <WordAction onClick={() => setAdding(true)}>Add a question of your own</WordAction>
      {adding && <AddDialog debriefId={debrief.id} onClose={() => setAdding(false)} />}
    </div>
  );
}

function AddDialog({ debriefId, onClose }: { debriefId: string; onClose: () => void }) {
  const add = useAddQuestion(debriefId);
  const [issues, setIssues] = useState<Readonly<Record<string, string>>>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const entry = { words: textIn(form, 'words'), hint: textIn(form, 'hint') };
    const found = checkOwnQuestion(entry);
    setIssues(sentencesOf(found));
    if (found.length === 0) add.mutate(entry, { onSuccess: onClose });
  };
  return (
    <Dialog
      open
      title="A question of your own"
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={add.isPending && 'Adding'}>
            Add the question
          </Button>
        </>
      }
    >
      <FieldStack>
        {add.error && <FormProblem>{explain(add.error)}</FormProblem>}
        <p>
          It is for this debrief alone and stands on the page with the others. Everybody who is
          asked for her own answers is asked it too.
        </p>
        <TextArea label="Question" name="words" minRows={2} error={issues['words']} />
        <TextField label="What to listen for" name="hint" optional error={issues['hint']} />
      </FieldStack>
    </Dialog>
  );
}
