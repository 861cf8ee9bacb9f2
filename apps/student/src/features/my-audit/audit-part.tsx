import { PageTitle, SaveState } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.ts';
import { ActionLink, PageButton } from '../../shared/links.tsx';
import { around, questionsOf, topicsPart } from './audit-words.ts';
import type { MyAudit } from './my-audit.graphql.ts';
import { myAuditQuery, useRememberPlace } from './my-audit.queries.ts';
import { QuestionScreen } from './question-screen.tsx';
import { TopicsScreen } from './topics-screen.tsx';
import { useAnswers } from './use-answers.tsx';
import css from './my-audit.module.css';

/** One screen of the audit: a question, or at its end what she wants to talk about. Back, next, leave at any point. */
export function AuditPart({ part }: { part: string }) {
  const { data: audit } = useSuspenseQuery(myAuditQuery);
  const answers = useAnswers();
  const known = questionsOf(audit).find(({ code }) => code === part);
  useRememberPlace(known?.code ?? topicsPart);
  return (
    <>
      <header className={css.head}>
        <p className={css.where}>
          <ActionLink to={paths.audit}>Look back</ActionLink>
          <span>{whereWords(audit, part)}</span>
        </p>
        <PageTitle>{known?.title ?? 'Three things I want to talk about'}</PageTitle>
        <p className={css.state}>
          <span className={css.quiet}>
            {audit.shares.length > 0
              ? 'What you change stays with you until you share again.'
              : 'Only you can read this until you share it.'}
          </span>
          <SaveState saving={answers.saving} />
        </p>
      </header>
      {known ? (
        <QuestionScreen key={known.code} question={known} answers={answers} />
      ) : (
        <TopicsScreen audit={audit} answers={answers} />
      )}
      <Steps audit={audit} part={known?.code ?? topicsPart} />
      {answers.conflict}
    </>
  );
}

function whereWords({ chapters }: MyAudit, part: string): string {
  for (const { title, questions } of chapters) {
    const at = questions.findIndex(({ code }) => code === part);
    if (at >= 0) return `${title}, question ${at + 1} of ${questions.length}`;
  }
  return 'The end';
}

function Steps({ audit, part }: { audit: MyAudit; part: string }) {
  const { before, after } = around(audit, part);
  return (
    <nav className={css.steps} aria-label="Questions">
      {before && (
        <PageButton to={paths.auditPart} params={{ part: before }}>
          Back
        </PageButton>
      )}
      {after && (
        <PageButton kind="main" to={paths.auditPart} params={{ part: after }}>
          Next
        </PageButton>
      )}
      <ActionLink to={paths.audit}>Leave it here for now</ActionLink>
    </nav>
  );
}
