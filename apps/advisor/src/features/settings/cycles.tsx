import {
  Button,
  Empty,
  FormProblem,
  formText,
  LedgerTable,
  Section,
  Status,
  TextField,
  WordAction,
  type LedgerColumn,
} from '@onward/ui';
import type { LocalDate } from '@onward/core/shared';
import { useState } from 'react';
import { dayInWords } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { cycleDayWords } from '../../shared/cycle-day-words.ts';
import { CycleDateDialog } from './cycle-date-dialog.tsx';
import type { Cycle, CycleDate } from './settings.graphql.ts';
import { useOpenCycle } from './settings.queries.ts';
import css from './settings.module.css';

/** Where a date comes from, in words. */
function standingOf(date: CycleDate) {
  if (!date.onDate) return <Status kind="off">Open</Status>;
  if (date.standing === 'invented') return <Status kind="info">Invented for practice</Status>;
  if (date.verified)
    return <Status kind="done">Confirmed by {date.verifiedByName ?? 'a dean'}</Status>;
  return <Status kind="needs">{date.standing === 'own' ? 'Your own' : 'Not yet confirmed'}</Status>;
}

function columns(open: (date: CycleDate) => void): LedgerColumn<CycleDate>[] {
  return [
    { key: 'kind', head: 'Day', width: '16rem', look: 'who', cell: (d) => cycleDayWords[d.kind] },
    {
      key: 'on',
      head: 'Date',
      width: '11rem',
      look: 'number',
      cell: (d) => d.onDate && dayInWords(d.onDate as LocalDate, 'full'),
    },
    { key: 'standing', head: 'Standing', width: '14rem', cell: standingOf },
    { key: 'source', head: 'Source', cell: (d) => d.source },
    {
      key: 'change',
      head: '',
      width: '6rem',
      cell: (d) => (
        <WordAction onClick={() => open(d)} aria-label={`Change ${cycleDayWords[d.kind]}`}>
          Change
        </WordAction>
      ),
    },
  ];
}

/** Match years and their days; a date drives nothing until a named person has confirmed it with its source. */
export function Cycles({ cycles }: { cycles: readonly Cycle[] }) {
  const [editing, setEditing] = useState<{ year: number; date: CycleDate } | null>(null);
  return (
    <Section title="Cycles">
      <p>
        Every date keeps its source. A date counts as official only when one of you has confirmed it
        against that source; until then it stays empty or your own.
      </p>
      {cycles.length === 0 && (
        <Empty title="No cycle yet">Open the Match year you work towards.</Empty>
      )}
      {cycles.map((cycle) => (
        <Section key={cycle.id} title={`Match ${cycle.matchYear}`} level={3}>
          <LedgerTable
            caption={`Days of the ${cycle.matchYear} cycle`}
            columns={columns((date) => setEditing({ year: cycle.matchYear, date }))}
            rowKey={(date) => date.kind}
            rows={cycle.dates}
            inset
          />
        </Section>
      ))}
      <OpenCycle />
      {editing && (
        <CycleDateDialog
          matchYear={editing.year}
          date={editing.date}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}

function OpenCycle() {
  const open = useOpenCycle();
  return (
    <form
      className={css.open}
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const year = Number.parseInt(formText(new FormData(form), 'matchYear'), 10) || 0;
        open.mutate(year, { onSuccess: () => form.reset() });
      }}
    >
      <FormProblem>{open.error ? explain(open.error) : null}</FormProblem>
      <TextField label="Open another Match year" name="matchYear" inputMode="numeric" />
      <Button type="submit" busy={open.isPending && 'Opening'}>
        Open cycle
      </Button>
    </form>
  );
}
