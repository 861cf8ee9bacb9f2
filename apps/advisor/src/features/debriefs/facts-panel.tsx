import { Empty, Fact, FactList } from '@onward/ui';
import { dayInWords } from '../../shared/format.ts';
import { words } from '../../shared/words.ts';
import type { DebriefPage } from './debriefs.graphql.ts';

/** The facts of the record beside the page, each with its source and date. */
export function FactsPanel({ facts }: { facts: DebriefPage['facts'] }) {
  if (facts.length === 0) {
    return (
      <Empty inset title="No fact on record yet">
        Facts come with the imported list or are added on the case’s page, each with its source and
        date.
      </Empty>
    );
  }
  return (
    <FactList>
      {facts.map((fact) => (
        <Fact
          key={fact.id}
          label={labelOf(fact)}
          value={fact.value}
          source={fact.source}
          date={dayInWords(fact.asOf)}
        />
      ))}
    </FactList>
  );
}

function labelOf({ kind, matchYear }: DebriefPage['facts'][number]): string {
  const name = words(kind);
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  return matchYear ? `${label}, ${matchYear}` : label;
}
