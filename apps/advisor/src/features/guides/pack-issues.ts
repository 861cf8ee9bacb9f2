import { refusalOf } from '../../shared/refusal-text.ts';

/** What a refusal says is wrong with a guide, by entry and field; none for any other error. */
export function soundIssues(error: unknown) {
  const refusal = refusalOf(error);
  return refusal?.code === 'PACK_NOT_SOUND' ? refusal.facts.issues : [];
}

/** The sentence for one field of one entry. */
export function issueFor(error: unknown, entry: string, field: string): string | undefined {
  const found = soundIssues(error).find((issue) => issue.entry === entry && issue.field === field);
  return found && `This field ${found.message}.`;
}
