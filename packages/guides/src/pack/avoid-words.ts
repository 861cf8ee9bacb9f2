/** Words and turns that no student reads from us (docs/vocabulary.md, Tone), each with what to say instead. */
export const avoidList: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  {
    pattern: /\bfail(ed|ing|ure|ures|s)?\b/i,
    instead: 'after Match Week; an exam you did not pass',
  },
  { pattern: /\bunmatched\b/i, instead: 'your next application' },
  { pattern: /\bweakness(es)?\b/i, instead: 'what to strengthen' },
  { pattern: /\bdeficien(cy|cies|t)\b/i, instead: 'what to strengthen' },
  { pattern: /\bdeficits?\b/i, instead: 'what to strengthen' },
  { pattern: /\bred[- ]flags?\b/i, instead: 'what programs may ask about' },
  { pattern: /\bat[- ]risk\b/i, instead: 'nothing; say what happens next' },
  { pattern: /\bnon-?complian(t|ce)\b/i, instead: 'this was planned for …' },
  { pattern: /\boverdue\b/i, instead: 'this was planned for …' },
  { pattern: /\byou must\b/i, instead: 'next: …' },
  { pattern: /\bretak(e|es|ing)\b/i, instead: 'plan for the exam' },
  { pattern: /\bremediat(e|ion)\b/i, instead: 'plan for the exam' },
  { pattern: /\bsubmit(s|ted|ting)?\b/i, instead: 'share, send, apply' },
  { pattern: /\binvalid\b/i, instead: 'we could not read …' },
];

/** Names of the products that the guides' pages advertise (DR-50). */
export const vendorPattern = /smart\s?pick|residency advisor|no credit card|100% free/i;
