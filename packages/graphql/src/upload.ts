import { NoAnswerError, readError, RefusalError } from './errors.ts';
import { csrfHeaders } from './transport.ts';

/**
 * Sends a file as multipart/form-data with the session to a route of ours; answers what the route said, or throws the
 * refusal, or NoAnswerError when nobody answered.
 */
export async function uploadFile(
  address: string,
  file: File,
): Promise<Readonly<Record<string, unknown>>> {
  const body = new FormData();
  body.append('file', file);
  const reply = await fetch(address, { method: 'POST', headers: csrfHeaders, body }).catch(() => {
    throw new NoAnswerError('offline');
  });
  const answer = (await reply.json().catch(() => ({}))) as Record<string, unknown>;
  const [told] = (answer['errors'] ?? []) as readonly object[];
  if (told) throw readError(told);
  if (!reply.ok) throw new RefusalError({ code: 'BUSY_TRY_AGAIN', class: 'OVERLOADED' });
  return answer;
}
