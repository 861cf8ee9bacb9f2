import { fields, writerRoles } from '@onward/core/attempts';
import { letterKinds, letterStatuses, type LetterStatus } from '@onward/core/letters';
import type { LocalDate } from '@onward/core/shared';
import type { StatusKind } from '@onward/ui';
import { dayInWords } from '../../shared/format.ts';
import type { LetterParts } from './letters.graphql.ts';

const kinds: Record<LetterStatus, StatusKind> = {
  planned: 'off',
  asked: 'info',
  agreed: 'info',
  submitted: 'done',
  declined: 'off',
  expired: 'off',
};

/** Icon and word of a letter's status. */
export function statusOf(status: string): { readonly kind: StatusKind; readonly words: string } {
  const known = status as LetterStatus;
  return { kind: kinds[known], words: letterStatuses[known] };
}

/** Where a condition stands. */
export const conditionStates: Readonly<
  Record<string, { readonly kind: StatusKind; readonly words: string }>
> = {
  met: { kind: 'done', words: 'Met' },
  on_the_way: { kind: 'info', words: 'On the way' },
  unmet: { kind: 'needs', words: 'Not met yet' },
};

/** The specialty of a writer; the one applied to is named so. */
export const fieldInWords = (field: string) =>
  field === 'target' ? 'The specialty applied to' : fields[field as keyof typeof fields];
export const roleInWords = (role: string) => writerRoles[role as keyof typeof writerRoles];
export const kindInWords = (kind: string) => letterKinds[kind as keyof typeof letterKinds];

/** What the student signed, as staff read it: the content of a waived letter is shown to nobody here. */
export function waiverInWords({ waiver }: Pick<LetterParts, 'waiver'>): string {
  if (waiver === 'waived') return 'Waived';
  return waiver === 'not_waived' ? 'May read it' : 'Not signed';
}

/** The date that matters next: when it was sent or dated, or when it is due. */
export function dateLine({ writtenOn, dueOn, askedOn, status }: LetterParts): string {
  const day = (date: string) => dayInWords(date as LocalDate);
  if (writtenOn) return `Dated ${day(writtenOn)}`;
  if (dueOn && status !== 'declined') return `Due ${day(dueOn)}`;
  return askedOn ? `Asked ${day(askedOn)}` : '';
}
