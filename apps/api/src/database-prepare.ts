import './platform/temporal.ts';
import 'reflect-metadata';
import { runEntryPoint } from './entry.ts';
import { env } from './platform/env.ts';
import { preparePractice } from './prepare-practice.ts';

// Migrates, lets the app role in, fills the practice institution where asked; its last line is a report in JSON.
await runEntryPoint(async (owner) => {
  const practice = env().ONWARD_PRACTICE === '1' ? await preparePractice(owner) : undefined;
  process.stdout.write(`${JSON.stringify({ practice })}\n`);
});
