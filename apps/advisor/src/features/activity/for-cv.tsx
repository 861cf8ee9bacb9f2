import { cvCsv, cvEntries, cvText } from '@onward/core/activities';
import { Button, Section, showToast } from '@onward/ui';
import { counted } from '../../shared/format.ts';
import { saveTable } from '../../shared/save-table.ts';
import type { ActivityPageData } from './activity.graphql.ts';
import css from './activity.module.css';

/** The activities as CV entries: written down once, used in CV and letters (IR-43). */
export function ForCv({ page }: { page: ActivityPageData }) {
  const entries = cvEntries(page.activities);
  if (entries.length === 0) return null;
  const copy = () =>
    navigator.clipboard.writeText(cvText(entries)).then(
      () => showToast('Copied.'),
      () => showToast('Your browser does not let us copy. Open the text and select it.'),
    );
  return (
    <div data-screen-only="">
      <Section title="As CV entries" aside={counted(entries.length, 'entry', 'entries')}>
        <div className={css.actions}>
          <Button onClick={() => void copy()}>Copy the text</Button>
          <Button onClick={() => saveTable('activities.csv', cvCsv(entries))}>Save as CSV</Button>
        </div>
        <details className={css.cv}>
          <summary>Read it</summary>
          <pre>{cvText(entries)}</pre>
        </details>
      </Section>
    </div>
  );
}
