import { exams, type Exam } from '@onward/core/attempts';
import { scoreFor, type ScoreFor } from '@onward/core/forensics';
import type { LocalDate } from '@onward/core/shared';
import { LedgerTable, Section, WordAction, type LedgerColumn } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dayInWords } from '../../shared/format.ts';
import { useCan } from '../../shared/use-can.ts';
import { ScoreDialog, TakeAwayDialog } from './score-dialog.tsx';
import type { OwnScore } from './score-guidance.graphql.ts';
import { scoreGuidanceQuery } from './score-guidance.queries.ts';
import css from './guides.module.css';

/** Exam scores: no guide gives a number, so only what this institution set, with whose it is and where it is from. */
export function ScoreGuidance() {
  const { data } = useSuspenseQuery(scoreGuidanceQuery);
  const may = useCan('pack.change', {});
  const [editing, setEditing] = useState<OwnScore | 'new' | null>(null);
  const [leaving, setLeaving] = useState<OwnScore | null>(null);
  const rows = data.flatMap(({ figures, specialty, version, today }) =>
    figures.map((figure) => ({ ...figure, specialty, version, today })),
  );
  return (
    <Section
      title="Exam scores: your own figures"
      aside={may && <WordAction onClick={() => setEditing('new')}>Set a figure</WordAction>}
    >
      <p className={css.covers}>
        No guide gives a number for scores, and none is shipped. A figure you set here is read
        beside a student’s scores, and named as yours; without one the rule says that it cannot
        tell.
      </p>
      {rows.length > 0 && (
        <LedgerTable
          caption="Own figures for exam scores"
          columns={columnsOf(may, setEditing, setLeaving)}
          rowKey={(row) => `${row.specialty} ${row.exam}`}
          rows={rows}
          wrap
          inset
        />
      )}
      {editing && (
        <ScoreDialog
          all={data}
          figure={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
      {leaving && <TakeAwayDialog figure={leaving} onClose={() => setLeaving(null)} />}
    </Section>
  );
}

function columnsOf(
  may: boolean,
  onEdit: (row: OwnScore) => void,
  onRemove: (row: OwnScore) => void,
): readonly LedgerColumn<OwnScore>[] {
  const columns: readonly LedgerColumn<OwnScore>[] = [
    { key: 'exam', head: 'Exam', width: '14rem', look: 'who', cell: (r) => exams[r.exam as Exam] },
    { key: 'score', head: 'At least', width: '6rem', look: 'number', cell: (r) => r.score },
    { key: 'for', head: 'For', width: '14rem', cell: (r) => scoreFor[r.specialty as ScoreFor] },
    { key: 'source', head: 'Source', look: 'quiet', cell: (r) => r.source },
    {
      key: 'asOf',
      head: 'Dated',
      width: '9rem',
      look: 'quiet number',
      cell: (r) => dayInWords(r.asOf as LocalDate, 'full'),
    },
  ];
  if (!may) return columns;
  return [
    ...columns,
    {
      key: 'do',
      head: '',
      width: '11rem',
      cell: (r) => (
        <span className={css.rowActions}>
          <WordAction onClick={() => onEdit(r)}>Change</WordAction>
          <WordAction onClick={() => onRemove(r)}>Take away</WordAction>
        </span>
      ),
    },
  ];
}
