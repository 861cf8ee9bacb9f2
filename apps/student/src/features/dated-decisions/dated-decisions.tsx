import { DatedItem, ItemList, Section } from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { dayInWords } from '../../shared/format.ts';
import { myDatedDecisions } from './dated-decisions.queries.ts';

const whose = {
  student: 'Yours to decide. We help you with it.',
  advisor: 'Your advisor takes care of it with you.',
  office: 'The office takes care of it.',
} as const;

/** Decisions that have a last day, calmly, on the first page; nothing while there are none. */
export function MyDatedDecisions() {
  const { data = [] } = useQuery(myDatedDecisions);
  if (data.length === 0) return null;
  return (
    <Section title="Decisions with a date">
      <ItemList>
        {data.map((one) => (
          <DatedItem
            key={one.id}
            when={dayInWords(one.onDate)}
            dateTime={one.onDate}
            title={one.title}
            detail={whose[one.owner]}
          />
        ))}
      </ItemList>
    </Section>
  );
}
