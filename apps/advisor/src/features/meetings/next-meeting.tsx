import type { Instant } from '@onward/core/shared';
import { ConfirmDialog, FormProblem, Meta, Section, showToast, WordAction } from '@onward/ui';
import { useState } from 'react';
import { instantDay, timeOfDay } from '../../shared/format.ts';
import { isPast } from '../../shared/now.ts';
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
  const startsAt = meeting.startsAt as Instant;
  const close = () => setAsked(null);
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
        {isPast(startsAt) && (
          <WordAction onClick={() => setAsked('held')}>It took place</WordAction>
        )}
        <WordAction onClick={() => setAsked('change')}>Change</WordAction>
        <WordAction onClick={() => setAsked('cancelled')}>Cancel</WordAction>
      </span>
      {asked === 'change' && <ArrangeMeetingDialog who={who} meeting={meeting} onClose={close} />}
      {asked && asked !== 'change' && (
        <EndDialog who={who} meeting={meeting} to={asked} onClose={close} />
      )}
    </div>
  );
}

function EndDialog({
  who,
  meeting,
  to,
  onClose,
}: {
  who: Who;
  meeting: KnownMeeting;
  to: 'held' | 'cancelled';
  onClose: () => void;
}) {
  const end = useEndMeeting();
  const held = to === 'held';
  const confirm = () =>
    end.mutate(
      { meeting, to },
      {
        onSuccess: () => {
          showToast(held ? 'Written down as held.' : 'Cancelled.');
          onClose();
        },
      },
    );
  return (
    <ConfirmDialog
      open
      title={held ? 'Did this meeting take place?' : 'Cancel this meeting?'}
      confirm={held ? 'It took place' : 'Cancel the meeting'}
      busy={end.isPending && 'Keeping'}
      onConfirm={confirm}
      onCancel={onClose}
    >
      {held
        ? 'It counts as a conversation from then on.'
        : `${who.name} sees that it is cancelled.`}
      {end.error && <FormProblem>{explain(end.error)}</FormProblem>}
    </ConfirmDialog>
  );
}
