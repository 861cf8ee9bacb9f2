import { factorWords } from '@onward/core/diagnosis';
import type { Lane, TaskOwner, TaskState } from '@onward/core/plans';
import type { LocalDate } from '@onward/core/shared';
import type { StatusKind } from '@onward/ui';
import { counted, dayInWords } from '../../shared/format.ts';
import { words } from '../../shared/words.ts';

/** Lanes as the rows of the plan are called. */
export const laneWords: Record<Lane, string> = {
  decide: 'Decide',
  research: 'Research',
  clinical: 'Clinical',
  letters: 'Letters',
  exams: 'Exams',
  application: 'Application',
  people: 'People',
};

/** States in words, with the kind that colours them. */
export const stateWords: Record<TaskState, { kind: StatusKind; words: string }> = {
  proposed: { kind: 'off', words: 'Not released' },
  agreed: { kind: 'off', words: 'Not begun' },
  in_progress: { kind: 'info', words: 'In progress' },
  blocked: { kind: 'needs', words: 'Blocked' },
  done: { kind: 'done', words: 'Done, to be seen' },
  verified: { kind: 'done', words: 'Done' },
  dropped: { kind: 'off', words: 'Taken out' },
};

/** Who carries a step. */
export function ownerWords(owner: TaskOwner, student: string): string {
  if (owner === 'student') return student;
  return owner === 'advisor' ? 'Advisor' : 'Office';
}

/** A factor such as `letters.generic` in words. */
export function factorInWords(code: string): string {
  return code in factorWords
    ? factorWords[code as keyof typeof factorWords]
    : words(code.replace('.', ': '));
}

/** When a step is planned: "Past date, 6 days" or "by Thu 30 Apr". */
export function whenWords(on: LocalDate | null, pastBy: number, open: boolean): string {
  if (!on) return '';
  if (open && pastBy > 0) return `Past date, ${counted(pastBy, 'day')}`;
  return `by ${dayInWords(on, 'weekday')}`;
}

const month = (date: string, style: 'short' | 'long') =>
  new Intl.DateTimeFormat(undefined, { month: style, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** Months of a span: `Mar to Apr 2026`. */
export function spanMonths(from: LocalDate, to: LocalDate): string {
  const year = to.slice(0, 4);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${month(to, 'short')} ${year}`;
  const first =
    from.slice(0, 4) === year
      ? month(from, 'short')
      : `${month(from, 'short')} ${from.slice(0, 4)}`;
  return `${first} to ${month(to, 'short')} ${year}`;
}

/** A phase's own words without the months in front. */
export function phaseName(staff: string): string {
  const rest = /^[^:.]{3,40}: (.+)$/.exec(staff)?.[1] ?? staff;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** A phase, open months, or the bridge, as the head of its months. */
export function spanName(span: { readonly kind: string; readonly staff: string }): string {
  if (span.kind === 'bridge') return 'Bridge';
  return span.kind === 'gap' ? 'Open' : phaseName(span.staff);
}
