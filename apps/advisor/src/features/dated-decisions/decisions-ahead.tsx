import type { LocalDate } from '@onward/core/shared';
import { NeedsStrip } from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.ts';
import { counted, dayInWords } from '../../shared/format.ts';
import { ActionLink } from '../../shared/links.tsx';
import { nearWords } from './decision-words.ts';
import { decisionsAhead } from './dated-decisions.queries.ts';

const shown = 3;

/** The nearest decisions of one's own cases, above the list; nothing while there are none. */
export function DecisionsAhead({ today }: { today: LocalDate }) {
  const { data = [] } = useQuery(decisionsAhead);
  const more = data.length - shown;
  return (
    <NeedsStrip
      title="Decisions with a date"
      lines={data.slice(0, shown).map((one) => ({
        key: one.id,
        name: one.studentName,
        reason: `${one.title}, by ${dayInWords(one.onDate, 'weekday')}. ${nearWords(one.onDate, today)}.`,
        action: (
          <ActionLink to={paths.casePlan} params={{ caseId: one.caseId }}>
            Open the plan
          </ActionLink>
        ),
      }))}
      more={more > 0 ? `${counted(more, 'more decision')} in the coming months.` : undefined}
    />
  );
}
