import type { Instant, LocalDate } from '@onward/core/shared';
import { Item, ItemList, Section, StatusIcon, WordAction, type StatusKind } from '@onward/ui';
import { useState } from 'react';
import { dayInWords, instantDay } from '../../shared/format.ts';
import { useCan } from '../../shared/use-can.ts';
import { useSession } from '../../shared/session.queries.ts';
import { ConsentDialog } from './consent-dialog.tsx';
import type { ConsentAsk } from './debriefers.graphql.ts';
import type { DebriefPlace } from './debriefers.queries.ts';

/** What the student was asked to agree to, and the answer, which is the student's alone. */
export function ConsentList({
  place,
  consents,
  open,
}: {
  place: DebriefPlace;
  consents: readonly ConsentAsk[];
  open: boolean;
}) {
  const [asking, setAsking] = useState(false);
  const mayAsk = useCan('consent.ask', { reach: 'assigned' }) && open;
  if (!mayAsk && consents.length === 0) return null;
  return (
    <Section
      title="The student’s consent"
      level={3}
      aside={
        mayAsk && (
          <span data-screen-only="">
            <WordAction onClick={() => setAsking(true)}>Ask for consent</WordAction>
          </span>
        )
      }
    >
      {consents.length === 0 ? (
        <p>
          To ask somebody outside the school, ask the student first, or name a designated school
          official.
        </p>
      ) : (
        <ItemList label="Consents asked for">
          {consents.map((ask) => (
            <ConsentLine key={ask.id} ask={ask} />
          ))}
        </ItemList>
      )}
      {asking && <ConsentDialog place={place} onClose={() => setAsking(false)} />}
    </Section>
  );
}

function ConsentLine({ ask }: { ask: ConsentAsk }) {
  const { timeZone } = useSession().institution;
  const { kind, words } = standing(ask, timeZone);
  return (
    <Item
      icon={<StatusIcon kind={kind} label={words} />}
      title={ask.toWhom}
      detail={`${words} · ${ask.why} · until ${dayInWords(ask.until as LocalDate)}`}
    />
  );
}

function standing(ask: ConsentAsk, zone: string): { kind: StatusKind; words: string } {
  const on = (at: string | null) => (at ? instantDay(at as Instant, zone) : '');
  if (ask.revokedAt) return { kind: 'off', words: `Taken back ${on(ask.revokedAt)}` };
  if (ask.answer === 'given') return { kind: 'done', words: `Agreed ${on(ask.answeredAt)}` };
  if (ask.answer === 'declined') return { kind: 'off', words: `Said no ${on(ask.answeredAt)}` };
  return { kind: 'info', words: `Asked ${on(ask.askedAt)}, not answered yet` };
}
