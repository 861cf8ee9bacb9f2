import { Item, ItemList, Section, StatusIcon, WordAction, type StatusKind } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { instantDay } from '../../shared/format.ts';
import { useCan } from '../../shared/use-can.ts';
import type { CoverageData, CoveredFinding } from './coverage.graphql.ts';
import { coveragePageOf, useTakeBack } from './coverage.queries.ts';
import { LeaveDialog } from './leave-dialog.tsx';
import css from './coverage.module.css';

/** Every accepted major finding in a sentence: which steps answer it, who decided to leave it, or that nothing does. */
export function CoverageList({ caseId, reach }: { caseId: string; reach: 'assigned' | 'granted' }) {
  const { data } = useSuspenseQuery(coveragePageOf(caseId));
  const can = useCan('finding.leave', { reach });
  const [leaving, leave] = useState<CoveredFinding | null>(null);
  if (data.findings.length === 0) return null;
  const open = data.findings.filter((one) => one.state === 'open').length;
  return (
    <div className={css.part} id="coverage">
      <Section title="Does the plan answer the diagnosis?">
        <p className={css.says}>{coverageSays(open, data.findings.length)}</p>
        <ItemList label="Major findings and what answers them">
          {data.findings.map((one) => (
            <Line
              key={one.id}
              page={data}
              finding={one}
              editable={can && !data.closed}
              onLeave={() => leave(one)}
            />
          ))}
        </ItemList>
      </Section>
      {leaving && <LeaveDialog caseId={caseId} finding={leaving} onClose={() => leave(null)} />}
    </div>
  );
}

/** How many major findings wait for a step or a decision, in a sentence. */
export function coverageSays(open: number, all: number): string {
  const major = all === 1 ? 'The one major finding' : `Of ${all} major findings`;
  if (open === 0)
    return all === 1
      ? 'The one major finding has a step, or a decision to leave it.'
      : `Each of the ${all} major findings has a step, or a decision to leave it.`;
  if (all === 1) return `${major} has no step and no decision yet.`;
  return `${major}, ${open} ${open === 1 ? 'has' : 'have'} no step and no decision yet.`;
}

const icons: Record<string, { kind: StatusKind; label: string }> = {
  open: { kind: 'needs', label: 'No step and no decision' },
  answered: { kind: 'done', label: 'Answered by a step' },
  left: { kind: 'off', label: 'Left by decision' },
  outside: { kind: 'off', label: 'Outside anybody’s control' },
};

function Line({
  page,
  finding,
  editable,
  onLeave,
}: {
  page: CoverageData;
  finding: CoveredFinding;
  editable: boolean;
  onLeave: () => void;
}) {
  const takeBack = useTakeBack(page.caseId, finding.id);
  const { kind, label } = icons[finding.state] ?? { kind: 'off' as const, label: finding.state };
  return (
    <Item
      icon={<StatusIcon kind={kind} label={label} />}
      strong={finding.state === 'open'}
      title={finding.words}
      detail={answerWords(page, finding)}
      trail={
        editable &&
        (finding.state === 'open' ? (
          <WordAction onClick={onLeave}>Leave it, with a reason</WordAction>
        ) : (
          finding.leaving && (
            <WordAction onClick={() => takeBack.mutate(undefined)}>
              Take the decision back
            </WordAction>
          )
        ))
      }
    />
  );
}

function answerWords({ steps, zone }: CoverageData, finding: CoveredFinding): string {
  const titles = steps.filter((one) => finding.taskIds.includes(one.id)).map((one) => one.title);
  if (titles.length > 0)
    return `${titles.length === 1 ? 'One step answers' : `${titles.length} steps answer`} it: ${titles.join('; ')}`;
  if (finding.leaving) {
    const { reason, byName, at } = finding.leaving;
    return `Left as it is: ${reason} (${byName}, ${instantDay(at, zone, 'weekday')})`;
  }
  if (finding.state === 'outside') return 'Outside anybody’s control; it asks for no step.';
  return 'No step answers it. Add one that names this factor, or say why it is left.';
}
