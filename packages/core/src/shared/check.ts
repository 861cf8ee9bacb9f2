import type { Issue } from './refusals.ts';
import { readDate } from './calendar.ts';

/** Issues of one text field: required, length in characters, characters PostgreSQL or a reader cannot keep. */
export function checkText(
  field: string,
  text: string | null | undefined,
  limits: { readonly required?: boolean; readonly max: number; readonly min?: number },
): readonly Issue[] {
  const value = text ?? '';
  if (!value.trim()) return limits.required ? [{ field, code: 'required' }] : [];
  if (hasUnreadableCharacters(value)) return [{ field, code: 'unreadable_characters' }];
  if (value.length > limits.max)
    return [{ field, code: 'too_long', facts: { max: limits.max, length: value.length } }];
  if (limits.min && value.trim().length < limits.min)
    return [{ field, code: 'too_short', facts: { min: limits.min } }];
  return [];
}

/** NUL and lone surrogates cannot be stored as they are (reliability figure R31). */
export function hasUnreadableCharacters(text: string): boolean {
  return text.includes('\u0000') || !text.isWellFormed();
}

/** Issues of an e-mail address; deliberately lenient: something, an at sign, a domain with a dot. */
export function checkEmail(
  field: string,
  text: string | null | undefined,
  required = false,
): readonly Issue[] {
  const value = (text ?? '').trim();
  if (!value) return required ? [{ field, code: 'required' }] : [];
  if (value.length > 254 || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value))
    return [{ field, code: 'not_an_email' }];
  return [];
}

/** Issues of a calendar date field. */
export function checkDate(
  field: string,
  text: string | null | undefined,
  required = false,
): readonly Issue[] {
  if (!text) return required ? [{ field, code: 'required' }] : [];
  return readDate(text) ? [] : [{ field, code: 'not_a_date', facts: { text } }];
}

/** Issues of a link: https or http only, so that a click never runs script. */
export function checkLink(field: string, text: string | null | undefined): readonly Issue[] {
  const value = (text ?? '').trim();
  if (!value) return [];
  return /^https?:\/\/[^\s]+$/i.test(value) && value.length <= 2000
    ? []
    : [{ field, code: 'not_a_link' }];
}

/** Issues of a field that must be one of a closed list. */
export function checkChoice(
  field: string,
  value: string,
  choices: readonly string[],
): readonly Issue[] {
  return choices.includes(value) ? [] : [{ field, code: 'not_a_choice', facts: { value } }];
}
