import { isOpen, nextTask } from '@onward/core/plans';
import { addDays, dateOf, type TimeZone } from '@onward/core/shared';
import { DatedItem, Icon, ItemList, LinkAction, Section } from '@onward/ui';
import { IconChevronRight } from '@tabler/icons-react';
import { paths } from '../../app/paths.ts';
import { dayOfWeek, timeOfDay } from '../../shared/format.ts';
import { PageLink } from '../../shared/links.tsx';
import type { Today } from './today.graphql.ts';
import css from './today.module.css';

type Meeting = Today['meetings'][number];

/** Meetings and up to four steps of the next seven days, by date. */
export function ThisWeek({ today }: { today: Today }) {
  const end = addDays(today.today, 7);
  const next = nextTask(today.tasks, today.today);
  const meetings = today.meetings
    .map((one) => ({ ...one, on: dateOf(one.startsAt, one.timeZone as TimeZone) }))
    .filter((one) => one.on <= end);
  const steps = today.tasks
    .map((task) => ({ ...task, on: task.movedTo ?? task.dueOn }))
    .filter((task) => task.id !== next?.id && isOpen(task.state))
    .filter((task) => task.on !== null && task.on >= today.today && task.on <= end)
    .slice(0, 4);
  if (meetings.length + steps.length === 0) {
    return (
      <Section title="This week">
        <p>Nothing else is planned for the next seven days.</p>
      </Section>
    );
  }
  return (
    <Section title="This week">
      <ItemList label="This week">
        {meetings.map((one) => (
          <DatedItem
            key={one.id}
            when={dayOfWeek(one.on)}
            dateTime={one.startsAt}
            title={`${one.title}, ${timeOfDay(one.startsAt, one.timeZone)}`}
            detail={<MeetingDetail meeting={one} />}
          />
        ))}
        {steps.map((task) => (
          <DatedItem
            key={task.id}
            when={dayOfWeek(task.on ?? today.today)}
            dateTime={task.on ?? undefined}
            title={
              <PageLink className={css.rowLink} to={paths.task} params={{ taskId: task.id }}>
                {task.title}
              </PageLink>
            }
            detail={task.owner === 'student' ? undefined : 'The office does this for you.'}
            trail={<Icon of={IconChevronRight} />}
          />
        ))}
      </ItemList>
    </Section>
  );
}

function MeetingDetail({ meeting }: { meeting: Meeting }) {
  const who = meeting.attendees.length > 0 ? `With ${meeting.attendees.join(', ')}. ` : '';
  return (
    <>
      {who}
      {meeting.place}
      {meeting.place && ' · '}
      {meeting.minutes} minutes
      {meeting.link && (
        <>
          {' '}
          <LinkAction href={meeting.link} rel="noopener noreferrer" target="_blank">
            Open the link
          </LinkAction>
        </>
      )}
    </>
  );
}
