export { resourcesOf } from './resources.ts';
export { situationOf, situations } from './situations.ts';
export type { Resource, ResourceGroup, ResourceKind } from './resources.ts';
export type { Situation } from './situations.ts';
