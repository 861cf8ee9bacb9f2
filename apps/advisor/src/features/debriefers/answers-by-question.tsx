import { domainOf } from '@onward/core/debriefers';
import { domainWords } from '@onward/core/diagnosis';
import { Quote, Section, WordAction } from '@onward/ui';
import type { Instant } from '@onward/core/shared';
import { instantDay } from '../../shared/format.ts';
import { useSession } from '../../shared/session.queries.ts';
import { useCan } from '../../shared/use-can.ts';
import { called } from './debriefer-words.ts';
import type { GivenAnswer, SeveralPeopleData } from './debriefers.graphql.ts';
import css from './debriefers.module.css';

/** Words somebody gave, with the factor they speak of if they name exactly one. */
export interface AnswerWords {
  readonly subjectId: string;
  readonly words: string;
  /** `domain.factor`, or empty. */
  readonly factor: string;
}

/** Every answer under its question, each with who said it and the one step that makes it a finding (IMG-14). */
export function AnswersByQuestion({
  people,
  onFinding,
}: {
  people: SeveralPeopleData;
  onFinding: (words: AnswerWords) => void;
}) {
  const groups = groupsOf(people);
  const mayRecord = useCan('finding.record', { reach: 'assigned' }) && people.allHaveAnswered;
  if (groups.length === 0) return null;
  return (
    <Section title="In their words" level={3}>
      {!people.allHaveAnswered && (
        <p className={css.quiet}>
          Once everybody asked has answered, or is no longer asked, each point can become a finding.
        </p>
      )}
      {groups.map(({ code, title, answers }) => (
        <section key={code} className={css.question} aria-labelledby={`said-${code}`}>
          <h4 id={`said-${code}`}>{title}</h4>
          {answers.map((answer) => (
            <div key={answer.id} className={css.answer}>
              <Quote by={<By people={people} answer={answer} />}>{answer.body}</Quote>
              {mayRecord && (
                <span data-screen-only="">
                  <WordAction
                    aria-label={`Make it a finding: ${answer.body.slice(0, 60)}`}
                    onClick={() => onFinding(wordsOf(answer))}
                  >
                    Make it a finding
                  </WordAction>
                </span>
              )}
            </div>
          ))}
        </section>
      ))}
    </Section>
  );
}

function By({ people, answer }: { people: SeveralPeopleData; answer: GivenAnswer }) {
  const { timeZone } = useSession().institution;
  const one = people.debriefers.find(({ id }) => id === answer.debrieferId);
  if (!one) return null;
  const on = one.givenAt ? instantDay(one.givenAt as Instant, timeZone) : '';
  return <>{[called(one), on].filter(Boolean).join(', ')}</>;
}

function groupsOf({ questions, answers }: SeveralPeopleData) {
  const written = answers.filter(({ body }) => body.trim() !== '');
  const titles = new Map(questions.map(({ code, words }) => [code, words]));
  const keys = [...new Set([...titles.keys(), ...written.map(({ question }) => question)])];
  return keys.flatMap((code) => {
    const own = written.filter(({ question }) => question === code);
    const domain = domainOf(code);
    const title = titles.get(code) ?? (domain ? domainWords[domain] : code);
    return own.length > 0 ? [{ code, title, answers: own }] : [];
  });
}

function wordsOf({ id, body, question, factors }: GivenAnswer): AnswerWords {
  const domain = domainOf(question);
  const [only, ...others] = factors;
  const factor = domain && only && others.length === 0 ? `${domain}.${only}` : '';
  return { subjectId: id, words: body, factor };
}
