import type { LocalDate } from '@onward/core/shared';
import { Item, ItemList, LinkAction, Section, Status, WordAction, showToast } from '@onward/ui';
import { dayInWords } from '../../shared/format.ts';
import { fieldInWords } from './letter-words.ts';
import type { CaseLetters, PastLetterParts, ScriptParts } from './letters.graphql.ts';
import css from './letters.module.css';

/** Warnings: they stop nobody, and each outside fact says where and when it was read. */
export function Warnings({ data }: { data: CaseLetters }) {
  if (data.warnings.length === 0) return null;
  return (
    <Section title="To keep in mind" ruled>
      <ul className={css.notes}>
        {data.warnings.map((warning) => (
          <li key={warning.code}>
            <Status kind="needs">{warning.says}</Status>
            {warning.link && warning.asOf && (
              <span className={css.quiet}>
                <LinkAction href={warning.link} target="_blank" rel="noreferrer">
                  Where it says so
                </LinkAction>
                , as of {dayInWords(warning.asOf as LocalDate, 'full')}; not confirmed here yet.
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Letters as they were in former applications; one press begins a new one by the same writer. */
export function PastLetters({
  data,
  onAgain,
}: {
  data: CaseLetters;
  onAgain: ((past: PastLetterParts) => void) | null;
}) {
  if (data.past.length === 0) return null;
  return (
    <Section title="Letters of former seasons" ruled>
      <ItemList label="Letters of former seasons">
        {data.past.map((past) => (
          <Item
            key={past.factId}
            title={past.writer}
            detail={`${fieldInWords(past.field)}, ${past.institution} · Match of ${past.matchYear} · dated ${dayInWords(past.writtenOn as LocalDate, 'full')}`}
            trail={
              onAgain && (
                <WordAction aria-label={`Ask again: ${past.writer}`} onClick={() => onAgain(past)}>
                  Ask again
                </WordAction>
              )
            }
          />
        ))}
      </ItemList>
    </Section>
  );
}

/** What to say to writers, to copy. */
export function AskScripts({ scripts }: { scripts: readonly ScriptParts[] }) {
  if (scripts.length === 0) return null;
  return (
    <div className={css.scripts}>
      <Section title="What to say to writers">
        {scripts.map((script) => (
          <details key={script.code} className={css.script}>
            <summary>{script.title}</summary>
            {script.note && <p className={css.quiet}>{script.note}</p>}
            {script.lines.map((line) => (
              <p key={line} className={css.line}>
                {line}
              </p>
            ))}
            <p className={css.quiet}>
              {script.packTitle}, {script.item}{' '}
              <WordAction onClick={() => void copy(script)} data-screen-only="">
                Copy
              </WordAction>
            </p>
          </details>
        ))}
      </Section>
    </div>
  );
}

async function copy({ lines }: ScriptParts) {
  try {
    await navigator.clipboard.writeText(lines.join('\n'));
    showToast('Copied.');
  } catch {
    showToast('Your browser did not allow it. Select the words and copy them.');
  }
}
