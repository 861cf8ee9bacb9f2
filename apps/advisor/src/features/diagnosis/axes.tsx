import { LedgerTable, Section, Status, type LedgerColumn } from '@onward/ui';
import type { ReactNode } from 'react';
import { factorInWords } from './diagnosis-words.ts';
import type { Diagnosis } from './diagnosis.graphql.ts';

type Axis = Diagnosis['axes'][number];

const columns: LedgerColumn<Axis>[] = [
  { key: 'title', head: 'What programs value', width: '10rem', look: 'who', cell: (a) => a.title },
  { key: 'text', head: 'What they look for', look: 'quiet', cell: (a) => a.text },
  { key: 'known', head: 'What is known', cell: known },
];

/** What programs value, axis by axis, beside what the facts say: in words, never as a number (DR-04). */
export function Axes({ diagnosis }: { diagnosis: Diagnosis }) {
  const { axes } = diagnosis;
  if (axes.length === 0) return null;
  const guides = [...new Set(axes.map(({ packTitle }) => packTitle))];
  return (
    <Section title="What programs value, and what is known" ruled>
      {guides.map((guide) => (
        <LedgerTable
          key={guide}
          caption={`What programs value, by the ${guide} guide`}
          columns={columns}
          rowKey={(axis) => axis.code}
          rows={axes.filter(({ packTitle }) => packTitle === guide)}
          wrap
          inset
        />
      ))}
    </Section>
  );
}

function known({ state, factors }: Axis): ReactNode {
  if (state === 'named') return factors.map((code) => wordsOf(code)).join('. ');
  return state === 'nothing' ? (
    <Status kind="done">Looked at, nothing in the way</Status>
  ) : (
    <Status kind="off">Nobody can say yet</Status>
  );
}

function wordsOf(code: string): string {
  const [domain = '', factor = ''] = code.split('.');
  return factorInWords({ domain, factor });
}
