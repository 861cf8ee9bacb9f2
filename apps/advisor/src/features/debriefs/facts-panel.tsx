import { Empty, Fact, FactList } from '@onward/ui';
import { factKindWords, factValueWords } from '../../shared/fact-words.ts';
import { dayInWords } from '../../shared/format.ts';
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
          label={labelOf(fact, facts)}
          value={factValueWords(fact)}
          source={fact.source}
          date={dayInWords(fact.asOf)}
        />
      ))}
    </FactList>
  );
}

/** The year is said only where a kind of fact has several. */
function labelOf(fact: DebriefPage['facts'][number], all: DebriefPage['facts']): string {
  const label = factKindWords(fact.kind);
  const several = all.filter((one) => one.kind === fact.kind).length > 1;
  return several && fact.matchYear ? `${label}, ${fact.matchYear}` : label;
}
