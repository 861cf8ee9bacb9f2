import type { Instant } from '@onward/core/shared';
import {
  Button,
  ConfirmDialog,
  FormProblem,
  LinkAction,
  Meta,
  Notice,
  Region,
  Section,
  showToast,
} from '@onward/ui';
import { useState } from 'react';
import { paths } from '../../app/paths.ts';
import { counted, happened, instantInWords } from '../../shared/format.ts';
import { PageButton } from '../../shared/links.tsx';
import { explain } from '../../shared/refusal-text.ts';
import type { Import } from './imports.graphql.ts';
import { useUndo } from './imports.queries.ts';
import css from './imports.module.css';

/** What came of the import, and for a day the way back. */
export function TakenIn({ list, zone }: { list: Import; zone: string }) {
  const { counts } = list;
  const out = counts.conflict + counts.refused;
  return (
    <Region label="Import">
      <Section title={list.state === 'undone' ? 'This import was undone' : 'The list is in'}>
        {list.state === 'undone' ? (
          <Notice kind="info">
            Everything stands as it did before. The audit trail keeps both steps.
          </Notice>
        ) : (
          <Notice kind="done">
            {counted(counts.new, 'person', 'people')} came in and {counts.changed} changed
            {list.committedAt && `, ${happened(list.committedAt as Instant, zone)}`}
            {list.committedByName && `, by ${list.committedByName}`}.
          </Notice>
        )}
        {list.state === 'committed' && list.heldUntil && (
          <Notice kind="info">Held until {instantInWords(list.heldUntil as Instant, zone)}.</Notice>
        )}
        {out > 0 && (
          <p>
            {counted(out, 'row')} {out === 1 ? 'was' : 'were'} not taken in.{' '}
            <LinkAction href={`/imports/${list.id}/rows.csv`} download>
              Save them with the reasons
            </LinkAction>
          </p>
        )}
      </Section>
      {list.state === 'committed' && (
        <div className={css.foot}>
          <PageButton
            to={paths.caseload}
            search={{ tab: 'office', only: 'unassigned', cohort: list.cohortId ?? '' }}
          >
            Name advisors
          </PageButton>
          <PageButton to={paths.cohort} params={{ cohortId: list.cohortId ?? '' }}>
            Open the cohort
          </PageButton>
          <Undo list={list} zone={zone} />
        </div>
      )}
    </Region>
  );
}

function Undo({ list, zone }: { list: Import; zone: string }) {
  const undo = useUndo();
  const [asking, setAsking] = useState(false);
  const [arrived] = useState(() => new Date().toISOString());
  const until = list.undoUntil;
  if (!until || until < arrived) return <Meta>It can no longer be undone.</Meta>;
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        Undo this import
      </Button>
      <Meta>possible until {instantInWords(until as Instant, zone)}</Meta>
      <ConfirmDialog
        open={asking}
        title="Undo this import?"
        confirm="Undo the import"
        destructive
        busy={undo.isPending && 'Undoing'}
        onCancel={() => setAsking(false)}
        onConfirm={() =>
          undo.mutate(
            { id: list.id, expectedVersion: list.version },
            {
              onSuccess: () => {
                setAsking(false);
                showToast('Undone. Everything stands as it did before.');
              },
            },
          )
        }
      >
        <FormProblem>{undo.error ? explain(undo.error) : null}</FormProblem>
        <p>
          People it brought are removed, people it changed are as they were before. It is refused if
          somebody has worked on one of the cases since.
        </p>
      </ConfirmDialog>
    </>
  );
}
