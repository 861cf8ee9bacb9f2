let signedOut = false;
const listeners = new Set<() => void>();

function set(next: boolean) {
  if (signedOut === next) return;
  signedOut = next;
  for (const listener of listeners) listener();
}

/** The server no longer knows this session; the page stays, a dialog asks to sign in again. */
export function tellSignedOut(): void {
  set(true);
}

/** Signed in again. */
export function tellSignedIn(): void {
  set(false);
}

export const signedOutStore = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  read: () => signedOut,
};
