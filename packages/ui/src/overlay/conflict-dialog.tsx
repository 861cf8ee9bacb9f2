import { type ReactNode, useState } from 'react';
import { Button } from '../actions/button.tsx';
import { TextArea } from '../forms/text-area.tsx';
import css from '../writing/writing.module.css';
import { Dialog } from './dialog.tsx';

/** One of the two versions, as text, with who wrote it and when. */
export interface Version {
  text: string;
  by: ReactNode;
}

/** Two people wrote the same thing: both versions side by side, nothing is lost, the reader chooses or joins them. */
export function ConflictDialog({
  open,
  mine,
  theirs,
  onMine,
  onTheirs,
  onMerge,
}: {
  open: boolean;
  mine: Version;
  theirs: Version;
  onMine: () => void;
  onTheirs: () => void;
  /** Offered only when given: the joined text. */
  onMerge?: (text: string) => void;
}) {
  const [merging, setMerging] = useState<string | null>(null);
  return (
    <Dialog
      open={open}
      wide
      title="There are two versions"
      foot={
        merging === null ? (
          <>
            {onMerge && (
              <Button onClick={() => setMerging(`${theirs.text}\n\n${mine.text}`)}>
                Join them
              </Button>
            )}
            <Button onClick={onTheirs}>Keep theirs</Button>
            <Button kind="main" onClick={onMine}>
              Keep mine
            </Button>
          </>
        ) : (
          <>
            <Button onClick={() => setMerging(null)}>Back to both</Button>
            <Button kind="main" onClick={() => onMerge?.(merging)}>
              Keep this text
            </Button>
          </>
        )
      }
    >
      <p>
        Somebody else saved while you were writing. Nothing is lost: choose one version, or join
        them.
      </p>
      <div className={css.versions}>
        <VersionPane title="Yours" version={mine} />
        <VersionPane title="Theirs" version={theirs} />
      </div>
      {merging !== null && (
        <div className={css.merge}>
          <TextArea
            label="Joined text"
            value={merging}
            onChange={(event) => setMerging(event.target.value)}
            minRows={8}
          />
        </div>
      )}
    </Dialog>
  );
}

function VersionPane({ title, version }: { title: string; version: Version }) {
  return (
    <section className={css.version}>
      <h3>{title}</h3>
      <span>{version.by}</span>
      <pre tabIndex={0} aria-label={title}>
        {version.text}
      </pre>
    </section>
  );
}
