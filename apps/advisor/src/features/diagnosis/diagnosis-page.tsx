import { Empty } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCan } from '../../shared/use-can.ts';
import type { Diagnosis } from './diagnosis.graphql.ts';
import type { DiagnosisLinks } from './diagnosis-links.ts';
import { caseDiagnosisOf } from './diagnosis.queries.ts';
import { DecidedDetail, ProposalDetail } from './factor-detail.tsx';
import { FactorList } from './factor-list.tsx';
import { ForStudent } from './for-student.tsx';
import { Axes } from './axes.tsx';
import { Guidance } from './guidance.tsx';
import { MeasuresFigure } from './measures-figure.tsx';
import { SeasonFigure } from './season-figure.tsx';
import css from './diagnosis.module.css';

/** Factors in order on the left, the evidence for the chosen one on the right, the season and the student's text below. */
export function DiagnosisPage({
  caseId,
  reach,
  links,
}: {
  caseId: string;
  reach: 'assigned' | 'granted';
  links: DiagnosisLinks;
}) {
  const { data } = useSuspenseQuery(caseDiagnosisOf(caseId));
  const editable = useCan('finding.record', { reach });
  const [chosen, setChosen] = useState<string | null>(null);
  if (data.matchYear === null && data.accepted.length === 0)
    return (
      <Empty title="No facts yet" action={links.toFacts}>
        A diagnosis is read from a season and its facts. Record the first attempt, and what the
        guides would look at is laid out here.
      </Empty>
    );
  const current = keyOf(data, chosen);
  return (
    <div className={css.page}>
      <div className={css.left}>
        <FactorList diagnosis={data} editable={editable} current={current} onChoose={setChosen} />
      </div>
      <div className={css.right}>
        <Detail diagnosis={data} current={current} editable={editable} links={links} />
        <div className={css.figures}>
          <SeasonFigure diagnosis={data} />
          <MeasuresFigure diagnosis={data} />
        </div>
        <Axes diagnosis={data} />
        <Guidance diagnosis={data} />
        {data.accepted.length > 0 && <ForStudent diagnosis={data} editable={editable} />}
      </div>
    </div>
  );
}

/** What was chosen, as long as it is there; the first thing that asks for attention otherwise. */
function keyOf({ priorities, accepted, setAside, examinations }: Diagnosis, chosen: string | null) {
  const keys = [
    ...[...accepted, ...setAside].map(({ finding }) => finding.id),
    ...examinations.map(({ rule }) => rule),
  ];
  if (chosen && keys.includes(chosen)) return chosen;
  const proposed = examinations.find(({ state }) => state === 'proposed' || state === 'notice');
  return priorities[0] ?? accepted[0]?.finding.id ?? proposed?.rule ?? examinations[0]?.rule ?? '';
}

function Detail({
  diagnosis,
  current,
  editable,
  links,
}: {
  diagnosis: Diagnosis;
  current: string;
  editable: boolean;
  links: DiagnosisLinks;
}) {
  const { accepted, setAside, examinations } = diagnosis;
  const shared = { diagnosis, editable, links };
  const decided = [...accepted, ...setAside].find(({ finding }) => finding.id === current);
  if (decided) return <DecidedDetail key={current} {...shared} decided={decided} />;
  const examination = examinations.find(({ rule }) => rule === current);
  return (
    examination && <ProposalDetail key={examination.rule} {...shared} examination={examination} />
  );
}
