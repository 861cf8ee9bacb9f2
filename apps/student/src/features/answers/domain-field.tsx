import { domainKey, type Stance } from '@onward/core/debriefers';
import {
  domainWords,
  factorWords,
  taxonomy,
  type Domain,
  type FactorCode,
} from '@onward/core/diagnosis';
import { Checkbox, RadioGroup, SaveState, TextField } from '@onward/ui';
import type { AnswerValue } from './answer-keeper.ts';
import type { AnswerSheet } from './answers.graphql.ts';
import css from './answers.module.css';
import { useAnswer } from './use-answer.tsx';

export const stanceWords: Record<Stance, string> = {
  weighed: 'It weighed',
  did_not: 'It did not',
  cannot_say: 'I cannot say',
};

/** One part of an application: whether it weighed, what of it, and words if there are any. */
export function DomainField({ sheet, domain }: { sheet: AnswerSheet; domain: Domain }) {
  const { value, change, saving, conflict } = useAnswer(sheet, domainKey(domain));
  return (
    <div className={css.domain}>
      <RadioGroup
        label={domainWords[domain]}
        value={value.stance}
        onChange={(stance) =>
          change({ ...value, stance, factors: stance === 'weighed' ? value.factors : [] })
        }
        options={Object.entries(stanceWords).map(([code, label]) => ({ value: code, label }))}
      />
      {value.stance === 'weighed' && <Factors domain={domain} value={value} onChange={change} />}
      {value.stance !== '' && (
        <TextField
          label={`In your words: ${domainWords[domain]}`}
          optional
          value={value.body}
          onChange={(event) => change({ ...value, body: event.target.value })}
        />
      )}
      <SaveState saving={saving} />
      {conflict}
    </div>
  );
}

function Factors({
  domain,
  value,
  onChange,
}: {
  domain: Domain;
  value: AnswerValue;
  onChange: (next: AnswerValue) => void;
}) {
  return (
    <fieldset className={css.factors}>
      <legend>What of it, if you can say</legend>
      {taxonomy[domain].map((factor) => (
        <Checkbox
          key={factor}
          label={factorWords[`${domain}.${factor}` as FactorCode]}
          checked={value.factors.includes(factor)}
          onChange={(event) =>
            onChange({
              ...value,
              factors: event.target.checked
                ? [...value.factors, factor]
                : value.factors.filter((one) => one !== factor),
            })
          }
        />
      ))}
    </fieldset>
  );
}
