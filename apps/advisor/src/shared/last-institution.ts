const key = 'onward-institution';

/** The institution this browser last signed in to, so that its sign-in page can be found again. */
export function lastInstitution(): string | null {
  return read(key);
}

export function rememberInstitution(slug: string): void {
  write(key, slug);
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Private windows may forbid storage; then the person chooses the institution again.
  }
}

const kept = [key, 'onward-theme'];

/**
 * Signing out makes the browser clear everything it stores for this site. Which institution it was and how the page
 * should look tell nothing about anybody: `restore` puts these two back.
 */
export function keepChoices(): { restore: () => void } {
  const values = kept.map((name) => [name, read(name)] as const);
  return {
    restore() {
      for (const [name, value] of values) if (value !== null) write(name, value);
    },
  };
}
