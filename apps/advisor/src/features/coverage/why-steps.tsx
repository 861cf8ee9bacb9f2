import { LedgerTable, type LedgerColumn } from '@onward/ui';
import type { WhyStep } from './coverage.graphql.ts';
import css from './coverage.module.css';

const columns: readonly LedgerColumn<WhyStep>[] = [
  { key: 'step', head: 'Step', width: '18rem', look: 'who', cell: (row) => row.title },
  { key: 'answers', head: 'Answers, and what shows it', cell: answersOf },
  { key: 'guide', head: 'In the guide', width: '10rem', look: 'quiet', cell: (row) => row.guide },
  {
    key: 'why',
    head: 'As the student reads it',
    width: '16rem',
    look: 'quiet',
    cell: (row) => row.why,
  },
];

/** Why each step is there: the finding with what shows it, the guide’s item, and the words for the student. */
export function WhySteps({ steps }: { steps: readonly WhyStep[] }) {
  return (
    <details className={css.why}>
      <summary>Why each step is in the plan ({steps.length})</summary>
      <LedgerTable
        caption="Why each step is in the plan"
        columns={columns}
        rowKey={(row) => row.id}
        rows={steps}
        wrap
        inset
      />
    </details>
  );
}

function answersOf({ answers, guide }: WhyStep) {
  if (answers.length === 0) return guide ? 'Part of the season' : 'Agreed with the student';
  return (
    <ul className={css.answers}>
      {answers.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
