import { sourcesIn } from '../pack/index.ts';

/** Sources in the guide on communication before the Match. */
export const from = sourcesIn('004_8d6e6e6059cd83dc.txt');

/** The page of the body that owns the rules; beside the guide it is the stricter, and so the default. */
export const nrmpConduct = {
  link: 'https://www.nrmp.org/policy/professional-behavior/',
  asOf: '2026-11-23',
  mark: 'P',
} as const;
