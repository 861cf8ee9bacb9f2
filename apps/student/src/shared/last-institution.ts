const key = 'onward-institution';

/** The institution this browser last signed in to, so that its sign-in page can be found again. */
export function lastInstitution(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function rememberInstitution(slug: string): void {
  try {
    localStorage.setItem(key, slug);
  } catch {
    // Private windows may forbid storage; then the person chooses the institution again.
  }
}
