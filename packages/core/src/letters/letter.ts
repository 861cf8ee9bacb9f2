import * as words from '../attempts/index.ts';
import type { LocalDate } from '../shared/calendar.ts';
import { checkChoice, checkDate, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { CaseId, LetterId } from '../shared/ids.ts';
import type { Issue } from '../shared/refusals.ts';
import { letterKinds, letterStatuses, tellings, workSeen } from './vocabulary.ts';
import type { LetterKind, LetterStatus } from './vocabulary.ts';

/** What is entered about one letter towards the next application. There is no field for its text: we hold none. */
export interface LetterEntry {
  readonly writer: string;
  readonly role: string;
  readonly field: string;
  readonly institution: string;
  readonly country: string;
  /** How they know each other, in words; may be empty. */
  readonly relationship: string;
  readonly knows: string;
  readonly workSeen: string;
  /** Whether a good part of the person's research or clinical work was done there (DR-28). */
  readonly whereWorked: string;
  /** Whether the writer's program stands behind the application and addresses the earlier result (DR-28). */
  readonly endorses: string;
  /** Whether the writer can describe judgment, communication, work ethic and teamwork (IMG-21). */
  readonly describes: string;
  /** Whether the writer knows the residency system applied to (IMG-21). */
  readonly knowsResidency: string;
  readonly kind: string;
  readonly status: string;
  /** The letter of a former season as it is, not written anew. */
  readonly reused: boolean;
  readonly askedOn: string | null;
  /** The date the letter carries. */
  readonly writtenOn: string | null;
  readonly dueOn: string | null;
  /** What the writer could not fully support, as told (IR-37). Office only, never shown to the student. */
  readonly feedback: string;
  /** Whether writer, kind, status and dates stand on the student's page. */
  readonly shown: boolean;
}

/** A letter towards the target cycle of a case. */
export interface Letter extends LetterEntry {
  readonly id: LetterId;
  readonly caseId: CaseId;
  readonly role: keyof typeof words.writerRoles;
  readonly field: words.Field;
  readonly country: keyof typeof words.countries;
  readonly knows: keyof typeof words.knows;
  readonly workSeen: keyof typeof workSeen;
  readonly whereWorked: keyof typeof tellings;
  readonly endorses: keyof typeof tellings;
  readonly describes: keyof typeof tellings;
  readonly knowsResidency: keyof typeof tellings;
  readonly kind: LetterKind;
  readonly status: LetterStatus;
  readonly askedOn: LocalDate | null;
  readonly writtenOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly version: number;
}

const choices = {
  role: words.writerRoles,
  field: words.fields,
  country: words.countries,
  knows: words.knows,
  workSeen,
  whereWorked: tellings,
  endorses: tellings,
  describes: tellings,
  knowsResidency: tellings,
  kind: letterKinds,
  status: letterStatuses,
} as const;

/** Everything wrong with a letter as entered. `today` in the institution's zone. */
export function checkLetter(entry: LetterEntry, today: LocalDate): readonly Issue[] {
  return [
    ...checkText('writer', entry.writer, { required: true, max: 120 }),
    ...checkText('institution', entry.institution, { required: true, max: 200 }),
    ...checkText('relationship', entry.relationship, { max: 300 }),
    ...checkText('feedback', entry.feedback, { max: 2000 }),
    ...Object.entries(choices).flatMap(([name, among]) =>
      checkChoice(name, entry[name as keyof typeof choices], Object.keys(among)),
    ),
    ...notLater('askedOn', entry.askedOn, today),
    ...notLater('writtenOn', entry.writtenOn, today),
    ...checkDate('dueOn', entry.dueOn),
  ];
}

function notLater(field: string, value: string | null, today: LocalDate): readonly Issue[] {
  const issues = checkDate(field, value);
  return issues.length === 0 && value && value > today
    ? [{ field, code: 'in_the_future' }]
    : issues;
}

/** Adds a letter to the portfolio. Refuses INPUT_NOT_VALID. */
export function addLetter(
  entry: LetterEntry,
  of: Pick<Letter, 'id' | 'caseId'>,
  today: LocalDate,
): Decision<Letter> {
  const issues = checkLetter(entry, today);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({
    ...entry,
    id: of.id,
    caseId: of.caseId,
    writer: entry.writer.trim(),
    institution: entry.institution.trim(),
    relationship: entry.relationship.trim(),
    feedback: entry.feedback.trim(),
    askedOn: entry.askedOn || null,
    writtenOn: entry.writtenOn || null,
    dueOn: entry.dueOn || null,
    version: 1,
  } as Letter);
}

/** Changes a letter. Refuses INPUT_NOT_VALID. */
export function changeLetter(
  letter: Letter,
  entry: LetterEntry,
  today: LocalDate,
): Decision<Letter> {
  const next = addLetter(entry, letter, today);
  return next.accepted ? accepted({ ...next.value, version: letter.version }) : next;
}
