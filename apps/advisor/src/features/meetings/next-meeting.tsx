import type { Instant } from '@onward/core/shared';
import { ConfirmDialog, FormProblem, Meta, Section, showToast, WordAction } from '@onward/ui';
import { useState } from 'react';
import { instantDay, timeOfDay } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { ArrangeMeetingDialog } from './arrange-meeting-dialog.tsx';
import css from './meetings.module.css';
import { useEndMeeting, type KnownMeeting } from './meetings.queries.ts';

interface Who {
  id: string;
  name: string;
  zone: string;
}

/** The meetings still planned, soonest first, and what can be done with each. */
export function NextMeeting({ who, meetings }: { who: Who; meetings: readonly KnownMeeting[] }) {
  const [arranging, setArranging] = useState(false);
  return (
    <Section
      ruled
      title="Next meeting"
      aside={<WordAction onClick={() => setArranging(true)}>Arrange</WordAction>}
    >
      {meetings.length === 0 && <Meta>Nothing is arranged.</Meta>}
      {meetings.map((meeting) => (
        <PlannedMeeting key={meeting.id} who={who} meeting={meeting} />
      ))}
      {arranging && <ArrangeMeetingDialog who={who} onClose={() => setArranging(false)} />}
    </Section>
  );
}

function PlannedMeeting({ who, meeting }: { who: Who; meeting: KnownMeeting }) {
  const [asked, setAsked] = useState<'change' | 'held' | 'cancelled' | null>(null);
  const end = useEndMeeting();
  const startsAt = meeting.startsAt as Instant;
  const passed = new Date(startsAt).getTime() < Date.now();
  const close = () => setAsked(null);
  const confirm = (to: 'held' | 'cancelled') =>
    end.mutate(
      { meeting, to },
      {
        onSuccess: () => {
          showToast(to === 'held' ? 'Written down as held.' : 'Cancelled.');
          close();
        },
      },
    );
  const where = [meeting.place, meeting.link && 'by link', `${meeting.minutes} minutes`];
  return (
    <div className={css.meeting}>
      <strong>
        {instantDay(startsAt, meeting.timeZone, 'long')}, {timeOfDay(startsAt, meeting.timeZone)}
      </strong>
      <span>{meeting.title}</span>
      <Meta>{where.filter(Boolean).join(' · ')}</Meta>
      {!meeting.shownToStudent && <Meta>Not shown to the student</Meta>}
      <span className={css.actions}>
        {passed && <WordAction onClick={() => setAsked('held')}>It took place</WordAction>}
        <WordAction onClick={() => setAsked('change')}>Change</WordAction>
        <WordAction onClick={() => setAsked('cancelled')}>Cancel</WordAction>
      </span>
      {asked === 'change' && <ArrangeMeetingDialog who={who} meeting={meeting} onClose={close} />}
      {asked && asked !== 'change' && (
        <ConfirmDialog
          open
          title={asked === 'held' ? 'Did this meeting take place?' : 'Cancel this meeting?'}
          confirm={asked === 'held' ? 'It took place' : 'Cancel the meeting'}
          busy={end.isPending && 'Keeping'}
          onConfirm={() => confirm(asked)}
          onCancel={close}
        >
          {asked === 'held'
            ? 'It counts as a conversation from then on.'
            : `${who.name} sees that it is cancelled.`}
          {end.error && <FormProblem>{explain(end.error)}</FormProblem>}
        </ConfirmDialog>
      )}
    </div>
  );
}
