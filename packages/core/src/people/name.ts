import type { Issue } from '../shared/refusals.ts';
import { checkText } from '../shared/check.ts';

/** Longest name kept, in UTF-16 units; enough for every name we were shown, short enough for a row. */
export const longestName = 200;

const particles = new Set(
  'al ben bin da das de del della den der des di do dos du e el ibn la le san st ten ter van von y zu'.split(
    ' ',
  ),
);

/** White space made single, ends trimmed, composed (NFC): two spellings of one name become equal text. */
export function tidyName(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** A name from its parts; missing parts leave no gap. */
export function joinName(first: string, middle: string, last: string): string {
  return tidyName(`${first} ${middle} ${last}`);
}

/** `Haddad, Samira` becomes `Samira Haddad`; a name with no comma, or more than one, stays as written. */
export function straightName(text: string): string {
  const parts = tidyName(text).split(',');
  if (parts.length !== 2) return tidyName(text);
  return tidyName(`${parts[1] ?? ''} ${parts[0] ?? ''}`);
}

/** Lower case without marks, so that Élodie, Elodie and ÉLODIE find each other. */
export function foldName(text: string): string {
  return tidyName(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');
}

/**
 * The key names are sorted by: family name first, folded. The family name is what the list said it is; else the last
 * word with its particles ("van der Berg").
 */
export function sortName(fullName: string, familyName = ''): string {
  const full = foldName(fullName);
  const family = foldName(familyName) || guessFamily(full);
  const at = full.lastIndexOf(family);
  const given = at < 0 ? full : tidyName(full.slice(0, at) + full.slice(at + family.length));
  return tidyName(`${family} ${given}`);
}

function guessFamily(folded: string): string {
  const words = folded.split(' ');
  let start = words.length - 1;
  while (start > 1 && particles.has(words[start - 1] ?? '')) start -= 1;
  return words.slice(start).join(' ');
}

/** What we call somebody: the preferred name when there is one, else the full name. */
export function calledName(person: {
  readonly fullName: string;
  readonly preferredName: string;
}): string {
  return person.preferredName || person.fullName;
}

/** Issues of a name field. */
export function checkName(field: string, text: string | null | undefined): readonly Issue[] {
  return checkText(field, text, { required: true, max: longestName });
}
