import type { Instant } from '@onward/core/shared';
import { Section } from '@onward/ui';
import { instantDay } from '../../shared/format.ts';
import { useSession } from '../../shared/session.queries.ts';
import { standsOn } from './diagnosis-words.ts';
import type { Decided, Examination } from './diagnosis.graphql.ts';
import css from './diagnosis.module.css';

/** Why a statement is here: the rule with its guide items and figures, the person, the versions of the guides. */
export function WhyChain({
  examination,
  decided,
}: {
  examination: Examination | null;
  decided: Decided['decided'] | null;
}) {
  const { institution } = useSession();
  return (
    <Section title="Why this is here" level={3}>
      {examination && (
        <p className={css.quiet}>
          Rule “{examination.title}”{standsOn(examination) && `, from ${standsOn(examination)}`}.
        </p>
      )}
      {examination && examination.guides.length > 0 && (
        <p className={css.quiet}>{examination.guides.join('; ')}.</p>
      )}
      {examination?.figures.map((figure) => (
        <FigureWhy key={`${figure.packTitle} ${figure.item} ${figure.range}`} figure={figure} />
      ))}
      {examination && examination.ranges.length > 0 && (
        <p className={css.quiet}>
          Together the figures run from {examination.ranges.map(asSpan).join('; ')}. Each stays its
          own; none is averaged.
        </p>
      )}
      {decided && (
        <p className={css.quiet}>
          {examination ? 'Decided' : 'Recorded'} by {decided.name ?? 'the office'},{' '}
          {instantDay(decided.at as Instant, institution.timeZone, 'full')}
          {decided.packs.length > 0 && `, under ${decided.packs.join('; ')}`}.
        </p>
      )}
    </Section>
  );
}

/** "8-12 DR interviews" as "8 to 12 DR interviews". */
const asSpan = (range: string) => range.replace(/^(\d+(?:\.\d+)?)-/, '$1 to ');

/** A figure with whose it is; where the office set another than the guide’s: who, from what, and why. */
function FigureWhy({ figure }: { figure: Examination['figures'][number] }) {
  const { institution } = useSession();
  const { words, packTitle, item, packVersion, range, inPlaceOf, ownChange } = figure;
  return (
    <>
      <p className={css.quiet}>
        {words} {item === 'own' ? `${packTitle}, your own guide` : `${packTitle} guide, ${item}`},
        version {packVersion}.
      </p>
      {inPlaceOf && ownChange && (
        <p className={css.quiet}>
          Set here by {ownChange.byName} on{' '}
          {instantDay(ownChange.at as Instant, institution.timeZone, 'full')}: {range}; the guide
          says {inPlaceOf}. Why: {ownChange.reason}.
        </p>
      )}
    </>
  );
}
