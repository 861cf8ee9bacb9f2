export * from './options.ts';
export * from './compare.ts';
export * from './decide.ts';
export * from './panel.ts';
export * from './pathways.ts';
export * from './preference.ts';
