import { Button, FormProblem, NeedsStrip, Quote, Section, TextArea, WordAction } from '@onward/ui';
import { useState } from 'react';
import { happened } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { HelpData, PlanPageData } from './plans.graphql.ts';
import { useAnswerHelp, useSeeHelp } from './plans.queries.ts';
import css from './plans.module.css';

/** Requests for help that wait; looking is told to the student only when somebody says so. */
export function HelpList({ page }: { page: PlanPageData }) {
  const see = useSeeHelp(page.caseId);
  const [answering, setAnswering] = useState<string | null>(null);
  const waiting = page.help.filter((one) => !one.answeredAt);
  const chosen = waiting.find((one) => one.id === answering);
  const title = (one: HelpData) =>
    page.tasks.find((task) => task.id === one.taskId)?.title ?? 'In general';
  return (
    <>
      <NeedsStrip
        title="Asks for help"
        lines={waiting.map((one) => ({
          key: one.id,
          name: title(one),
          reason: `${one.words || 'Without words'} · ${happened(one.askedAt, page.zone)}${one.seenAt ? ` · seen by ${one.seenByName ?? ''} ${happened(one.seenAt, page.zone)}` : ''}`,
          action: (
            <span className={css.row}>
              {!one.seenAt && (
                <WordAction onClick={() => see.mutate(one.id)}>Mark as seen</WordAction>
              )}
              <WordAction onClick={() => setAnswering(one.id)}>Answer</WordAction>
            </span>
          ),
        }))}
      />
      {see.error && <FormProblem>{explain(see.error)}</FormProblem>}
      {chosen && (
        <Answer
          key={chosen.id}
          caseId={page.caseId}
          help={chosen}
          name={page.studentName}
          onDone={() => setAnswering(null)}
        />
      )}
    </>
  );
}

function Answer({
  caseId,
  help,
  name,
  onDone,
}: {
  caseId: string;
  help: HelpData;
  name: string;
  onDone: () => void;
}) {
  const answer = useAnswerHelp(caseId);
  const [text, setText] = useState('');
  return (
    <div className={css.help}>
      <Section title={`Answer ${name}`}>
        {help.words && <Quote by={name}>{help.words}</Quote>}
        <FormProblem>{answer.error ? explain(answer.error) : null}</FormProblem>
        <TextArea
          label="Your answer"
          hint={`${name} reads it, with your name.`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p className={css.row}>
          <Button
            kind="main"
            busy={answer.isPending && 'Sending it'}
            onClick={() => answer.mutate({ id: help.id, answer: text }, { onSuccess: onDone })}
          >
            Send to {name}
          </Button>
          <Button onClick={onDone}>Not now</Button>
        </p>
      </Section>
    </div>
  );
}
