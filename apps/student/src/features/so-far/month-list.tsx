import type { ActivityCalendar } from '@onward/core/activities';
import { counted } from '../../shared/format.ts';
import { gapWords, monthWords } from './so-far-words.ts';
import type { MyActivity } from './so-far.graphql.ts';
import css from './so-far.module.css';

/** Clinical work month by month; a month without any is said calmly, and this month stays open. */
export function MonthList({ calendar }: { calendar: ActivityCalendar<MyActivity> }) {
  const from = calendar.months.findIndex((one) => one.clinical.length > 0);
  return (
    <>
      <p>
        Clinical work in {counted(calendar.covered, 'month')}. {gapWords(calendar.gaps)}
      </p>
      <ol className={css.months}>
        {calendar.months.slice(from).map((one) => (
          <li key={one.month} data-empty={one.clinical.length === 0 || undefined}>
            <span>{monthWords(one.month)}</span>
            <span>
              {one.clinical.map(({ title }) => title).join(', ') ||
                (one.open ? 'nothing yet this month' : 'nothing written down')}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
