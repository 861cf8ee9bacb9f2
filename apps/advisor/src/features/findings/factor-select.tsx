import { useId } from 'react';
import { factorChoices, type GuideReason } from './factor-choices.ts';
import css from './findings.module.css';
import type { FindingParts } from './findings.graphql.ts';

/** The factor, chosen from the guide's reasons or from all factors by domain. */
export function FactorSelect({
  reasons,
  finding,
  error,
}: {
  reasons: readonly GuideReason[];
  finding: FindingParts | null;
  error: string | undefined;
}) {
  const id = useId();
  const value = finding ? finding.reason || `${finding.domain}.${finding.factor}` : '';
  return (
    <div className={css.field}>
      <label htmlFor={id}>What stood in the way</label>
      <select
        id={id}
        name="factor"
        defaultValue={value}
        className={css.select}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      >
        <option value="">Choose a factor</option>
        {factorChoices(reasons).map(({ group, choices }) => (
          <optgroup key={group} label={group}>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {error && (
        <span id={`${id}-error`} className={css.error}>
          {error}
        </span>
      )}
    </div>
  );
}
