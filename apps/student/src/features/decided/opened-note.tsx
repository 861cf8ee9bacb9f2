import { checkReply } from '@onward/core/feedback';
import { Button, FieldStack, FormProblem, Quote, Reading, showToast, TextArea } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { happened } from '../../shared/format.ts';
import { issueText } from '../../shared/issue-text.ts';
import { useKeptText } from '../../shared/kept-text.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import { noteOf, useReply } from './decided.queries.ts';
import css from './decided.module.css';

/** A note, what she answered, and a field to answer. */
export function OpenedNote({ id }: { id: string }) {
  const { data } = useSuspenseQuery(noteOf(id));
  const { institution } = useSession();
  const reply = useReply(id);
  const words = useKeptText(`reply ${id}`);
  const [problem, setProblem] = useState('');
  return (
    <div className={css.text}>
      <Reading>{data.body}</Reading>
      {data.replies.map((one) => (
        <Quote key={one.id} by={`You, ${happened(one.writtenAt, institution.timeZone)}`}>
          {one.body}
        </Quote>
      ))}
      <form
        noValidate
        data-screen-only=""
        onSubmit={(event) => {
          event.preventDefault();
          const issue = checkReply(words.text)[0];
          setProblem(issue ? issueText(issue) : '');
          if (issue) return;
          reply.mutate(words.text, {
            onSuccess: () => {
              words.done();
              showToast('Your answer is sent.');
            },
          });
        }}
      >
        <FieldStack>
          <FormProblem>{reply.error ? explain(reply.error) : null}</FormProblem>
          <TextArea
            label="Your answer"
            hint="The people who help you read it."
            minRows={2}
            value={words.text}
            onChange={(event) => words.change(event.target.value)}
            error={problem}
          />
          <Button type="submit" busy={reply.isPending && 'Sending it'}>
            Answer
          </Button>
        </FieldStack>
      </form>
    </div>
  );
}
