import { Button, FormProblem, Meta, RadioGroup, Region, Section } from '@onward/ui';
import { useState } from 'react';
import { counted } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { fileProblem } from './import-words.ts';
import type { Import } from './imports.graphql.ts';
import { useChooseSheet } from './imports.queries.ts';
import css from './imports.module.css';

/** Which sheet of a workbook holds the list. */
export function ChooseSheet({ list, onNext }: { list: Import; onNext: () => void }) {
  const choose = useChooseSheet();
  const [sheet, setSheet] = useState(list.sheet ?? '');
  const next = () =>
    sheet === list.sheet
      ? onNext()
      : choose.mutate(
          { id: list.id, expectedVersion: list.version, sheet, headerLine: null },
          { onSuccess: onNext },
        );
  return (
    <Region label="Sheet">
      <Section title="Which sheet holds the list?">
        <FormProblem>
          {choose.error ? (fileProblem(choose.error) ?? explain(choose.error)) : null}
        </FormProblem>
        {list.sheets.length === 1 ? (
          <Meta>The file has one sheet with {counted(list.sheets[0]?.rows ?? 0, 'row')}.</Meta>
        ) : (
          <RadioGroup
            label="Sheet"
            value={sheet}
            onChange={setSheet}
            options={list.sheets.map(({ name, rows }) => ({
              value: name,
              label: name,
              hint: rows === 0 ? 'empty' : counted(rows, 'row'),
              disabled: rows === 0,
            }))}
          />
        )}
      </Section>
      <div className={css.foot}>
        <Button kind="main" busy={choose.isPending && 'Reading'} onClick={next}>
          Go on to headings
        </Button>
      </div>
    </Region>
  );
}
