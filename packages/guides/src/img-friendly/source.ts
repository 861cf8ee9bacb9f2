import { sourcesIn } from '../pack/index.ts';

/** Sources in the guide on IMG-friendly programs. */
export const from = sourcesIn('002_3d19d3a23ff57b4b.txt');
