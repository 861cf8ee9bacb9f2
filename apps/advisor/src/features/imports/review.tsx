import { rowOutcomes, type RowOutcome } from '@onward/core/imports';
import { Button, cx, ErrorState, LinkAction, Meta, Region, Section, ToggleChip } from '@onward/ui';
import { useState } from 'react';
import { counted } from '../../shared/format.ts';
import { outcomeWords } from './import-words.ts';
import type { Import } from './imports.graphql.ts';
import { ReviewRows } from './review-rows.tsx';
import css from './imports.module.css';

/** What each row would do, or did: nothing is left out of this list. */
export function Review({
  list,
  onNext,
  onBack,
}: {
  list: Import;
  onNext: () => void;
  onBack: () => void;
}) {
  const [only, setOnly] = useState<RowOutcome | null>(null);
  if (list.state === 'checking') return <Checking list={list} />;
  if (list.state === 'failed')
    return (
      <ErrorState
        title="The list could not be checked"
        action={<Button onClick={onBack}>Back to the columns</Button>}
      >
        Nothing was written. Check it again; if it fails once more, save the file anew and upload
        it.
      </ErrorState>
    );
  const { counts } = list;
  const taken = counts.new + counts.changed;
  const out = counts.conflict + counts.refused;
  return (
    <>
      <div className={css.counts} role="group" aria-label="Show only">
        {rowOutcomes.map((outcome) => (
          <ToggleChip
            key={outcome}
            on={only === outcome}
            onToggle={() => setOnly(only === outcome ? null : outcome)}
          >
            {outcomeWords[outcome]} {counts[outcome]}
          </ToggleChip>
        ))}
      </div>
      <ReviewRows key={only ?? 'all'} list={list} only={only} />
      <div className={cx(css.foot, css.wideFoot)}>
        {list.state === 'checked' && (
          <Button kind="main" disabled={taken === 0} onClick={onNext}>
            Go on to import {counted(taken, 'row')}
          </Button>
        )}
        {out > 0 && (
          <LinkAction href={`/imports/${list.id}/rows.csv`} download>
            Save the {counted(out, 'row')} not taken in
          </LinkAction>
        )}
        <Meta>
          {list.blankLines > 0 && `${counted(list.blankLines, 'empty line')} passed over. `}
          {taken === 0 && list.state === 'checked' && 'No row would change anything.'}
        </Meta>
      </div>
    </>
  );
}

function Checking({ list }: { list: Import }) {
  return (
    <Region label="Check">
      <Section title="Checking row by row">
        <progress
          className={css.progress}
          aria-label="Rows checked"
          max={Math.max(1, list.rowsTotal)}
          value={list.rowsDone}
        />
        <p role="status">
          {list.rowsDone} of {counted(list.rowsTotal, 'row')}. Nothing is written to anybody’s
          record.
        </p>
      </Section>
    </Region>
  );
}
