import {
  Button,
  FormProblem,
  LedgerTable,
  Meta,
  Region,
  Section,
  type LedgerColumn,
} from '@onward/ui';
import { explain } from '../../shared/refusal-text.ts';
import { fileProblem } from './import-words.ts';
import type { Import } from './imports.graphql.ts';
import { useChooseSheet } from './imports.queries.ts';
import css from './imports.module.css';

type Sample = Import['sample'][number];

/** Which line holds the headings; the likeliest is chosen already. */
export function ChooseHeadings({ list, onNext }: { list: Import; onNext: () => void }) {
  const choose = useChooseSheet();
  const pick = (headerLine: number) =>
    choose.mutate({
      id: list.id,
      expectedVersion: list.version,
      sheet: list.sheet ?? '',
      headerLine,
    });
  const columns: LedgerColumn<Sample>[] = [
    {
      key: 'pick',
      head: 'Headings',
      width: '6rem',
      cell: ({ line }) => (
        <input
          type="radio"
          name="header"
          aria-label={`Line ${line} holds the headings`}
          checked={line === list.headerLine}
          disabled={choose.isPending}
          onChange={() => pick(line)}
        />
      ),
    },
    { key: 'line', head: 'Line', width: '4rem', look: 'quiet number', cell: ({ line }) => line },
    {
      key: 'cells',
      head: 'What stands there',
      cell: ({ cells }) => cells.filter(Boolean).join(' · '),
    },
  ];
  return (
    <Region label="Headings">
      <Section title="Which line holds the headings?">
        <FormProblem>
          {choose.error ? (fileProblem(choose.error) ?? explain(choose.error)) : null}
        </FormProblem>
        <LedgerTable
          caption="The first lines of the file"
          columns={columns}
          rowKey={({ line }) => String(line)}
          rows={list.sample}
          selectedKey={String(list.headerLine)}
          inset
        />
        <Meta>Lines above the headings are passed over.</Meta>
      </Section>
      <div className={css.foot}>
        <Button kind="main" disabled={choose.isPending} onClick={onNext}>
          Go on to columns
        </Button>
      </div>
    </Region>
  );
}
