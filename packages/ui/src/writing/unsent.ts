/** Something that may hold text the server does not have yet. */
export interface Unsent {
  readonly unsent: boolean;
  flush: () => Promise<void>;
  /** Tries again at once what could not be sent. */
  retry: () => void;
}

const held = new Set<Unsent>();

function warn(event: BeforeUnloadEvent) {
  if (hasUnsent()) event.preventDefault();
}

/** Registers a writer while its component is on the page; on release what is pending is still sent. */
export function holdUnsent(writer: Unsent): () => void {
  if (held.size === 0) addEventListener('beforeunload', warn);
  held.add(writer);
  return () => {
    const last = () => {
      held.delete(writer);
      if (held.size === 0) removeEventListener('beforeunload', warn);
    };
    if (writer.unsent) void writer.flush().finally(last);
    else last();
  };
}

/** Whether any text of this tab is not yet with the server. The router asks before it leaves a page. */
export function hasUnsent(): boolean {
  return [...held].some((writer) => writer.unsent);
}

/** Sends everything that is pending, e.g. before signing out. */
export async function flushUnsent(): Promise<void> {
  await Promise.all([...held].map((writer) => writer.flush()));
}

/** The way is free again (signed in, back online): everything that waits is sent. */
export function retryUnsent(): void {
  for (const writer of held) writer.retry();
}
