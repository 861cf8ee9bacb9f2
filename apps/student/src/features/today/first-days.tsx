import { LinkAction, PageTitle } from '@onward/ui';
import { paths } from '../../app/paths.ts';
import { dayInWords, instantInWords } from '../../shared/format.ts';
import { ActionLink } from '../../shared/links.tsx';
import { OfficeNews } from './office-news.tsx';
import type { Today } from './today.graphql.ts';
import css from './today.module.css';

/** The first days after Match Week (DR-13): three sentences, who calls and when, nothing due, numbers for any hour. */
export function FirstDays({ today }: { today: Today }) {
  return (
    <div className={css.calm}>
      <PageTitle>{today.name}, take the next few days</PageTitle>
      <p className={css.calmWords}>
        This news is hard to hear. It usually has several causes, and it is not a measure of you.
        You don’t have to decide or explain anything yet.
      </p>
      {today.welcome && <p className={css.calmWords}>{today.welcome}</p>}
      <WhoCalls today={today} />
      <div className={css.calmPart}>
        <h2>Nothing is due before {dayInWords(today.quietUntil, 'long')}</h2>
        <p>Sleep, eat, and be with people you like. Big decisions can wait.</p>
      </div>
      <div className={css.calmPart}>
        <OfficeNews notices={today.notices} />
      </div>
      <AnyHour support={today.support} />
    </div>
  );
}

function WhoCalls({ today }: { today: Today }) {
  const meeting = today.meetings[0];
  const helper = today.helpers[0];
  const name = helper?.name ?? 'Somebody from the dean’s office';
  return (
    <div className={css.calmPart}>
      <h2>{whoWords(name, today)}</h2>
      {meeting && (
        <p>
          {meeting.title}, {instantInWords(meeting.startsAt, meeting.timeZone)}. {meeting.place}
        </p>
      )}
      {helper?.phone && (
        <p>
          From <LinkAction href={`tel:${helper.phone}`}>{helper.phone}</LinkAction>
        </p>
      )}
      <ActionLink to={paths.talk}>Ask for another time, or for a text</ActionLink>
    </div>
  );
}

function whoWords(name: string, { firstContactBy, zone, meetings }: Today): string {
  if (meetings.length > 0) return `${name} meets you`;
  if (!firstContactBy || firstContactBy < new Date().toISOString())
    return `${name} is there for you`;
  return `${name} will call you by ${instantInWords(firstContactBy, zone)}`;
}

function AnyHour({ support }: Pick<Today, 'support'>) {
  const lines = support.filter((one) => one.phone && one.kind !== 'contact');
  if (lines.length === 0) return null;
  return (
    <section className={css.anyHour} aria-labelledby="any-hour">
      <h2 id="any-hour">Talk to someone, any hour</h2>
      <ul>
        {lines.map((one) => (
          <li key={one.id}>
            <span>{one.label}</span>
            <LinkAction href={`tel:${one.phone.replaceAll(/[^\d+]/g, '')}`}>{one.phone}</LinkAction>
          </li>
        ))}
      </ul>
    </section>
  );
}
