import { stretchWithoutRest, type HoursStep } from '@onward/core/season-clock';
import { Notice } from '@onward/ui';
import { dayInWords } from '../../shared/format.ts';
import type { Scale } from './chart-scale.ts';
import type { PlanPageData } from './plans.graphql.ts';

/** Many weeks without a free one: said to the people who plan, never as an alarm (IMG-45). */
export function RestLine({
  page,
  scale,
  steps,
}: {
  page: PlanPageData;
  scale: Scale;
  steps: readonly HoursStep[];
}) {
  const from = page.today > scale.from ? page.today : scale.from;
  const stretch = stretchWithoutRest(steps, { from, to: scale.to });
  if (!stretch || page.closedAt !== null) return null;
  return (
    <Notice kind="info">
      From {dayInWords(stretch.from, 'full')} to {dayInWords(stretch.to, 'full')} every week holds
      work: {stretch.weeks} in a row. A free week among them keeps the plan alive; agree on one with{' '}
      {page.studentName}, and ask what keeps them going: routines, people, somebody to talk to
      (IMG-45).
    </Notice>
  );
}
