import { FormProblem } from '@onward/ui';
import { explain } from '../../shared/refusal-text.ts';

/** What went wrong with the last attempt, in a sentence; nothing when nothing did. */
export function Problem({ error }: { error: Error | null }) {
  return error && <FormProblem>{explain(error)}</FormProblem>;
}
