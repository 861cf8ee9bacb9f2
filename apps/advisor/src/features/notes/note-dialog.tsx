import {
  Button,
  Dialog,
  ErrorState,
  Judgement,
  Loading,
  Quote,
  Reading,
  Section,
  Status,
} from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { happened } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import type { NoteThread } from './notes.graphql.ts';
import { threadOf } from './notes.queries.ts';
import { ReleaseDialog } from './release-dialog.tsx';
import { RewriteNote } from './rewrite-note.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** One note: its text, what the student was given, what she answered, and earlier texts. */
export function NoteDialog({
  noteId,
  student,
  onFinding,
  onClose,
}: {
  noteId: string;
  student: string;
  /** Its words become a finding (IMG-14). */
  onFinding: (words: string) => void;
  onClose: () => void;
}) {
  const thread = useQuery(threadOf(noteId));
  return (
    <Dialog open wide onClose={onClose} title={thread.data ? titleOf(thread.data) : 'Note'}>
      {thread.isPending && <Loading what="the note" lines={4} />}
      {thread.error && (
        <ErrorState title="This note did not open">{explain(thread.error)}</ErrorState>
      )}
      {thread.data && <Thread thread={thread.data} student={student} onFinding={onFinding} />}
    </Dialog>
  );
}

function titleOf({ note }: NoteThread): string {
  return note.class === 'shared' ? 'Shared note' : 'Office note';
}

function Thread({
  thread,
  student,
  onFinding,
}: {
  thread: NoteThread;
  student: string;
  onFinding: (words: string) => void;
}) {
  const { note, releases, replies, revisions } = thread;
  const zone = useSession().institution.timeZone;
  return (
    <>
      <NoteText thread={thread} student={student} />
      {!note.draft && (
        <p>
          <Button onClick={() => onFinding(note.body)}>Make it a finding</Button>
        </p>
      )}
      {note.class === 'shared' && <Sharing thread={thread} student={student} />}
      {replies.length > 0 && (
        <Section title={`${student} answered`}>
          {replies.map((reply) => (
            <Quote key={reply.id} by={`${reply.authorName}, ${happened(reply.writtenAt, zone)}`}>
              {reply.body}
            </Quote>
          ))}
        </Section>
      )}
      {releases.length + revisions.length > 0 && (
        <Section title="History">
          {releases.map((release) => (
            <p key={release.id}>
              Released {happened(release.releasedAt, zone)}
              {release.withdrawnAt &&
                `, taken back ${happened(release.withdrawnAt, zone)}: ${release.withdrawnReason}`}
            </p>
          ))}
          {revisions.map((revision) => (
            <Judgement
              key={revision.id}
              author={revision.writtenByName}
              note={`earlier text, until ${happened(revision.writtenAt, zone)}`}
            >
              {revision.body}
            </Judgement>
          ))}
        </Section>
      )}
    </>
  );
}

function NoteText({ thread: { note }, student }: { thread: NoteThread; student: string }) {
  const session = useSession();
  const [rewriting, setRewriting] = useState(false);
  const mine = note.authorId === session.id;
  if (rewriting)
    return <RewriteNote note={note} student={student} onDone={() => setRewriting(false)} />;
  return (
    <Section
      title={note.authorName}
      aside={mine && <Button onClick={() => setRewriting(true)}>Change</Button>}
    >
      <Reading>{note.body}</Reading>
      <p>{happened(note.createdAt, session.institution.timeZone)}</p>
    </Section>
  );
}

function Sharing({ thread: { note }, student }: { thread: NoteThread; student: string }) {
  const zone = useSession().institution.timeZone;
  const [asking, setAsking] = useState<'release' | 'withdraw' | null>(null);
  const stale = note.releasedVersion !== null && note.releasedVersion !== note.version;
  return (
    <Section title={`What ${student} sees`}>
      {note.releasedAt ? (
        <Status kind="done">Released {happened(note.releasedAt, zone)}</Status>
      ) : (
        <Status kind="off">Not released</Status>
      )}
      {stale && <p>The text was changed since. {student} reads the earlier version.</p>}
      <p>
        {(!note.releasedAt || stale) && (
          <Button onClick={() => setAsking('release')}>Preview for {student}</Button>
        )}{' '}
        {note.releasedAt && <Button onClick={() => setAsking('withdraw')}>Take back</Button>}
      </p>
      {asking === 'release' && (
        <ReleaseDialog student={student} note={note} onClose={() => setAsking(null)} />
      )}
      {asking === 'withdraw' && (
        <WithdrawDialog student={student} noteId={note.id} onClose={() => setAsking(null)} />
      )}
    </Section>
  );
}
