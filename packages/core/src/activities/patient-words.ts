/** Signs that a text names a patient. A few obvious ones: it is a kind reminder, not a guarantee. */
const signs: readonly RegExp[] = [
  /\bMRN\b/i,
  /\bmedical record (no|number|#)/i,
  /\b(DOB|date of birth)\b/i,
  /\bborn (on )?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/i,
  /\b\d{3}-\d{2}-\d{4}\b/,
  /(^|[^\d.-])\d{7,10}(?![\d.-])/,
  /\b(Mr|Mrs|Ms|Miss)\.? \p{Lu}\p{L}+/u,
  /\bpatient (named|called) /i,
];

/** The first words in a text that look as if they named a patient; null when there are none. */
export function patientWords(text: string): string | null {
  const hits = signs.flatMap((sign) => {
    const hit = sign.exec(text);
    return hit ? [{ at: hit.index, words: hit[0].trim() }] : [];
  });
  return hits.sort((a, b) => a.at - b.at)[0]?.words ?? null;
}
