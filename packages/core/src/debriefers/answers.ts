import { domains, taxonomy, type Domain } from '../diagnosis/index.ts';
import type { Instant } from '../shared/calendar.ts';
import { checkChoice, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { Issue } from '../shared/refusals.ts';
import { standingOf, type Debriefer } from './debriefer.ts';

/** What somebody says about one domain: it weighed, it did not, or she cannot say. Empty: not said yet. */
export const stances = ['weighed', 'did_not', 'cannot_say'] as const;
export type Stance = (typeof stances)[number];

type Standing = Pick<Debriefer, 'givenAt' | 'withdrawnAt' | 'endsAt'>;

/** Longest answer, in characters. */
export const answerLimit = 20_000;

/** Key under which the answer about a domain is kept; all others are codes of questions. */
export const domainKey = (domain: Domain): string => `domain.${domain}`;

/** The domain of a key, or null when it is a question's. */
export function domainOf(key: string): Domain | null {
  return domains.find((domain) => domainKey(domain) === key) ?? null;
}

/** One answer: words to a question; or, about a domain, a stance, its factors, and words if there are any. */
export interface Answer {
  readonly question: string;
  readonly body: string;
  readonly stance: Stance | '';
  /** Factors of the domain that weighed. */
  readonly factors: readonly string[];
}

/** Issues of an answer; the form and the service call this. */
export function checkAnswer(
  answer: Omit<Answer, 'stance'> & { readonly stance: string },
  one: Pick<Debriefer, 'questions' | 'domains'>,
): readonly Issue[] {
  const domain = domainOf(answer.question);
  const factors: readonly string[] = domain ? taxonomy[domain] : [];
  return [
    ...checkChoice('question', answer.question, [...one.questions, ...one.domains.map(domainKey)]),
    ...checkText('body', answer.body, { max: answerLimit }),
    ...(domain && answer.stance ? checkChoice('stance', answer.stance, stances) : []),
    ...answer.factors.flatMap((factor) => checkChoice('factors', factor, factors)),
  ];
}

/** Keeps an answer while it is not given yet. Refuses ANSWERS_GIVEN, DEBRIEFER_CLOSED, INPUT_NOT_VALID. */
export function writeAnswer(
  one: Standing & Pick<Debriefer, 'questions' | 'domains'>,
  answer: Omit<Answer, 'stance'> & { readonly stance: string },
  now: Instant,
): Decision<Answer> {
  const open = stillOpen(one, now);
  if (!open.accepted) return open;
  const issues = checkAnswer(answer, one);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  const stance = domainOf(answer.question) ? (answer.stance as Answer['stance']) : '';
  const factors = stance === 'weighed' ? answer.factors : [];
  return accepted({ question: answer.question, body: answer.body, stance, factors });
}

/** Gives the answers: they stand from now on. Refuses ANSWERS_EMPTY, ANSWERS_GIVEN, DEBRIEFER_CLOSED. */
export function giveAnswers<One extends Standing>(
  one: One,
  answers: readonly Pick<Answer, 'body' | 'stance'>[],
  now: Instant,
): Decision<One> {
  const open = stillOpen(one, now);
  if (!open.accepted) return open;
  if (!answers.some(({ body, stance }) => body.trim() || stance))
    return refused('ANSWERS_EMPTY', {});
  return accepted({ ...one, givenAt: now });
}

/** Whether somebody who was asked herself must give her own answers before she may see others' (M2). */
export function answersFirst(
  asked: readonly Pick<Debriefer, 'personId' | 'givenAt' | 'withdrawnAt' | 'endsAt'>[],
  personId: string,
): boolean {
  return asked.some(
    (one) => one.personId === personId && one.givenAt === null && one.withdrawnAt === null,
  );
}

/** Whether all who are asked have answered, or are no longer asked: only then do answers become findings. */
export function allHaveAnswered(asked: readonly Standing[], now: Instant): boolean {
  return asked.every((one) => standingOf(one, now) !== 'asked');
}

function stillOpen<One extends Standing>(one: One, now: Instant): Decision<One> {
  const standing = standingOf(one, now);
  if (standing === 'given') return refused('ANSWERS_GIVEN', {});
  return standing === 'asked' ? accepted(one) : refused('DEBRIEFER_CLOSED', {});
}
