import { RefusalError, uploadFile } from '@onward/graphql';

/** Sends a list; answers the import's id or throws the refusal. */
export async function uploadList(file: File): Promise<string> {
  const { importId } = await uploadFile('/imports/upload', file);
  if (typeof importId === 'string') return importId;
  throw new RefusalError({ code: 'BUSY_TRY_AGAIN', class: 'OVERLOADED' });
}
