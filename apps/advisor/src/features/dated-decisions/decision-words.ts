import type { DatedDecisionKind, TaskOwner } from '@onward/core/plans';
import { daysBetween, type LocalDate } from '@onward/core/shared';
import { counted } from '../../shared/format.ts';

/** What a decision is about. */
export const kindWords: Record<DatedDecisionKind, string> = {
  extend_graduation: 'Extend graduation',
  loans: 'Loans',
  visa: 'Visa',
  prelim_offer: 'Preliminary offer',
  registration: 'Registration',
  other: 'Other',
};

/** Who has to decide. */
export function ownerWords(owner: TaskOwner): string {
  return {
    student: 'the student decides',
    advisor: 'the advisor decides',
    office: 'the office decides',
  }[owner];
}

/** How long there is. */
export function nearWords(onDate: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, onDate);
  if (days < 0) return `Day passed, ${counted(-days, 'day')}`;
  if (days === 0) return 'Today';
  return days < 61 ? `${counted(days, 'day')} left` : `${Math.round(days / 30.44)} months left`;
}
