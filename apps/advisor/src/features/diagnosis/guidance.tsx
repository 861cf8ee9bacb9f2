import { Section } from '@onward/ui';
import type { Diagnosis } from './diagnosis.graphql.ts';
import css from './diagnosis.module.css';

/** What the guides say to this very season, each with the reason it is shown and whose words they are. */
export function Guidance({ diagnosis }: { diagnosis: Diagnosis }) {
  if (diagnosis.guidance.length === 0) return null;
  return (
    <Section title="What the guides say to this season" ruled>
      <div className={css.guidance}>
        {diagnosis.guidance.map((one) => (
          <details key={one.code}>
            <summary>{one.title}</summary>
            <p className={css.because}>{one.because}</p>
            {one.text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <p className={css.quiet}>
              {one.packTitle} guide, {one.item}, version {one.packVersion}.
            </p>
          </details>
        ))}
      </div>
    </Section>
  );
}
