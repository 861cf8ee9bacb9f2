import { countLetters, letterCountWords } from '@onward/core/letters';
import { Section, StatusIcon } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.ts';
import { ActionLink } from '../../shared/links.tsx';
import { conditionStates } from './letter-words.ts';
import { lettersOf } from './letters.queries.ts';
import css from './letters.module.css';

/** Letters among the counters: how many stand where, beside each condition of each guide. */
export function LettersCounter({ caseId }: { caseId: string }) {
  const { letters, conditions } = useSuspenseQuery(lettersOf(caseId)).data;
  return (
    <Section
      title="Letters"
      aside={
        <ActionLink to={paths.caseLetters} params={{ caseId }} data-screen-only="">
          Open the letters
        </ActionLink>
      }
    >
      <p>{letterCountWords(countLetters(letters)) || 'No letter yet'}</p>
      <ul className={css.counted}>
        {conditions.map((one) => (
          <li key={one.code}>
            <StatusIcon
              kind={one.state === 'met' ? 'done' : 'off'}
              label={conditionStates[one.state]?.words ?? ''}
            />
            <span>
              {one.title}. <span className={css.quiet}>{one.says}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
