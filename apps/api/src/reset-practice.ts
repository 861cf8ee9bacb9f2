import './platform/temporal.ts';
import 'reflect-metadata';
import { runEntryPoint } from './entry.ts';
import { preparePractice } from './prepare-practice.ts';

// The practice institution as it was at its first start, laid from today; nothing else is touched.
await runEntryPoint(async (owner) => {
  const { name, slug } = await preparePractice(owner, true);
  process.stdout.write(`${name} (/${slug}) is as it was at its first start.\n`);
});
