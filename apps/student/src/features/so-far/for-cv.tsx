import { cvCsv, cvEntries, cvText } from '@onward/core/activities';
import { Button, Section, showToast } from '@onward/ui';
import { counted } from '../../shared/format.ts';
import { saveTable } from '../../shared/save-table.ts';
import type { MyActivity } from './so-far.graphql.ts';
import css from './so-far.module.css';

/** The same activities as entries for a CV: to read, to copy, or as a table. */
export function ForCv({ activities }: { activities: readonly MyActivity[] }) {
  const entries = cvEntries(activities);
  if (entries.length === 0) return null;
  const copy = () =>
    navigator.clipboard.writeText(cvText(entries)).then(
      () => showToast('Copied. Paste it into your CV.'),
      () => showToast('Your browser does not let us copy. Select the text below.'),
    );
  return (
    <div data-screen-only="">
      <Section title="For your CV">
        <p className={css.quiet}>
          {counted(entries.length, 'entry', 'entries')}, in the order of a CV. Ideas and practice
          interviews are left out.
        </p>
        <div className={css.actions}>
          <Button onClick={() => void copy()}>Copy the text</Button>
          <Button onClick={() => saveTable('activities.csv', cvCsv(entries))}>
            Save as a table (CSV)
          </Button>
        </div>
        <details className={css.cv}>
          <summary>Read it</summary>
          <pre>{cvText(entries)}</pre>
        </details>
      </Section>
    </div>
  );
}
