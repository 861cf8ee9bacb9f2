import { checkPack, packSchema, wordIssues, type GuidePack } from '@onward/guides/pack';
import { refuse } from '../platform/graphql/refusal-error.ts';

const largest = 400_000;

function parsed(file: string): unknown {
  try {
    return JSON.parse(file) as unknown;
  } catch {
    return refuse('PACK_NOT_SOUND', {
      issues: [{ entry: 'the file', field: 'all of it', message: 'cannot be read as JSON' }],
    });
  }
}

/** An institution's own pack out of a file. Refuses TOO_LARGE, PACK_NOT_SOUND with each entry and field. */
export function readPackFile(file: string): GuidePack {
  if (file.length > largest) refuse('TOO_LARGE', { limitBytes: largest, actualBytes: file.length });
  const input = parsed(file);
  const issues = checkPack(input);
  if (issues.length > 0) refuse('PACK_NOT_SOUND', { issues });
  const pack = packSchema.parse(input);
  const more = [
    ...wordIssues(pack),
    ...(pack.code.startsWith('own_')
      ? []
      : [{ entry: 'the guide', field: 'code', message: 'does not begin with own_' }]),
    ...(pack.audience
      ? []
      : [{ entry: 'the guide', field: 'audience', message: 'does not say whom it is for' }]),
  ];
  return more.length > 0 ? refuse('PACK_NOT_SOUND', { issues: more }) : pack;
}
