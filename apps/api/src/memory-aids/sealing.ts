import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** What binds a sealed text to its place: the same bytes moved to another row or author do not open. */
export interface SealedPlace {
  readonly institutionId: string;
  readonly authorId: string;
  /** Row id of the memory aid, or `key` for the author's wrapped data key. */
  readonly rowId: string;
}

/** A new data key, 32 random bytes: one per author. */
export function newDataKey(): Buffer {
  return randomBytes(32);
}

/** Encrypts with AES-256-GCM. Layout: nonce (12), tag (16), ciphertext. */
export function seal(key: Buffer, plain: Buffer, place: SealedPlace): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce);
  cipher.setAAD(boundTo(place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Opens what `seal` made, or returns null when key, place or bytes do not fit. Never says which. */
export function open(key: Buffer, sealed: Buffer, place: SealedPlace): Buffer | null {
  if (sealed.length < nonceBytes + tagBytes) return null;
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceBytes));
  decipher.setAAD(boundTo(place));
  decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
  try {
    return Buffer.concat([
      decipher.update(sealed.subarray(nonceBytes + tagBytes)),
      decipher.final(),
    ]);
  } catch {
    return null;
  }
}

function boundTo(place: SealedPlace): Buffer {
  return Buffer.from(`${place.institutionId}/${place.authorId}/${place.rowId}`);
}
