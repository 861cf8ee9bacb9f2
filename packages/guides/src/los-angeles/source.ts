import { sourcesIn } from '../pack/index.ts';

/** Sources in the Los Angeles guide. */
export const from = sourcesIn('003_a9594ed740451487.txt');
