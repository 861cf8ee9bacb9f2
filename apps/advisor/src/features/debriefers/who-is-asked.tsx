import type { Basis, DebrieferStanding } from '@onward/core/debriefers';
import { Item, ItemList, StatusIcon, WordAction } from '@onward/ui';
import type { Instant } from '@onward/core/shared';
import { useState } from 'react';
import { instantDay } from '../../shared/format.ts';
import { useCan } from '../../shared/use-can.ts';
import { useSession } from '../../shared/session.queries.ts';
import { basisWords, called, standingWords } from './debriefer-words.ts';
import type { SeveralPeopleData, ShownDebriefer } from './debriefers.graphql.ts';
import css from './debriefers.module.css';
import { NewLinkDialog } from './link-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

type Opened = { readonly what: 'link' | 'withdraw'; readonly one: ShownDebriefer };

/** Who was asked, on what basis and until when, and whether she has answered. */
export function WhoIsAsked({ people }: { people: SeveralPeopleData }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const mayAsk = useCan('debriefer.ask', { reach: 'assigned' });
  const close = () => setOpened(null);
  return (
    <>
      <ItemList label="Who was asked">
        {people.debriefers.map((one) => {
          const { kind, words } = standingWords[one.standing as DebrieferStanding];
          return (
            <Item
              key={one.id}
              icon={<StatusIcon kind={kind} label={words} />}
              title={called(one)}
              detail={<Facts one={one} standing={words} late={couldRead(people, one)} />}
              trail={mayAsk && <Acts one={one} onOpen={setOpened} />}
            />
          );
        })}
      </ItemList>
      {opened?.what === 'link' && <NewLinkDialog one={opened.one} onClose={close} />}
      {opened?.what === 'withdraw' && <WithdrawDialog one={opened.one} onClose={close} />}
    </>
  );
}

/** Whether others had answered before she was asked: then her view may not be her first. */
function couldRead({ debriefers }: SeveralPeopleData, one: ShownDebriefer): boolean {
  return (
    one.personId !== null &&
    debriefers.some(({ givenAt }) => givenAt !== null && givenAt < one.askedAt)
  );
}

function Facts({ one, standing, late }: { one: ShownDebriefer; standing: string; late: boolean }) {
  const { timeZone } = useSession().institution;
  const until =
    one.endsAt && one.standing === 'asked'
      ? `open until ${instantDay(lastMoment(one.endsAt), timeZone)}`
      : '';
  const basis = [basisWords[one.basis as Basis], one.basisWords].filter(Boolean).join(': ');
  const order = late && 'asked after others had answered';
  const parts = [standing, one.name && one.kindWords, basis, until, order];
  return <>{parts.filter(Boolean).join(' · ')}</>;
}

function Acts({ one, onOpen }: { one: ShownDebriefer; onOpen: (opened: Opened) => void }) {
  if (one.standing !== 'asked') return null;
  const name = called(one);
  return (
    <span className={css.acts} data-screen-only="">
      {one.personId === null && (
        <WordAction aria-label={`New link: ${name}`} onClick={() => onOpen({ what: 'link', one })}>
          New link
        </WordAction>
      )}
      <WordAction
        aria-label={`Ask no longer: ${name}`}
        onClick={() => onOpen({ what: 'withdraw', one })}
      >
        Ask no longer
      </WordAction>
    </span>
  );
}

/** The end is the first moment of the day after the last. */
function lastMoment(endsAt: string): Instant {
  return Temporal.Instant.from(endsAt).subtract({ seconds: 1 }).toString() as Instant;
}
