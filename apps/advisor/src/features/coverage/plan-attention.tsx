import { LinkAction, Notice } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { coverageSays } from './coverage-list.tsx';
import type { CoverageData } from './coverage.graphql.ts';
import { coveragePageOf } from './coverage.queries.ts';
import css from './coverage.module.css';

/** On top of the plan: a major finding that waits for a step or a decision, and what stands still with its reason. */
export function PlanAttention({ caseId }: { caseId: string }) {
  const { data } = useSuspenseQuery(coveragePageOf(caseId));
  const open = data.findings.filter((one) => one.state === 'open').length;
  if (!data.planned || (open === 0 && data.stalled.length === 0)) return null;
  return (
    <div className={css.notice} data-screen-only="">
      {open > 0 && (
        <Notice kind="needs">
          {coverageSays(open, data.findings.length)}{' '}
          <LinkAction href="#coverage">See which</LinkAction>
        </Notice>
      )}
      {data.stalled.length > 0 && (
        <Notice kind="info">
          {stalledWords(data.stalled)} <LinkAction href="#still">See below</LinkAction>
        </Notice>
      )}
    </div>
  );
}

/** The longest one with its reason, and how many more. */
function stalledWords([first, ...others]: CoverageData['stalled']): string {
  if (!first) return '';
  const more = others.length > 0 ? ` And ${others.length} more.` : '';
  return `Standing still: ${first.title}. ${first.says}.${more}`;
}
