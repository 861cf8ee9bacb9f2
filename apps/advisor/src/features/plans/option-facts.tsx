import { Item, ItemList, Section } from '@onward/ui';
import { counted } from '../../shared/format.ts';
import type { OfferData, PlanOptionData, SeasonWordsData } from './plans.graphql.ts';
import css from './plans.module.css';

/** One of two plans in words. */
export function OptionFacts({
  title,
  words,
  unfit,
  steps,
}: {
  title: string;
  words: SeasonWordsData | null;
  unfit: PlanOptionData['unfit'] | OfferData['unfit'];
  steps?: number;
}) {
  return (
    <Section title={title}>
      {words && (
        <dl className={css.facts}>
          <Fact label="Season" value={words.target} />
          <Fact label="Time" value={words.pace} />
          <Fact label="Horizon" value={words.horizon} />
          <Fact label="Before it" value={words.bridge} />
          <Fact label="Fits" value={words.unfit} />
          <Fact label="Steps" value={steps === undefined ? '' : counted(steps, 'step')} />
        </dl>
      )}
      {unfit.length > 0 && (
        <ItemList>
          {unfit.map((one) => (
            <Item key={one.code} title={one.title} detail={unfitWords(one)} />
          ))}
        </ItemList>
      )}
    </Section>
  );
}

/** Why a step cannot fit. The time it takes is our estimate. */
export function unfitWords({ needed, available }: { needed: number; available: number }): string {
  return `Takes about ${counted(needed, 'day')}; ${available === 0 ? 'none is left' : `${counted(available, 'day')} are there`}.`;
}

function Fact({ label, value }: { label: string; value: string }) {
  if (!value) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
