import type { Instant } from '@onward/core/shared';
import { Button, ButtonLink, ConfirmDialog, FormProblem, Section, showToast } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { happened } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { calendarFeedQuery, useEndFeed, useMakeFeed } from './calendar-feed.queries.ts';
import css from './calendar-feed.module.css';

type Making = ReturnType<typeof useMakeFeed>;
type Asked = 'anew' | 'end' | null;

/** One's own steps in one's own calendar: a secret address, made, made anew, or ended. */
export function CalendarFeed({ inset = false }: { inset?: boolean }) {
  const { me, myCalendarFeed: feed } = useSuspenseQuery(calendarFeedQuery).data;
  const make = useMakeFeed();
  const end = useEndFeed();
  const [asked, ask] = useState<Asked>(null);
  const made = feed && make.data ? make.data.url : null;
  const error = make.error ?? end.error;
  const words = feed ? standing(feed, me.timeZone) : offer(me.role === 'student');
  return (
    <div className={inset ? css.inset : undefined} data-screen-only="">
      <Section title="In your calendar">
        <FormProblem>{error && explain(error)}</FormProblem>
        {made ? <Made url={made} /> : <p className={css.words}>{words}</p>}
        <div className={css.actions}>
          {!feed && <Make make={make} />}
          {feed && !made && <Button onClick={() => ask('anew')}>Make a new address</Button>}
          {feed && <Button onClick={() => ask('end')}>End it</Button>}
        </div>
      </Section>
      <Sure asked={asked} make={make} end={end} onDone={() => ask(null)} />
    </div>
  );
}

/** Asks before the address that is known somewhere stops working. */
function Sure({
  asked,
  make,
  end,
  onDone,
}: {
  asked: Asked;
  make: Making;
  end: ReturnType<typeof useEndFeed>;
  onDone: () => void;
}) {
  const ending = asked === 'end';
  return (
    <ConfirmDialog
      open={asked !== null}
      title={ending ? 'End the calendar address?' : 'Make a new address?'}
      confirm={ending ? 'End it' : 'Make a new one'}
      busy={(end.isPending || make.isPending) && 'One moment'}
      onCancel={onDone}
      onConfirm={() => {
        if (ending) end.mutate(undefined, { onSuccess: make.reset, onSettled: onDone });
        else make.mutate(undefined, { onSettled: onDone });
      }}
    >
      <p>The address you have now stops working at once, in every calendar that knows it.</p>
    </ConfirmDialog>
  );
}

function Make({ make }: { make: Making }) {
  return (
    <Button busy={make.isPending && 'Making it'} onClick={() => make.mutate()}>
      Make a calendar address
    </Button>
  );
}

function Made({ url }: { url: string }) {
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => showToast('Address copied.'),
      () => showToast('Your browser does not let us copy. Select the address.'),
    );
  return (
    <>
      <p className={css.words}>
        Give this address to your calendar as a subscription. It is shown only now. Whoever has it
        sees on which days you have steps, and nothing else.
      </p>
      <code className={css.link}>{url}</code>
      <div className={css.actions}>
        <Button onClick={() => void copy()}>Copy the address</Button>
        <ButtonLink href={url.replace(/^https?:/, 'webcal:')}>Open in a calendar</ButtonLink>
      </div>
    </>
  );
}

function offer(student: boolean): string {
  const entry = student ? 'Onward: a step of yours' : 'Onward: a step you promised';
  return `Your calendar can show the days of your steps. Each entry says “${entry}”, never what it is: that stays here, behind your sign-in.`;
}

function standing(feed: { madeAt: Instant; lastReadAt: Instant | null }, zone: string): string {
  const read = feed.lastReadAt
    ? `A calendar last asked ${happened(feed.lastReadAt, zone)}.`
    : 'No calendar has asked yet.';
  return `You made an address ${happened(feed.madeAt, zone)}. ${read}`;
}
