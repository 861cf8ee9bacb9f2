import {
  dateOrders,
  importFields,
  matchKeys,
  type DateOrder,
  type ImportField,
  type MatchKey,
} from '@onward/core/imports';
import {
  Button,
  FieldStack,
  FormProblem,
  LedgerTable,
  Notice,
  Region,
  Section,
  Select,
  type LedgerColumn,
} from '@onward/ui';
import { useState } from 'react';
import { explain } from '../../shared/refusal-text.ts';
import { fieldWords, matchWords, topicWords } from './import-words.ts';
import type { Import, ImportColumn } from './imports.graphql.ts';
import { useChooseColumns } from './imports.queries.ts';
import css from './imports.module.css';

const orderWords: Record<DateOrder, string> = {
  unsure: 'Not sure: read only dates that can mean one day',
  month_first: 'Month first: 5/15/2026',
  day_first: 'Day first: 15/5/2026',
};

/** What each column means; known headings are matched already, and the choice is remembered for the next such list. */
export function ChooseColumns({ list, onNext }: { list: Import; onNext: () => void }) {
  const choose = useChooseColumns();
  const [fields, setFields] = useState<readonly (ImportField | null)[]>(() =>
    list.columns.map((column) => column.field),
  );
  const [matchBy, setMatchBy] = useState<MatchKey>(list.matchBy);
  const [dateOrder, setDateOrder] = useState<DateOrder>(list.dateOrder);
  const missing = missingOf(fields);
  const next = () =>
    choose.mutate(
      {
        id: list.id,
        expectedVersion: list.version,
        choices: {
          columns: fields.map((field, index) => ({ index, field })),
          matchBy,
          dateOrder,
        },
      },
      { onSuccess: onNext },
    );
  return (
    <Region label="Columns">
      <Section title="What does each column mean?">
        <FormProblem>{choose.error ? explain(choose.error) : null}</FormProblem>
        <NeverTakenIn columns={list.columns} />
        <div className={css.columns}>
          <LedgerTable
            caption="Columns of the list"
            columns={columnsOf(list, fields, (index, field) =>
              setFields((before) =>
                before.map((old, n) => (n === index ? field : old === field ? null : old)),
              ),
            )}
            rowKey={(column) => String(column.index)}
            rows={list.columns}
            inset
          />
        </div>
      </Section>
      <Section title="How people and dates are read">
        <div className={css.form}>
          <FieldStack>
            <Select
              label="Recognise people by"
              hint="Somebody already here is updated, never added twice. The other identifiers must agree."
              value={matchBy}
              onChange={(event) => setMatchBy(event.target.value as MatchKey)}
              options={matchKeys.map((key) => ({ value: key, label: matchWords[key] }))}
            />
            <Select
              label="Order of numbers in dates"
              value={dateOrder}
              onChange={(event) => setDateOrder(event.target.value as DateOrder)}
              options={dateOrders.map((order) => ({ value: order, label: orderWords[order] }))}
            />
          </FieldStack>
        </div>
      </Section>
      <div className={css.foot}>
        <Button
          kind="main"
          disabled={missing !== null}
          busy={choose.isPending && 'Keeping'}
          onClick={next}
        >
          Go on to the check
        </Button>
        {missing && <span>{missing}</span>}
      </div>
    </Region>
  );
}

function NeverTakenIn({ columns }: { columns: readonly ImportColumn[] }) {
  const forbidden = columns.filter((column) => column.topic);
  if (forbidden.length === 0) return null;
  const named = forbidden.map(({ heading, topic }) => `${heading} (${topicWords(topic ?? '')})`);
  return <Notice kind="info">Never taken in, and not kept: {named.join(', ')}.</Notice>;
}

function missingOf(fields: readonly (ImportField | null)[]): string | null {
  const has = (...wanted: ImportField[]) => fields.some((field) => field && wanted.includes(field));
  if (!has('full_name', 'last_name')) return 'Match the column that holds the name.';
  return has(...matchKeys) ? null : 'Match one of AAMC ID, school ID or e-mail.';
}

const noteWords: Record<string, string> = {
  duplicate: 'This heading stands more than once.',
  blank: 'There is no heading.',
  reserved: 'This heading cannot be used.',
};

function columnsOf(
  list: Import,
  fields: readonly (ImportField | null)[],
  choose: (index: number, field: ImportField | null) => void,
): LedgerColumn<ImportColumn>[] {
  const examples = list.sample.filter((row) => row.line > (list.headerLine ?? 0));
  const example = ({ index }: ImportColumn) =>
    examples
      .map((row) => row.cells[index])
      .filter(Boolean)
      .slice(0, 3)
      .join(' · ');
  return [
    {
      key: 'heading',
      head: 'In the file',
      width: '16rem',
      look: 'who',
      cell: (column) => column.heading || 'Without a heading',
    },
    {
      key: 'field',
      head: 'Means',
      width: '15rem',
      cell: (column) =>
        column.topic ? (
          'Never taken in'
        ) : (
          <select
            aria-label={`${column.heading || `Column ${column.index + 1}`} means`}
            value={fields[column.index] ?? ''}
            onChange={(event) =>
              choose(column.index, (event.target.value || null) as ImportField | null)
            }
          >
            <option value="">Leave out</option>
            {importFields.map((field) => (
              <option key={field} value={field}>
                {fieldWords[field]}
              </option>
            ))}
          </select>
        ),
    },
    { key: 'example', head: 'For instance', look: 'quiet', cell: example },
    {
      key: 'note',
      head: '',
      width: '11rem',
      look: 'quiet',
      cell: (column) => (column.note && noteWords[column.note]) ?? <span />,
    },
  ];
}
