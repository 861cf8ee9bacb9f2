import { checkOwnGuide } from '@onward/guides/own-guide';
import { packSchema, type GuidePack } from '@onward/guides/pack';
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
  const issues = checkOwnGuide(input);
  return issues.length > 0 ? refuse('PACK_NOT_SOUND', { issues }) : packSchema.parse(input);
}
