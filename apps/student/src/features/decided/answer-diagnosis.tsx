import { checkAnswer } from '@onward/core/diagnosis';
import {
  Button,
  FieldStack,
  FormProblem,
  Quote,
  RadioGroup,
  TextArea,
  showToast,
} from '@onward/ui';
import { useState } from 'react';
import { happened } from '../../shared/format.ts';
import { issueText } from '../../shared/issue-text.ts';
import { useKeptText } from '../../shared/kept-text.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import { useAnswerDiagnosis } from './decided.queries.ts';

const ways: Readonly<Record<string, string>> = {
  yes: 'I see it the same way',
  partly: 'In part',
  no: 'I see it differently',
};

interface Answer {
  readonly agrees: string;
  readonly words: string;
  readonly answeredAt: Parameters<typeof happened>[0];
}

/** Her side of it: one of three, and words if she likes. It is kept beside the reading, never over it. */
export function AnswerDiagnosis({ id, answer }: { id: string; answer: Answer | null }) {
  const send = useAnswerDiagnosis(id);
  const words = useKeptText(`diagnosis ${id}`);
  const [agrees, setAgrees] = useState(answer?.agrees ?? '');
  const [problem, setProblem] = useState('');
  return (
    <>
      {answer && <Said answer={answer} />}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const issue = checkAnswer({ agrees, words: words.text })[0];
          setProblem(issue ? (agrees ? issueText(issue) : 'Choose one of the three.') : '');
          if (issue) return;
          send.mutate(
            { agrees, words: words.text },
            {
              onSuccess: () => {
                words.done();
                showToast('Your answer is kept beside it.');
              },
            },
          );
        }}
      >
        <FieldStack>
          <FormProblem>{send.error ? explain(send.error) : null}</FormProblem>
          <RadioGroup
            label="Do you see it the same way?"
            options={Object.entries(ways).map(([value, label]) => ({ value, label }))}
            value={agrees}
            onChange={setAgrees}
            error={problem}
          />
          <TextArea
            label="In your words"
            optional
            hint="The people who help you read it. It stands beside what they wrote."
            minRows={2}
            value={words.text}
            onChange={(event) => words.change(event.target.value)}
          />
          <Button type="submit" busy={send.isPending && 'Sending it'}>
            {answer ? 'Say it anew' : 'Share your view'}
          </Button>
        </FieldStack>
      </form>
    </>
  );
}

function Said({ answer }: { answer: Answer }) {
  const { institution } = useSession();
  const when = happened(answer.answeredAt, institution.timeZone);
  return <Quote by={`You, ${when}`}>{answer.words || (ways[answer.agrees] ?? '')}</Quote>;
}
