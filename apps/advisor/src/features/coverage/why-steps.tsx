import { LedgerTable, type LedgerColumn } from '@onward/ui';
import { paths } from '../../app/paths.ts';
import { ActionLink, PageLink } from '../../shared/links.tsx';
import type { WhyStep } from './coverage.graphql.ts';
import css from './coverage.module.css';

const columnsOf = (caseId: string): readonly LedgerColumn<WhyStep>[] => [
  { key: 'step', head: 'Step', width: '18rem', look: 'who', cell: (row) => row.title },
  {
    key: 'answers',
    head: 'Answers, and what shows it',
    cell: (row) => <Answers caseId={caseId} step={row} />,
  },
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
export function WhySteps({ caseId, steps }: { caseId: string; steps: readonly WhyStep[] }) {
  return (
    <details className={css.why}>
      <summary>Why each step is in the plan ({steps.length})</summary>
      <LedgerTable
        caption="Why each step is in the plan"
        columns={columnsOf(caseId)}
        rowKey={(row) => row.id}
        rows={steps}
        wrap
        inset
      />
    </details>
  );
}

function Answers({ caseId, step: { answers, guide } }: { caseId: string; step: WhyStep }) {
  if (answers.length === 0) return guide ? 'Part of the season' : 'Agreed with the student';
  return (
    <ul className={css.answers}>
      {answers.map((one) => (
        <li key={one.findingId}>
          <PageLink to={paths.caseDiagnosis} params={{ caseId }}>
            {one.says}
          </PageLink>
          {one.cameFrom.map((from) => (
            <span key={`${from.subjectId} ${from.part}`} className={css.from}>
              {fromWords[from.kind]}: “{from.words}” <WayBack caseId={caseId} from={from} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

type From = WhyStep['answers'][number]['cameFrom'][number];

const fromWords: Readonly<Record<string, string>> = {
  answer: 'From an answer',
  section: 'From the page of a debrief',
  note: 'From a note',
};

/** The way back to where the words stand (IMG-14). */
function WayBack({ caseId, from }: { caseId: string; from: From }) {
  if (from.kind === 'section')
    return (
      <ActionLink
        to={paths.caseDebrief}
        params={{ caseId, debriefId: from.subjectId }}
        hash={`section-${from.part}`}
      >
        Read it there
      </ActionLink>
    );
  const to = from.kind === 'answer' ? paths.caseDebriefs : paths.case;
  return (
    <ActionLink to={to} params={{ caseId }}>
      Read it there
    </ActionLink>
  );
}
