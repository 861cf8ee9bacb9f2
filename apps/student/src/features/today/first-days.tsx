import { LinkAction, PageTitle } from '@onward/ui';
import { useState } from 'react';
import { paths } from '../../app/paths.ts';
import { instantDay, instantInWords, timeOfDay } from '../../shared/format.ts';
import { ActionLink, PageButton } from '../../shared/links.tsx';
import { FirstDaysReading } from './first-days-reading.tsx';
import { OfficeNews } from './office-news.tsx';
import type { Today } from './today.graphql.ts';
import css from './today.module.css';

/** The first days after Match Week (DR-13, IR-04, LA-02, IMG-03): who calls and when, nothing due, numbers for any hour. */
export function FirstDays({ today }: { today: Today }) {
  const [now] = useState(() => Date.now());
  return (
    <div className={css.calm}>
      <PageTitle>
        {today.name}, {takeTime(Date.parse(today.quietUntil) - now)}
      </PageTitle>
      <p className={css.calmWords}>
        This news is hard to hear. It usually has several causes, and it is not a measure of you.
        You don’t have to decide or explain anything yet.
      </p>
      {today.welcome && <p className={css.calmWords}>{today.welcome}</p>}
      <WhoCalls today={today} />
      <Quiet today={today} />
      <Soap today={today} />
      <div className={css.calmPart}>
        <OfficeNews notices={today.notices} />
      </div>
      <div className={css.calmPart}>
        <h2>If you are not doing well</h2>
        <p>Say so, and somebody calls you. You need not explain anything.</p>
        <ActionLink to={paths.talk}>I am not doing well</ActionLink>
      </div>
      <div className={css.calmPart}>
        <h2>If you want to do something</h2>
        <p>
          You choose what you tell, and to whom. A message to a program can be written down here; it
          waits until your quiet time is over.
        </p>
        <p className={css.ways}>
          <ActionLink to={paths.tell}>What I tell, and to whom</ActionLink>
          <ActionLink to={paths.writing}>Writing to programs</ActionLink>
        </p>
      </div>
      <FirstDaysReading />
      <AnyHour support={today.support} />
    </div>
  );
}

const hour = 3_600_000;

/** The time that is left, rounded to what people say. */
function takeTime(left: number): string {
  if (left <= 24 * hour) return 'take today';
  if (left <= 48 * hour) return 'take the next 48 hours';
  return left <= 72 * hour ? 'take the next 72 hours' : 'take the next few days';
}

function Quiet({ today }: { today: Today }) {
  const { quietUntil, ownZone, quietFigures } = today;
  return (
    <div className={css.calmPart}>
      <h2>Nothing is due before {instantDay(quietUntil, ownZone, 'long')}</h2>
      <p>
        Your quiet time runs until {instantDay(quietUntil, ownZone, 'long')},{' '}
        {timeOfDay(quietUntil, ownZone)}. Big decisions can wait.
      </p>
      {quietFigures && <p>What the guides give you. {quietFigures}.</p>}
    </div>
  );
}

/** SOAP is the one thing that cannot wait; said calmly, beside the quiet (DR-15, IMG-07). */
function Soap({ today }: { today: Today }) {
  if (!today.soapOpen) return null;
  const helper = today.helpers[0]?.name ?? 'The dean’s office';
  return (
    <div className={css.calmPart}>
      <h2>One choice can’t wait: SOAP</h2>
      <p>
        {today.soapDayKnown
          ? 'SOAP runs this week. '
          : 'SOAP comes in these days; your office will tell you until when. '}
        If you can take part, it is up to you whether you do. {helper} can look at it with you.
      </p>
      <PageButton to={paths.talk}>Talk about SOAP</PageButton>
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

function whoWords(name: string, { firstContactBy, ownZone, meetings }: Today): string {
  if (meetings.length > 0) return `${name} meets you`;
  if (!firstContactBy || firstContactBy < new Date().toISOString())
    return `${name} is there for you`;
  return `${name} will call you by ${instantInWords(firstContactBy, ownZone)}`;
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
