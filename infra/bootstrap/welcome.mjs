import { apiLog } from './api.mjs';
import { say } from './progress.mjs';

/** @param {import('./database.mjs').Prepared['practice']} practice */
function practiceLines(practice) {
  if (!practice) return [];
  const people = practice.signIns.map(
    ({ name, role, email }) => `    ${role.padEnd(8)} ${name.padEnd(18)} ${email}`,
  );
  return [
    '',
    `  ${practice.name} is an invented institution to practise in. Sign in with one click, as:`,
    ...people,
  ];
}

/**
 * Says where Onward is, and how to enter.
 * @param {string} origin
 * @param {import('@onward/database').RunningDatabase} database
 * @param {import('./database.mjs').Prepared} prepared
 */
export function welcome(origin, database, { practice }) {
  const entrance = practice ? `${origin}/${practice.slug}` : `${origin}/`;
  const lines = [
    '',
    '  Onward is running.',
    '',
    `    Sign in    ${entrance}`,
    `    Advisors   ${origin}/advisor`,
    `    Students   ${origin}/student`,
    ...practiceLines(practice),
    '',
    `  Database: ${database.source}. Log: ${apiLog}`,
    '  Ctrl-C stops it; everything is kept for the next start.',
    '',
  ];
  for (const line of lines) say(line);
}
