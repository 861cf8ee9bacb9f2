import { Section, WordAction, showToast } from '@onward/ui';
import type { MyScript } from './letters.graphql.ts';
import css from './letters.module.css';

/** Words to start from when she asks somebody to write. */
export function AskScripts({ scripts }: { scripts: readonly MyScript[] }) {
  if (scripts.length === 0) return null;
  return (
    <div className={css.scripts}>
      <Section title="When you ask someone to write">
        {scripts.map((script) => (
          <details key={script.code} className={css.script}>
            <summary>{script.title}</summary>
            {script.note && <p className={css.quiet}>{script.note}</p>}
            {script.lines.map((line) => (
              <p key={line} className={css.line}>
                {line}
              </p>
            ))}
            <p data-screen-only="">
              <WordAction aria-label={`Copy: ${script.title}`} onClick={() => void copy(script)}>
                Copy
              </WordAction>
            </p>
          </details>
        ))}
      </Section>
    </div>
  );
}

async function copy({ lines }: MyScript) {
  try {
    await navigator.clipboard.writeText(lines.join('\n'));
    showToast('Copied.');
  } catch {
    showToast('Your browser did not allow it. Select the words and copy them.');
  }
}
