import { IconLock, IconUser, IconUsers } from '@tabler/icons-react';
import { Composer, Loading, type ComposerKind } from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Writing } from './draft-keeper.ts';
import { DraftEditor } from './draft-editor.tsx';
import { notesOf } from './notes.queries.ts';
import type { NoteParts } from './notes.graphql.ts';
import { useSession } from '../../shared/session.queries.ts';

function kindsFor(student: string): ComposerKind<Writing>[] {
  return [
    {
      value: 'office',
      name: 'Office note',
      audience: 'staff on the case',
      sentence: `Part of the record. Staff on this case read it; ${student} does not see it here, and may ask to read it.`,
      tone: 'info',
      icon: IconUsers,
    },
    {
      value: 'shared',
      name: 'Shared note',
      audience: `${student} too`,
      sentence: `Staff on this case read it. ${student} reads it once you release it, and can reply.`,
      tone: 'primary',
      icon: IconUser,
    },
    {
      value: 'memory',
      name: 'Memory aid',
      audience: 'only you',
      sentence: 'Only you can open it here; it may still be requested.',
      tone: 'quiet',
      icon: IconLock,
    },
  ];
}

/** The newest unfinished draft of this class by the reader. */
function draftIn(notes: readonly NoteParts[], me: string, writing: Writing): NoteParts | null {
  return notes.find((n) => n.draft && n.class === writing && n.authorId === me) ?? null;
}

/** Where notes on a case are written; who will read it stays in view. `student` is the name she goes by. */
export function NoteComposer({ caseId, student }: { caseId: string; student: string }) {
  const [writing, setWriting] = useState<Writing>('office');
  const notes = useQuery(notesOf(caseId));
  const me = useSession().id;
  if (notes.isPending) return <Loading what="your drafts" lines={3} />;
  const kinds = kindsFor(student);
  // All three stay mounted: turning to another tab never takes unsent words along.
  return kinds.map(({ value }) => (
    <OneKind
      key={value}
      kinds={kinds}
      draft={draftIn(notes.data ?? [], me, value)}
      {...{ caseId, student, value, writing, setWriting }}
    />
  ));
}

function OneKind({
  kinds,
  value,
  writing,
  setWriting,
  draft,
  caseId,
  student,
}: {
  kinds: ComposerKind<Writing>[];
  value: Writing;
  writing: Writing;
  setWriting: (writing: Writing) => void;
  draft: NoteParts | null;
  caseId: string;
  student: string;
}) {
  // A finished text leaves an empty editor behind: another round, another editor.
  const [round, setRound] = useState(0);
  return (
    <DraftEditor
      key={round}
      caseId={caseId}
      student={student}
      writing={value}
      draft={round === 0 ? draft : null}
      onDone={() => setRound(round + 1)}
      frame={(parts) =>
        value === writing && (
          <Composer
            label="Write on this case"
            kinds={kinds}
            value={writing}
            onChange={setWriting}
            start={parts.start}
            end={parts.end}
          >
            {parts.field}
          </Composer>
        )
      }
    />
  );
}
