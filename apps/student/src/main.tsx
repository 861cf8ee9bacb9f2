// Core speaks Temporal; browsers that have it download nothing.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

// One page for two places: the student's app under /student, and the public pages at the root.
const inApp = /^\/student(\/|$)/.test(location.pathname);
const { start } = await (inApp ? import('./app/start.tsx') : import('./app/start-public.tsx'));
start();

export {};
