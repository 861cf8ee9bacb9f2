import { start } from './app/start.tsx';

// Core speaks Temporal; browsers that have it download nothing.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
start();
