import { Button, ComposerField, FormProblem, SaveState, showToast } from '@onward/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { explain } from '../../shared/refusal-text.ts';
import type { Writing } from './draft-keeper.ts';
import type { NoteParts } from './notes.graphql.ts';
import { useDiscardDraft, useFinishNote } from './notes.queries.ts';
import { ReleaseDialog } from './release-dialog.tsx';
import { useDraft } from './use-draft.tsx';

interface Parts {
  field: ReactNode;
  start: ReactNode;
  end: ReactNode;
}

interface DraftEditorProps {
  caseId: string;
  student: string;
  writing: Writing;
  draft: NoteParts | null;
  /** The text found its place: an empty editor may follow. */
  onDone: () => void;
  frame: (parts: Parts) => ReactNode;
}

const labels = { office: 'Office note', shared: 'Shared note', memory: 'Memory aid' };

/** The editor of one draft: field, state in words, and the one way each class of note has onto the record. */
export function DraftEditor(props: DraftEditorProps) {
  const { writing, student, frame, caseId } = props;
  const kept = props.draft;
  const draft = useDraft({ caseId, writing, kept, body: kept?.body ?? '' });
  const { body, write, autosave, dialog } = draft;
  const finishing = useFinishing(props, draft);
  return (
    <>
      {frame({
        field: (
          <ComposerField
            label={labels[writing]}
            value={body}
            onChange={(event) => write(event.target.value)}
            placeholder="Write what was said, agreed or noticed."
          />
        ),
        start: <SaveState saving={autosave.saving} />,
        end: <EditorButtons {...props} empty={!body.trim()} finishing={finishing} />,
      })}
      {finishing.problem && <FormProblem>{finishing.problem}</FormProblem>}
      {finishing.releasing && (
        <ReleaseDialog
          student={student}
          note={{ ...finishing.releasing, body }}
          onClose={finishing.afterRelease}
        />
      )}
      {dialog}
    </>
  );
}

type Draft = ReturnType<typeof useDraft>;

function useFinishing({ caseId, writing, onDone }: DraftEditorProps, draft: Draft) {
  const client = useQueryClient();
  const finish = useFinishNote();
  const discard = useDiscardDraft();
  const [problem, setProblem] = useState<string | null>(null);
  const [releasing, setReleasing] = useState<{ id: string; version: number } | null>(null);
  const attempt = async (work: (kept: { id: string; version: number }) => Promise<unknown>) => {
    setProblem(null);
    await draft.autosave.flush();
    try {
      if (draft.keeper.kept) await work(draft.keeper.kept);
    } catch (error) {
      setProblem(explain(error));
    }
  };
  return {
    problem,
    releasing,
    busy: finish.isPending,
    add: () =>
      attempt(async (kept) => {
        if (writing === 'memory') {
          await client.invalidateQueries({ queryKey: ['memory-aids', caseId] });
        } else {
          await finish.mutateAsync(kept);
        }
        showToast(writing === 'memory' ? 'Kept for you alone.' : 'On the record.');
        onDone();
      }),
    release: () => attempt(async (kept) => setReleasing(kept)),
    discard: () =>
      attempt(async (kept) => {
        await discard.mutateAsync(kept.id);
        onDone();
      }),
    afterRelease: (done: boolean) => {
      setReleasing(null);
      if (done) onDone();
    },
  };
}

function EditorButtons({
  writing,
  student,
  empty,
  finishing,
}: DraftEditorProps & { empty: boolean; finishing: ReturnType<typeof useFinishing> }) {
  const busy = finishing.busy && 'Adding';
  return (
    <>
      {!empty && writing !== 'memory' && (
        <Button kind="quiet" onClick={() => void finishing.discard()}>
          Discard
        </Button>
      )}
      {writing === 'shared' && (
        <Button disabled={empty} onClick={() => void finishing.release()}>
          Preview for {student}
        </Button>
      )}
      <Button disabled={empty} busy={busy} onClick={() => void finishing.add()}>
        {writing === 'memory' ? 'Keep memory aid' : `Add ${writing} note`}
      </Button>
    </>
  );
}
