import { Button, Notice } from '@onward/ui';
import { useQueryClient } from '@tanstack/react-query';
import { refusalOf } from '../../shared/refusal-text.ts';
import type { PackEntry } from './guides.graphql.ts';
import css from './guides.module.css';

/** Somebody kept another version meanwhile: what it says of this entry, and which of the two is to stand. */
export function Conflict({
  error,
  entry,
  onMine,
  onTheirs,
}: {
  error: Error | null;
  entry: PackEntry;
  onMine: (version: number) => void;
  onTheirs: () => void;
}) {
  const client = useQueryClient();
  const refusal = refusalOf(error);
  if (refusal?.code !== 'CHANGED_BY_SOMEONE_ELSE') return null;
  const { changedBy, current, currentVersion } = refusal.facts;
  const said = entry.fields.flatMap(({ field, label }) => {
    const value = current[field];
    return typeof value === 'string' ? [{ label, value }] : [];
  });
  return (
    <Notice kind="needs">
      <p>
        {changedBy ?? 'Somebody'} kept another version of this guide while you were writing
        {typeof current['reason'] === 'string' && `: “${current['reason']}”`}. Nothing of yours is
        lost.
      </p>
      {said.length > 0 && (
        <dl className={css.theirs}>
          {said.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}, theirs</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className={css.choices}>
        <Button onClick={() => onMine(currentVersion)}>Keep mine on top of it</Button>
        <Button
          onClick={() => {
            void client.invalidateQueries({ queryKey: ['guides'] });
            onTheirs();
          }}
        >
          Leave theirs
        </Button>
      </p>
    </Notice>
  );
}
