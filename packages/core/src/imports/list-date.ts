import { readDate } from '../shared/calendar.ts';

/** How the numbers of a list's dates are ordered: month or day first, or not known. */
export const dateOrders = ['unsure', 'month_first', 'day_first'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** A date as read: a day, a month (`YYYY-MM`), a year; or why it was not read. */
export type ListDate =
  | { readonly read: string }
  | { readonly problem: 'ambiguous'; readonly either: string; readonly or: string }
  | { readonly problem: 'not_a_date' };

const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const none: ListDate = { problem: 'not_a_date' };

/**
 * Reads a date written the way people and exports write them. Numbers alone are read only when one order is possible,
 * or when the dean says which order the list uses. Never guesses.
 */
export function readListDate(text: string, order: DateOrder = 'unsure'): ListDate {
  const value = text.trim().replace(/[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, '');
  const words = value
    .toLowerCase()
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .replace(/\bsept\b/, 'sep');
  return (
    yearFirst(value) ?? namedMonth(words) ?? numbers(value, order) ?? monthAndYear(value) ?? none
  );
}

function yearFirst(value: string): ListDate | null {
  if (/^(19|20)\d{2}$/.test(value)) return { read: value };
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(value);
  if (month) return month12(month[1], month[2]);
  const day = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value);
  return day ? calendarDay(day[1], day[2], day[3]) : null;
}

function namedMonth(words: string): ListDate | null {
  const parts = words.replace(/[,./-]+/g, ' ').split(/\s+/);
  const at = parts.findIndex((part) => /^[a-z]{3,9}$/.test(part) && monthOf(part) > 0);
  if (at < 0) return null;
  const month = String(monthOf(parts[at] ?? ''));
  const rest = parts.filter((_, n) => n !== at);
  const year = rest.find((part) => /^\d{4}$/.test(part));
  const day = rest.find((part) => /^\d{1,2}$/.test(part));
  if (!year || rest.length > 2) return none;
  if (rest.length === 1) return month12(year, month);
  return day ? calendarDay(year, month, day) : none;
}

function monthOf(word: string): number {
  return months.findIndex((name) => name === word || name.slice(0, 3) === word) + 1;
}

function numbers(value: string, order: DateOrder): ListDate | null {
  const parts = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(value);
  if (!parts) return null;
  const [, first = '', second = '', year = ''] = parts;
  const monthFirst = calendarDay(year, first, second);
  const dayFirst = calendarDay(year, second, first);
  if (order === 'month_first') return monthFirst;
  if (order === 'day_first') return dayFirst;
  if (!('read' in monthFirst)) return dayFirst;
  if (!('read' in dayFirst) || monthFirst.read === dayFirst.read) return monthFirst;
  return { problem: 'ambiguous', either: monthFirst.read, or: dayFirst.read };
}

function monthAndYear(value: string): ListDate | null {
  const parts = /^(\d{1,2})[-/.](\d{4})$/.exec(value);
  return parts ? month12(parts[2], parts[1]) : null;
}

function month12(year = '', month = ''): ListDate {
  const day = calendarDay(year, month, '1');
  return 'read' in day ? { read: day.read.slice(0, 7) } : none;
}

function calendarDay(year = '', month = '', day = ''): ListDate {
  const read = readDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return read ? { read } : none;
}
