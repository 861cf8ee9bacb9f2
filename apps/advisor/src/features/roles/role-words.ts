import { roleKinds, roleStates, type RoleKind, type RoleState } from '@onward/core/roles';
import type { LocalDate } from '@onward/core/shared';
import type { StatusKind } from '@onward/ui';
import { dayInWords } from '../../shared/format.ts';
import type { RoleParts } from './roles.graphql.ts';

/** The test's word about a role; it never speaks of a person. */
export const verdictWords: Readonly<
  Record<string, { readonly kind: StatusKind; readonly word: string; readonly says: string }>
> = {
  improve: { kind: 'done', word: 'Improve', says: 'Something gets measurably better.' },
  clarify: { kind: 'info', word: 'Clarify', says: 'It would show whether another path fits.' },
  drift: { kind: 'needs', word: 'Drift', says: 'Time passes, and nothing is strengthened by it.' },
  open: { kind: 'off', word: 'Cannot be said yet', says: 'Too little is known about it.' },
};

/** Kind, place and months in a line. */
export function aboutRole({ kind, place, fromOn, toOn, state }: RoleParts): string {
  const month = (date: string | null) => (date ? dayInWords(date as LocalDate, 'month') : '');
  const span = [month(fromOn), month(toOn)].filter(Boolean).join(' to ');
  const parts = [roleKinds[kind as RoleKind], place, span, roleStates[state as RoleState]];
  return parts.filter(Boolean).join(' · ');
}
