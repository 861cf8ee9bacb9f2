import { sourcesIn } from '../pack/index.ts';

/** Sources in the Interventional Radiology guide. */
export const from = sourcesIn('001_3f393bcc271e86e2.txt');
