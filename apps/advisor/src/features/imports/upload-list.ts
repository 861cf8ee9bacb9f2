import { NoAnswerError, readError, RefusalError } from '@onward/graphql';

interface Answer {
  readonly importId?: string;
  readonly errors?: readonly object[];
}

/** Sends a file as multipart/form-data with the session; answers the import's id or throws the refusal. */
export async function uploadList(file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  const reply = await fetch('/imports/upload', {
    method: 'POST',
    headers: { 'x-onward-csrf': '1' },
    body,
  }).catch(() => {
    throw new NoAnswerError('offline');
  });
  const answer = (await reply.json().catch(() => ({}))) as Answer;
  if (answer.importId) return answer.importId;
  const told = answer.errors?.[0];
  if (told) throw readError(told);
  throw new RefusalError({ code: 'BUSY_TRY_AGAIN', class: 'OVERLOADED' });
}
