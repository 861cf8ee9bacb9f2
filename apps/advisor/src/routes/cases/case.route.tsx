import { Button, MenuButton, type MenuEntry } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '../../app/paths.ts';
import type { LoadInput } from '../../shared/load-input.ts';
import { AssignDialog, UnassignDialog } from '../../features/caseload/index.ts';
import {
  CaseColumns,
  CaseFacts,
  casePageOf,
  type CasePageData,
  CasePeople,
  CaseTimeline,
  CaseTop,
  PlanGlance,
  StageStays,
} from '../../features/cases/index.ts';
import { ContactClock, LogContactDialog } from '../../features/contacts/index.ts';
import { FindingDialog } from '../../features/findings/index.ts';
import { ArrangeMeetingDialog, NextMeeting } from '../../features/meetings/index.ts';
import { MemoryAidList, NoteComposer, NoteDialog } from '../../features/notes/index.ts';
import {
  CloseDialog,
  ContinueDialog,
  MoveDialog,
  ReopenDialog,
} from '../../features/pipeline/index.ts';
import { CaseGuides } from '../../features/guides/index.ts';
import { MeetingAgenda } from '../../features/reviews/index.ts';
import { ActionLink } from '../../shared/links.tsx';
import { useCan } from '../../shared/use-can.ts';

/** Reads the page of the case in the address. */
export async function load({ queryClient, params }: LoadInput) {
  await queryClient.ensureQueryData(casePageOf(params['caseId'] ?? ''));
}

type Dialogs = 'meet' | 'assign' | 'move' | 'close' | 'reopen' | 'continue';
type Person = { personId: string; name: string };
type Asked = Dialogs | 'log' | { note: string } | { end: Person } | null;

/** One case: facts, story, plan and people. */
export function Page() {
  const { caseId = '' }: { caseId?: string } = useParams({ strict: false });
  const { data: page } = useSuspenseQuery(casePageOf(caseId));
  const { hash } = useLocation();
  const [asked, ask] = useState<Asked>(hash.startsWith('note-') ? { note: hash.slice(5) } : null);
  const { header } = page;
  const name = header.preferredName || header.studentName;
  const who = { id: caseId, name: header.studentName, zone: header.zone };
  const mayAssign = useCan('case.assign');
  const close = () => ask(null);
  return (
    <CaseTop
      header={header}
      actions={
        <>
          <Button kind="main" onClick={() => ask('log')}>
            Log contact
          </Button>
          <CaseMenu header={header} ask={ask} />
        </>
      }
    >
      <CaseColumns
        facts={
          <CaseFacts
            header={header}
            facts={page.facts}
            clock={<ContactClock caseId={caseId} zone={header.zone} editable={!header.closedAt} />}
          />
        }
        story={
          <>
            <div data-screen-only="">
              <NoteComposer caseId={caseId} student={name} />
            </div>
            <CaseTimeline page={page} onNote={(note) => ask({ note })} />
          </>
        }
        rail={
          <>
            <NextMeeting who={who} meetings={page.meetings} />
            <MeetingAgenda
              caseId={caseId}
              zone={header.zone}
              toReview={
                <ActionLink to={paths.caseReview} params={{ caseId }}>
                  Open the review
                </ActionLink>
              }
            />
            <PlanGlance page={page} />
            <CasePeople page={page} onEnd={mayAssign ? (end) => ask({ end }) : undefined} />
            <MemoryAidList caseId={caseId} />
            <StageStays page={page} />
            <CaseGuides caseId={caseId} bare />
          </>
        }
      />
      <CaseDialogs asked={asked} page={page} who={who} close={close} />
    </CaseTop>
  );
}

/** The dialog that was asked for, if any. */
function CaseDialogs({
  asked,
  page,
  who,
  close,
}: {
  asked: Asked;
  page: CasePageData;
  who: { id: string; name: string; zone: string };
  close: () => void;
}) {
  const navigate = useNavigate();
  const { header } = page;
  if (asked && typeof asked === 'object')
    return 'note' in asked ? (
      <NoteOrFinding
        caseId={who.id}
        noteId={asked.note}
        student={header.preferredName || header.studentName}
        onClose={close}
      />
    ) : (
      <UnassignDialog
        case={header}
        person={asked.end}
        last={page.people.length < 2}
        onClose={close}
      />
    );
  const versioned = { ...who, version: header.version };
  const goTo = (next: string) => {
    close();
    void navigate({ to: paths.case, params: { caseId: next } });
  };
  return (
    <>
      {asked === 'log' && <LogContactDialog who={who} onClose={close} />}
      {asked === 'meet' && <ArrangeMeetingDialog who={who} onClose={close} />}
      {asked === 'assign' && <AssignDialog rows={[who]} onClose={close} />}
      {asked === 'move' && <MoveDialog who={who} onClose={close} />}
      {asked === 'close' && <CloseDialog who={versioned} onClose={close} />}
      {asked === 'reopen' && <ReopenDialog who={versioned} onClose={close} />}
      {asked === 'continue' && (
        <ContinueDialog
          who={{ ...who, ...header, id: who.id, name: who.name }}
          onClose={close}
          onNext={goTo}
        />
      )}
    </>
  );
}

/** One note; its words can become a finding, which takes the note's place. */
function NoteOrFinding({
  caseId,
  noteId,
  student,
  onClose,
}: {
  caseId: string;
  noteId: string;
  student: string;
  onClose: () => void;
}) {
  const [words, setWords] = useState<string | null>(null);
  if (words === null)
    return <NoteDialog noteId={noteId} student={student} onFinding={setWords} onClose={onClose} />;
  return (
    <FindingDialog
      place={{ caseId, debriefId: null }}
      reasons={[]}
      finding={null}
      from={{ kind: 'note', subjectId: noteId, part: '', words, factor: '' }}
      onClose={onClose}
    />
  );
}

function CaseMenu({
  header,
  ask,
}: {
  header: { closedAt: string | null; reach: string; nextCaseId: string | null };
  ask: (asked: Asked) => void;
}) {
  const { closedAt, reach } = header;
  const closed = closedAt !== null;
  const subject = { reach: reach === 'granted' ? ('granted' as const) : ('assigned' as const) };
  const mayClose = useCan('case.close', subject);
  const entry = (key: Dialogs, label: string): MenuEntry => ({
    key,
    label,
    onSelect: () => ask(key),
  });
  const mayAssign = useCan('case.assign');
  const entries = [
    entry('meet', 'Arrange meeting…'),
    ...(mayAssign && !closed ? [entry('assign', 'Assign…')] : []),
    ...(closed ? [] : [entry('move', 'Move to…')]),
    ...(mayClose
      ? [
          closed ? entry('reopen', 'Open again…') : entry('close', 'Close the case…'),
          ...(header.nextCaseId || !mayAssign
            ? []
            : [entry('continue', 'Another cycle without a match…')]),
        ]
      : []),
  ];
  return <MenuButton label="More" entries={entries} />;
}
