import { Section, Status } from '@onward/ui';
import { conditionStates } from './letter-words.ts';
import type { CaseLetters, ConditionParts } from './letters.graphql.ts';
import css from './letters.module.css';

/** The smallest set of new letters, in words. */
export function SmallestSet({ data }: { data: CaseLetters }) {
  const { smallest, conditions } = data;
  if (conditions.length === 0) return null;
  return (
    <Section title="What is still needed" ruled>
      <p className={css.takeaway}>{takeaway(data)}</p>
      {smallest.length > 0 && (
        <ol className={css.needed}>
          {smallest.map((one, n) => (
            <li key={`${n} ${one.says}`}>{one.says}</li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function takeaway({ smallest, conditions }: CaseLetters): string {
  if (smallest.length > 0)
    return `${inWords(smallest.length)} would meet everything the guides ask. No smaller number would.`;
  const waiting = conditions.some(({ state }) => state === 'on_the_way');
  return waiting
    ? 'No new letter is needed, once those planned and asked agree.'
    : 'Everything the guides ask of the letters is met.';
}

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];

function inWords(count: number): string {
  return count === 1 ? 'One new letter' : `${numbers[count] ?? count} new letters`;
}

/** Every condition of every guide that applies, with its figure, where it stands, and who counts. */
export function Conditions({ data }: { data: CaseLetters }) {
  const byPack = [...Map.groupBy(data.conditions, ({ packTitle }) => packTitle)];
  return (
    <Section title="What the guides ask of the letters">
      {byPack.length === 0 && (
        <p className={css.quiet}>
          No guide applies until a season is recorded under Facts. The letters are kept all the
          same.
        </p>
      )}
      {byPack.map(([title, conditions]) => (
        <div key={title} className={css.pack}>
          <h3 className={css.packTitle}>{title}</h3>
          <ul>
            {conditions.map((condition) => (
              <Condition key={condition.code} condition={condition} data={data} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function Condition({ condition, data }: { condition: ConditionParts; data: CaseLetters }) {
  const state = conditionStates[condition.state];
  const who = data.letters.filter(({ id }) => condition.counting.includes(id));
  return (
    <li className={css.condition}>
      <span className={css.two}>
        <b>{condition.title}</b>
        <span className={css.quiet}>{condition.says}</span>
        {condition.inPlaceOf && (
          <span className={css.quiet}>
            Your institution’s figure, in place of: {condition.inPlaceOf}
          </span>
        )}
        {who.length > 0 && (
          <span className={css.quiet}>Counts: {who.map(({ writer }) => writer).join(', ')}</span>
        )}
        {condition.near.map((near) => (
          <span key={near.letterId} className={css.quiet}>
            {near.open
              ? `Not known of ${near.writer}: ${near.lacks}.`
              : `${near.writer} is near: ${near.lacks}.`}
          </span>
        ))}
      </span>
      {state && <Status kind={state.kind}>{state.words}</Status>}
    </li>
  );
}
