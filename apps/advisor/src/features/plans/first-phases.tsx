import { Item, ItemList, Meta, Section } from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { dayInWords } from '../../shared/format.ts';
import { ownerWords } from './plan-words.ts';
import type { FirstPhaseData } from './first-phases.graphql.ts';
import type { PlanPageData } from './plans.graphql.ts';
import { firstPhasesOf } from './season.queries.ts';
import css from './plans.module.css';

/** Phase 0, which opens with the case and asks for no plan; once a plan holds its steps it stands there (IR-02, IMG-02). */
export function FirstPhases({ page }: { page: PlanPageData }) {
  const { data = [] } = useQuery(firstPhasesOf(page.caseId));
  const held = new Set(page.options.flatMap(({ templates }) => templates));
  const open = data.filter(({ template }) => !held.has(template));
  return open.map((phase) => <Phase key={phase.template} page={page} phase={phase} />);
}

function Phase({ page, phase }: { page: PlanPageData; phase: FirstPhaseData }) {
  return (
    <div className={css.firstPhase}>
      <Section
        title={`Phase 0: ${dayInWords(phase.from, 'long')} to ${dayInWords(phase.to, 'long')}`}
        aside={<Meta>{`${phase.packTitle}: ${phase.figure}`}</Meta>}
      >
        <Meta>
          It runs since the case opened and needs no plan. A plan laid in these days takes its steps
          in.
        </Meta>
        <ItemList>
          {phase.steps.map((step) => (
            <Item
              key={step.code}
              title={step.staff}
              detail={step.evidence}
              trail={ownerWords(step.owner, page.studentName)}
            />
          ))}
        </ItemList>
      </Section>
    </div>
  );
}
