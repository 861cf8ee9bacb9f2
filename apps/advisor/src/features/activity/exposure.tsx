import { activityCalendar, activityLine, halfDaysNow } from '@onward/core/activities';
import { Section } from '@onward/ui';
import { counted } from '../../shared/format.ts';
import { monthWords } from './activity-words.ts';
import type { ActivityPageData, CaseActivity } from './activity.graphql.ts';
import css from './activity.module.css';

type Calendar = ReturnType<typeof activityCalendar<CaseActivity>>;

/** Clinical exposure month by month, its gaps in words, and what else happened in each month (LA-17). */
export function Exposure({ page }: { page: ActivityPageData }) {
  const calendar = activityCalendar(page.activities, page.today);
  const now = halfDaysNow(page.activities, page.today);
  return (
    <Section title="Month by month">
      <p className={css.says}>{calendarSays(calendar, page)}</p>
      {now !== null && (
        <p className={css.quiet}>At present {counted(now, 'half-day')} in a usual week.</p>
      )}
      {calendar.months.length > 0 && (
        <ol className={css.months} aria-label="Activity by month">
          {calendar.months.map((one) => (
            <li
              key={one.month}
              data-clinical={one.clinical.length > 0 || undefined}
              data-gap={one.gap || undefined}
            >
              <span className={css.month}>{monthWords(one.month)}</span>
              <span>{one.clinical.map(clinicalWords).join('; ') || <Nothing gap={one.gap} />}</span>
              {one.other.length > 0 && (
                <span className={css.quiet}>
                  {one.other.map((other) => `${activityLine(other)}: ${other.title}`).join('; ')}
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function Nothing({ gap }: { gap: boolean }) {
  return <span className={css.quiet}>{gap ? 'No clinical work recorded' : '–'}</span>;
}

function clinicalWords(one: CaseActivity): string {
  const week = one.halfDays ? `, ${counted(one.halfDays, 'half-day')} a week` : '';
  return `${one.title}${week}`;
}

function calendarSays({ covered, gaps, months }: Calendar, page: ActivityPageData): string {
  if (covered === 0) return `${page.studentName} has written down no clinical work yet.`;
  const counting = months.filter((one) => one.clinical.length > 0 || one.gap || one.open).length;
  const list = new Intl.ListFormat('en').format(gaps.map(monthWords));
  const missing = gaps.length > 0 ? `Nothing is recorded for ${list}.` : 'No month is left out.';
  return `Clinical work in ${covered} of ${counted(counting, 'month')}. ${missing}`;
}
