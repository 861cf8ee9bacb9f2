import { domainOf, type Stance } from '@onward/core/debriefers';
import { domainWords, factorWords, type FactorCode } from '@onward/core/diagnosis';
import { Button, ButtonLink, PageTitle, Reading, Section } from '@onward/ui';
import type { AnswerSheet } from './answers.graphql.ts';
import css from './answers.module.css';
import { useLeave } from './answers.queries.ts';
import { stanceWords } from './domain-field.tsx';

/** After the answers were given: one's own words to read again, and the way out. */
export function GivenAnswers({ sheet }: { sheet: AnswerSheet }) {
  const leave = useLeave();
  const outside = sheet.basis !== 'staff';
  if (leave.isSuccess)
    return (
      <div>
        <PageTitle>Thank you</PageTitle>
        <p className={css.lead}>This page is closed now. You can close the window.</p>
      </div>
    );
  return (
    <>
      <div>
        <PageTitle>Thank you, {sheet.name}</PageTitle>
        <p className={css.lead}>
          Your answers are with {sheet.institutionName} and stay as they are. Below are your own
          words.
        </p>
      </div>
      <Section title="What you gave">
        {sheet.answers.map((answer) => (
          <section key={answer.id} className={css.question}>
            <h3>{titleOf(sheet, answer.question)}</h3>
            <p>{stanceOf(answer)}</p>
            {answer.body && <Reading>{answer.body}</Reading>}
          </section>
        ))}
      </Section>
      {outside ? (
        <Button busy={leave.isPending && 'One moment'} onClick={() => leave.mutate()}>
          Leave this page
        </Button>
      ) : (
        <ButtonLink href="/advisor/">Back to the office</ButtonLink>
      )}
    </>
  );
}

function titleOf({ asked }: AnswerSheet, question: string): string {
  const domain = domainOf(question);
  if (domain) return domainWords[domain];
  return asked.find(({ code }) => code === question)?.words ?? '';
}

function stanceOf({ question, stance, factors }: AnswerSheet['answers'][number]): string {
  const domain = domainOf(question);
  if (!domain || !stance) return '';
  const named = factors.map((factor) => factorWords[`${domain}.${factor}` as FactorCode]);
  return [stanceWords[stance as Stance], ...named].join(' · ');
}
