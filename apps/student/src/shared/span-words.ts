import type { LocalDate } from '@onward/core/shared';

const month = (date: string, style: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(undefined, { ...style, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** Months in words: `March and April 2026`, `July to December 2026`, `May 2027`. */
export function spanInWords(from: LocalDate, to: LocalDate): string {
  const first = month(from, { month: 'long' });
  const last = month(to, { month: 'long' });
  const year = to.slice(0, 4);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${last} ${year}`;
  if (from.slice(0, 4) !== year) return `${first} ${from.slice(0, 4)} to ${last} ${year}`;
  const months = Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return `${first} ${months === 1 ? 'and' : 'to'} ${last} ${year}`;
}

/** A phase's own words without the months in front of them, which the heading already says. */
export function phaseWords(words: string): string {
  const rest = /^[^:.]{3,40}: (.+)$/.exec(words)?.[1] ?? words;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
