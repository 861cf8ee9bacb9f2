// core uses the standard `Temporal` global; Node 24 has none, so each entry point loads the polyfill where it is missing.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
