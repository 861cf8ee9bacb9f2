import { Section } from '@onward/ui';
import { dayInWords, happened } from '../../shared/format.ts';
import { useSession } from '../../shared/session.queries.ts';
import type { StepEvent } from './plan.graphql.ts';
import css from './plan.module.css';

/** What happened to a step, newest first. */
export function StepHistory({ events }: { events: readonly StepEvent[] }) {
  const { institution } = useSession();
  if (events.length === 0) return null;
  return (
    <Section title="What happened so far">
      <ol className={css.history}>
        {events.map((event) => (
          <li key={event.id}>
            <span>{eventWords(event, event.byRole === 'student')}</span>
            <time dateTime={event.at}>{happened(event.at, institution.timeZone)}</time>
          </li>
        ))}
      </ol>
    </Section>
  );
}

const verbs: Readonly<Record<string, string>> = {
  added: 'put it in the plan',
  changed: 'changed it',
  begun: 'began',
  completed: 'marked it as done',
  reopened: 'opened it again',
  verified: 'saw what you shared',
  moved: 'moved it',
  blocked: 'said that it has to wait',
  dropped: 'took it out of the plan',
  help_asked: 'asked for help',
  help_seen: 'saw the question',
};

function eventWords(event: StepEvent, mine: boolean): string {
  const who = mine ? 'You' : event.byName;
  const to = event.toOn ? ` to ${dayInWords(event.toOn, 'weekday')}` : '';
  const why = event.words ? `: ${event.words}` : '';
  return `${who} ${verbs[event.kind] ?? 'changed it'}${to}${why}`;
}
