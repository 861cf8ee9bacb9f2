import { domains } from '@onward/core/diagnosis';
import {
  Button,
  ConfirmDialog,
  flushUnsent,
  FormActions,
  FormProblem,
  hasUnsent,
  LinkAction,
  PageTitle,
  Section,
} from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { explain } from '../../shared/refusal-text.ts';
import type { AnswerSheet } from './answers.graphql.ts';
import css from './answers.module.css';
import { sheetOf, useGiveAnswers } from './answers.queries.ts';
import { DomainField } from './domain-field.tsx';
import { GivenAnswers } from './given-answers.tsx';
import { QuestionField } from './question-field.tsx';
import { WhoAsks } from './who-asks.tsx';

/** The questions, one's own answers kept as they are typed, and the word that they are given. */
export function SheetPage({ debrieferId }: { debrieferId: string }) {
  const { data: sheet } = useSuspenseQuery(sheetOf(debrieferId));
  if (sheet.givenAt) return <GivenAnswers sheet={sheet} />;
  return (
    <>
      <div>
        <PageTitle>Your view</PageTitle>
        <p className={css.lead}>
          Write what you know and think; leave out what you cannot say. Every field is kept as you
          type, and nobody reads it before you give it.
        </p>
      </div>
      <WhoAsks ask={sheet} />
      <Section title="The questions">
        {sheet.asked.map((question) => (
          <QuestionField key={question.code} sheet={sheet} question={question} />
        ))}
      </Section>
      {sheet.domains.length > 0 && (
        <Section title="What weighed, as far as you can tell">
          <p className={css.quiet}>
            Part by part, so that several views can be laid side by side. It is about the
            application, not about the person.
          </p>
          {domains
            .filter((domain) => sheet.domains.includes(domain))
            .map((domain) => (
              <DomainField key={domain} sheet={sheet} domain={domain} />
            ))}
        </Section>
      )}
      <Give sheet={sheet} />
      {sheet.basis === 'staff' && (
        <p>
          <LinkAction href="/advisor/">Back to the office, and go on later</LinkAction>
        </p>
      )}
    </>
  );
}

function Give({ sheet }: { sheet: AnswerSheet }) {
  const give = useGiveAnswers(sheet.id);
  const [asking, setAsking] = useState(false);
  const [unsent, setUnsent] = useState(false);
  // What is being typed belongs to what is given: it is kept first.
  const ask = async () => {
    await flushUnsent();
    setUnsent(hasUnsent());
    setAsking(!hasUnsent());
  };
  const confirm = () =>
    give.mutate(undefined, {
      onSuccess: () => scrollTo({ top: 0 }),
      onError: () => setAsking(false),
    });
  return (
    <>
      <FormProblem>
        {give.error
          ? explain(give.error)
          : unsent && 'Something you wrote is not kept yet. Wait for the line, then try again.'}
      </FormProblem>
      <FormActions>
        <Button kind="main" wide onClick={() => void ask()}>
          I have given my answers
        </Button>
      </FormActions>
      <ConfirmDialog
        open={asking}
        title="Give your answers"
        confirm="Give my answers"
        busy={give.isPending && 'Giving'}
        onConfirm={confirm}
        onCancel={() => setAsking(false)}
      >
        {sheet.institutionName} can read them then, and they stay as they are.
      </ConfirmDialog>
    </>
  );
}
