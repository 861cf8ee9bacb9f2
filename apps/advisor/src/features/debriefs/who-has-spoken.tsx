import { canDo, kindStandings } from '@onward/core/debriefs';
import { Item, ItemList, Section, StatusIcon, WordAction } from '@onward/ui';
import { useState } from 'react';
import { AttendeesDialog } from './attendees-dialog.tsx';
import { standingInWords } from './debrief-words.ts';
import type { DebriefPage } from './debriefs.graphql.ts';

/** The kinds of people the guide wants at the table: who has spoken, who is invited, which kind is still missing (DR-17). */
export function WhoHasSpoken({ page }: { page: DebriefPage }) {
  const [open, setOpen] = useState(false);
  const { attendees, guide, debrief } = page;
  const standings = kindStandings(
    guide.attendeeKinds.map((kind) => kind.code),
    [...attendees, ...page.asked],
  );
  const wanted = new Set(guide.attendeeKinds.map((kind) => kind.code));
  const others = attendees.filter((attendee) => !wanted.has(attendee.kind));
  const editable = canDo('invite', debrief.state);
  return (
    <Section
      title="Who has spoken"
      aside={editable && <WordAction onClick={() => setOpen(true)}>Invite</WordAction>}
      ruled
    >
      <ItemList label="Kinds of people the guide wants">
        {standings.map(({ kind, standing }) => (
          <Item
            key={kind}
            icon={<StatusIcon {...iconOf(standing)} />}
            title={guide.attendeeKinds.find((one) => one.code === kind)?.staff}
            detail={[
              namesOf(attendees, kind) || standingInWords[standing].words,
              wantedBy(page, kind),
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
        {others.map((attendee) => (
          <Item
            key={attendee.id}
            icon={<StatusIcon {...iconOf(attendee.attended ? 'spoken' : 'invited')} />}
            title={attendee.name}
          />
        ))}
      </ItemList>
      {open && <AttendeesDialog page={page} onClose={() => setOpen(false)} />}
    </Section>
  );
}

/** Whose wish it is, where more than one guide applies. */
function wantedBy({ guide }: DebriefPage, kind: string): string {
  if (guide.packs.length < 2) return '';
  const found = guide.attendeeKinds.find((one) => one.code === kind);
  return found?.wantedBy.map(({ title }) => title).join(', ') ?? '';
}

function iconOf(standing: keyof typeof standingInWords) {
  const { kind, words } = standingInWords[standing];
  return { kind, label: words };
}

function namesOf(attendees: DebriefPage['attendees'], kind: string): string {
  return attendees
    .filter((attendee) => attendee.kind === kind)
    .map(({ name, attended }) => (attended === false ? `${name} (did not come)` : name))
    .join(', ');
}
