import {
  checkFacts,
  emptyRow,
  entryOfRow,
  readProgramTable,
  sheetHeadings,
  together,
  type ProgramRow,
} from '@onward/core/attempts';
import type { Issue, LocalDate } from '@onward/core/shared';
import { Button, DateField, FormProblem, TextArea, TextField, showToast } from '@onward/ui';
import { useState } from 'react';
import { counted } from '../../shared/format.ts';
import { issueText } from '../../shared/issue-text.ts';
import { explain, refusalOf } from '../../shared/refusal-text.ts';
import type { AttemptParts } from './attempts.graphql.ts';
import { useKeepFacts } from './attempts.queries.ts';
import { columnsFor, startOf } from './program-columns.ts';
import { ProgramsGrid } from './programs-grid.tsx';
import css from './programs-grid.module.css';

/** Many programs at once: pasted from a sheet or typed in a grid; each row says by itself what is wrong with it. */
export function BulkPrograms({
  attempt,
  today,
  onClose,
}: {
  attempt: AttemptParts;
  today: string;
  onClose: () => void;
}) {
  const start = startOf(attempt);
  const keep = useKeepFacts(attempt.id);
  const [rows, setRows] = useState<readonly ProgramRow[]>([emptyRow(start)]);
  const [source, setSource] = useState('');
  const [asOf, setAsOf] = useState('');
  const [issues, setIssues] = useState<readonly (readonly Issue[])[]>([]);
  const entries = rows.map((row) => entryOfRow(row, { source, asOf }));
  const change = (next: readonly ProgramRow[]) => {
    setRows(next);
    setIssues([]);
  };
  const send = () => {
    const found = checkFacts(entries, today as LocalDate);
    setIssues(found);
    if (found.some((of) => of.length > 0)) return;
    keep.mutate(entries, {
      onSuccess: () => {
        showToast(`${counted(entries.length, 'row')} of programs recorded.`);
        onClose();
      },
      onError: (error) => setIssues(issuesByRow(error, rows.length)),
    });
  };
  return (
    <div className={css.panel}>
      <Paste
        headings={sheetHeadings(columnsFor(attempt).map(({ name }) => String(name)))}
        onRead={(text) => {
          const read = readProgramTable(text, start);
          change([...rows.filter((row) => row['region']), ...read.rows]);
          return read;
        }}
      />
      <SourceOfRows
        source={source}
        asOf={asOf}
        today={today}
        issues={issues[0] ?? []}
        onSource={setSource}
        onAsOf={setAsOf}
      />
      <ProgramsGrid
        columns={columnsFor(attempt)}
        rows={rows}
        issues={issues.map((of) =>
          of.filter(({ field }) => field !== 'source' && field !== 'asOf'),
        )}
        start={start}
        onChange={change}
      />
      {keep.error && <FormProblem>{explain(keep.error)}</FormProblem>}
      <div className={css.row}>
        <Button kind="main" busy={keep.isPending && 'Keeping'} onClick={send}>
          Record {counted(rows.length, 'row')}
        </Button>
        <Button onClick={() => change([...rows, emptyRow(start)])}>Add a row</Button>
        {rows.length > 1 && (
          <Button onClick={() => change(together(rows))}>Put alike rows together</Button>
        )}
        <Button onClick={onClose}>Not now</Button>
      </div>
    </div>
  );
}

/** Source and date are those of every row. */
function SourceOfRows({
  source,
  asOf,
  today,
  issues,
  onSource,
  onAsOf,
}: {
  source: string;
  asOf: string;
  today: string;
  issues: readonly Issue[];
  onSource: (text: string) => void;
  onAsOf: (text: string) => void;
}) {
  const wrong = (name: string) => {
    const issue = issues.find(({ field }) => field === name);
    return issue && issueText(issue);
  };
  return (
    <div className={css.two}>
      <TextField
        label="Source of these rows"
        value={source}
        onChange={(event) => onSource(event.target.value)}
        error={wrong('source')}
      />
      <DateField
        label="Rows dated"
        max={today}
        value={asOf}
        onChange={(event) => onAsOf(event.target.value)}
        error={wrong('asOf')}
      />
    </div>
  );
}

function Paste({
  headings,
  onRead,
}: {
  /** The first line of an empty sheet with the columns of this season. */
  headings: string;
  onRead: (text: string) => ReturnType<typeof readProgramTable>;
}) {
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const read = () => {
    const { rows, unread } = onRead(text);
    const left = unread.length > 0 ? ` Columns left out: ${unread.join(', ')}.` : '';
    setTold(
      rows.length > 0
        ? `${counted(rows.length, 'row')} read into the grid below.${left}`
        : 'No rows were found. The first line names the columns, each further line is a program.',
    );
    if (rows.length > 0) setText('');
  };
  return (
    <>
      <TextArea
        label="Paste from a sheet"
        optional
        hint="With headings, such as Region, Type, Tier, Invited, Attended, Applied on, Late documents. A line is one program, or a group with its count under Applied."
        minRows={3}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={css.row}>
        <Button disabled={!text.trim()} onClick={read}>
          Read it into the grid
        </Button>
        <Button
          onClick={() =>
            void navigator.clipboard.writeText(headings).then(
              () => showToast('The headings are copied: paste them into an empty sheet.'),
              () => setTold(`The browser did not allow copying. Headings: ${headings}`),
            )
          }
        >
          Copy the headings for a sheet
        </Button>
        <span className={css.quiet} role="status">
          {told}
        </span>
      </div>
    </>
  );
}

/** The server names the row before the field: `rows.2.invited`. */
function issuesByRow(error: unknown, count: number): readonly (readonly Issue[])[] {
  const refusal = refusalOf(error);
  const all = refusal?.code === 'INPUT_NOT_VALID' ? refusal.facts.issues : [];
  return Array.from({ length: count }, (_, n) =>
    all
      .filter(({ field }) => field.startsWith(`rows.${n}.`))
      .map((issue) => ({ ...issue, field: issue.field.replace(`rows.${n}.`, '') })),
  );
}
