import { sourcesIn } from '../pack/index.ts';

/** Sources in the Diagnostic Radiology guide. */
export const from = sourcesIn('000_a17421b6c78aeadf.txt');
