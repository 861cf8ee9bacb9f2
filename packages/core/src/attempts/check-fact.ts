import type { LocalDate } from '../shared/calendar.ts';
import { checkChoice, checkDate, checkText } from '../shared/check.ts';
import type { Issue } from '../shared/refusals.ts';
import { factFields, factKindNames, type FactField } from './fact-fields.ts';
import type { AttemptFactKind } from './fact-bodies.ts';
import type { Exam } from './fact-words.ts';

/** A fact as it was typed. */
export interface AttemptFactEntry {
  readonly kind: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly source: string;
  readonly asOf: string;
}

/**
 * Scores an exam's report can carry at all. USMLE reports three digits up to 300, COMLEX 9 to 999, OET 0 to 500;
 * outside these the entry is a slip of the hand. They are no pass marks and no targets.
 */
export const scoreRange: Partial<Record<Exam, { readonly min: number; readonly max: number }>> = {
  usmle_step_1: { min: 1, max: 300 },
  usmle_step_2_ck: { min: 1, max: 300 },
  usmle_step_3: { min: 1, max: 300 },
  comlex_level_1: { min: 9, max: 999 },
  comlex_level_2_ce: { min: 9, max: 999 },
  comlex_level_3: { min: 9, max: 999 },
  oet: { min: 0, max: 500 },
};

/** Whether the word is a kind of fact. */
export function isFactKind(kind: string): kind is AttemptFactKind {
  return Object.hasOwn(factKindNames, kind);
}

/** Everything wrong with a fact: the form and the service call this. `today` in the institution's zone. */
export function checkFact(entry: AttemptFactEntry, today: LocalDate): readonly Issue[] {
  if (!isFactKind(entry.kind)) return checkChoice('kind', entry.kind, Object.keys(factKindNames));
  const single = Object.entries<FactField>(factFields[entry.kind]).flatMap(([name, field]) =>
    checkField(name, field, entry.body[name], today),
  );
  return [
    ...single,
    ...(single.length > 0 ? [] : checkTogether(entry.kind, entry.body)),
    ...checkText('source', entry.source, { required: true, max: 200 }),
    ...notLater('asOf', entry.asOf, today, true),
  ];
}

function checkField(
  name: string,
  field: FactField,
  value: unknown,
  today: LocalDate,
): readonly Issue[] {
  switch (field.is) {
    case 'choice':
      return checkChoice(name, textOf(value), Object.keys(field.choices));
    case 'text':
      return checkText(name, textOf(value), field);
    case 'date':
      return notLater(name, textOf(value), today, field.required);
    case 'count':
      return checkCount(name, field, value);
  }
}

function notLater(
  name: string,
  value: string,
  today: LocalDate,
  required: boolean,
): readonly Issue[] {
  const issues = checkDate(name, value, required);
  if (issues.length > 0 || !value) return issues;
  if (value > today) return [{ field: name, code: 'in_the_future' }];
  return value < '1950-01-01' ? [{ field: name, code: 'out_of_range' }] : [];
}

function checkCount(
  name: string,
  field: FactField & { readonly is: 'count' },
  value: unknown,
): readonly Issue[] {
  if (value == null || value === '')
    return field.required ? [{ field: name, code: 'required' }] : [];
  return between(name, value, field.min, field.max);
}

function between(name: string, value: unknown, min: number, max: number): readonly Issue[] {
  const fits = Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
  return fits ? [] : [{ field: name, code: 'out_of_range', facts: { min, max } }];
}

/** What cannot be together: more attended than invited, a score outside its exam, an end before its beginning. */
function checkTogether(kind: AttemptFactKind, body: AttemptFactEntry['body']): readonly Issue[] {
  if (kind === 'exam') return checkExam(body);
  if (kind === 'programs') return checkPrograms(body);
  const ends = kind === 'clinical' || kind === 'gap';
  const turned = ends && textOf(body['to']) && textOf(body['to']) < textOf(body['from']);
  return turned ? [{ field: 'to', code: 'before_start' }] : [];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function checkExam(body: AttemptFactEntry['body']): readonly Issue[] {
  const range = scoreRange[body['exam'] as Exam];
  const unnamed = body['exam'] === 'other' && !textOf(body['name']).trim();
  return [
    ...(unnamed ? ([{ field: 'name', code: 'required' }] as const) : []),
    ...(range && body['score'] != null
      ? between('score', body['score'], range.min, range.max)
      : []),
  ];
}

function checkPrograms(body: AttemptFactEntry['body']): readonly Issue[] {
  const of = (name: string) => Number(body[name] ?? 0);
  const applied = of('applied');
  return [
    ...between('invited', of('invited'), 0, applied),
    ...between('attended', of('attended'), 0, of('invited')),
    ...between('declined', of('declined'), 0, Math.max(0, of('invited') - of('attended'))),
    ...between('imgHistory', of('imgHistory'), 0, applied),
    ...between('screenedOut', of('screenedOut'), 0, applied),
  ];
}
