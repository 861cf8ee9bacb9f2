import type { LetterStatus } from '@onward/core/letters';
import { fields } from '@onward/core/attempts';
import type { LocalDate } from '@onward/core/shared';
import type { StatusKind } from '@onward/ui';
import { dayInWords } from '../../shared/format.ts';
import type { MyLetter } from './letters.graphql.ts';

/** Where a letter stands, to its student. */
export function standing(letter: MyLetter): { readonly kind: StatusKind; readonly words: string } {
  const day = (date: string) => dayInWords(date as LocalDate, 'full');
  switch (letter.status as LetterStatus) {
    case 'planned':
      return { kind: 'off', words: 'Not asked yet' };
    case 'asked':
      return {
        kind: 'info',
        words: letter.askedOn ? `Asked on ${day(letter.askedOn)}` : 'Asked',
      };
    case 'agreed':
      return {
        kind: 'info',
        words: letter.dueOn ? `Agreed, to be in by ${day(letter.dueOn)}` : 'Agreed to write',
      };
    case 'submitted':
      return {
        kind: 'done',
        words: letter.writtenOn ? `Sent in, dated ${day(letter.writtenOn)}` : 'Sent in',
      };
    case 'declined':
      return { kind: 'off', words: 'Will not write this time' };
    case 'expired':
      return { kind: 'off', words: 'Not used any more' };
  }
}

/** The specialty as a student says it; nothing where the code only says "another". */
export function fieldWords(field: string): string {
  if (field === 'target') return 'Your specialty';
  return field === 'other' ? '' : fields[field as keyof typeof fields];
}
