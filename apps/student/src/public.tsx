import { start } from './app/start-public.tsx';

// The public pages at the root of the origin. Core speaks Temporal; browsers that have it download nothing.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
start();
