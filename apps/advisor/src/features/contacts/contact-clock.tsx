import { clockKindWords, type ClockKind } from '@onward/core/contacts';
import type { Instant } from '@onward/core/shared';
import { Item, ItemList, MenuButton, Meta, Section, StatusIcon, WordAction } from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { counted, happened } from '../../shared/format.ts';
import { ClockPersonDialog, ClockTryDialog, LeadDialog } from './clock-dialogs.tsx';
import type { ContactClockData, OnClock } from './contact-clock.graphql.ts';
import { contactClockOf, useTakeOff } from './contact-clock.queries.ts';
import css from './contacts.module.css';
import { tryInWords } from './try-words.ts';

type Asked = 'lead' | 'add' | { readonly log: OnClock } | null;

/** Who else is to be reached within the contact clock, person by person, and who looks after it (IR-07). */
export function ContactClock({
  caseId,
  zone,
  editable,
}: {
  caseId: string;
  zone: string;
  editable: boolean;
}) {
  const { data } = useQuery(contactClockOf(caseId));
  const [asked, ask] = useState<Asked>(null);
  const close = () => ask(null);
  if (!data) return null;
  return (
    <Section
      ruled
      title="Others to reach"
      aside={editable && <WordAction onClick={() => ask('add')}>Add somebody</WordAction>}
    >
      <div className={css.stack}>
        <Meta>
          Within {data.firstHours}–{data.clockHours} hours (IR-07).{' '}
          {data.lead ? `${data.lead.name} looks after it.` : 'Nobody looks after it yet.'}{' '}
          {editable && data.leadChoices.length > 1 && (
            <WordAction onClick={() => ask('lead')}>Name another</WordAction>
          )}
        </Meta>
        <NotNamed data={data} />
      </div>
      {data.people.length > 0 && (
        <ItemList label="Others to reach">
          {data.people.map((person) => (
            <Person
              key={person.id}
              person={person}
              zone={zone}
              caseId={caseId}
              onLog={editable ? () => ask({ log: person }) : undefined}
            />
          ))}
        </ItemList>
      )}
      {asked === 'lead' && <LeadDialog clock={data} onClose={close} />}
      {asked === 'add' && <ClockPersonDialog clock={data} onClose={close} />}
      {asked && typeof asked === 'object' && (
        <ClockTryDialog person={asked.log} zone={zone} onClose={close} />
      )}
    </Section>
  );
}

/** Kinds the guide asks for that nobody stands for yet; a sentence, not a due date. */
function NotNamed({ data }: { data: ContactClockData }) {
  if (data.notNamed.length === 0) return null;
  const kinds = data.notNamed.map((kind) => clockKindWords[kind as ClockKind].toLowerCase());
  return <Meta>Not named yet: {kinds.join('; ')}.</Meta>;
}

const icons = { met: 'done', past: 'needs', running: 'off' } as const;

function Person({
  person,
  zone,
  caseId,
  onLog,
}: {
  person: OnClock;
  zone: string;
  caseId: string;
  onLog: (() => void) | undefined;
}) {
  const takeOff = useTakeOff(caseId);
  const { name, kind, state, says, reachedAt, tries } = person;
  const [last] = tries;
  const when = reachedAt ? `${says}, ${happened(reachedAt as Instant, zone)}` : says;
  const detail = [
    clockKindWords[kind as ClockKind],
    when,
    last && !reachedAt && tryInWords(last, zone),
    tries.length > 1 && counted(tries.length, 'try', 'tries'),
  ];
  return (
    <Item
      icon={<StatusIcon kind={icons[state as keyof typeof icons] ?? 'off'} label={says} />}
      title={name}
      strong={state === 'past'}
      detail={detail.filter(Boolean).join(' · ')}
      trail={
        onLog && (
          <MenuButton
            label="Log"
            kind="quiet"
            entries={[
              { key: 'log', label: `Log a try to reach ${name}…`, onSelect: onLog },
              {
                key: 'off',
                label: 'Take off the clock',
                note: 'The tries stay on record',
                onSelect: () => takeOff.mutate(person),
              },
            ]}
          />
        )
      }
    />
  );
}
