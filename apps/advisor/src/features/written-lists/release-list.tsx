import { horizonOf, listHorizonWords } from '@onward/core/written-lists';
import type { Instant } from '@onward/core/shared';
import {
  Button,
  ConfirmDialog,
  Dialog,
  FormProblem,
  Meta,
  showToast,
  TextArea,
  WordAction,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { happened } from '../../shared/format.ts';
import { explain, issuesByField, refusalOf } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import type { Draft } from './list-keeper.ts';
import type { WrittenList } from './written-lists.graphql.ts';
import { useReleaseList, useWithdrawList } from './written-lists.queries.ts';
import css from './written-lists.module.css';

/** The list as the student will read it, before it goes. */
export function ReleaseListDialog({
  list,
  lines,
  version,
  onClose,
}: {
  list: WrittenList;
  lines: Draft;
  version: number;
  onClose: () => void;
}) {
  const release = useReleaseList(list.caseId);
  const quiet = refusalOf(release.error)?.code === 'DEBRIEF_QUIET_TIME';
  const send = () =>
    release.mutate(
      { expectedVersion: version, quietTimeConfirmed: quiet },
      {
        onSuccess: () => {
          showToast('The student can read it now.');
          onClose();
        },
      },
    );
  return (
    <ConfirmDialog
      open
      title={`What ${list.studentName} will read`}
      confirm={quiet ? 'Release all the same' : 'Release'}
      cancel="Not now"
      busy={release.isPending && 'Releasing'}
      onConfirm={send}
      onCancel={onClose}
    >
      {release.error && <FormProblem>{explain(release.error)}</FormProblem>}
      <ol className={css.preview}>
        {lines
          .filter(({ hurt }) => hurt.trim())
          .map(({ id, hurt, withinYear, longer }) => (
            <li key={id}>
              <p>{hurt}</p>
              {withinYear && <Meta>Within one year: {withinYear}</Meta>}
              {longer && <Meta>May need more than one year: {longer}</Meta>}
            </li>
          ))}
      </ol>
      <p>{listHorizonWords[horizonOf(lines)]}.</p>
      <p className={css.quiet}>
        No evidence, no source and no finding goes along. It opens only when the student opens it.
      </p>
    </ConfirmDialog>
  );
}

/** What is with the student now, and taking it back. */
export function Released({ list, editable }: { list: WrittenList; editable: boolean }) {
  const [asking, setAsking] = useState(false);
  const { institution } = useSession();
  const live = list.releases.find(({ withdrawnAt }) => !withdrawnAt);
  if (!live) return null;
  return (
    <p className={css.foot}>
      <Meta>
        With the student since {happened(live.releasedAt as Instant, institution.timeZone)}, from{' '}
        {live.authorName}.
      </Meta>
      {editable && <WordAction onClick={() => setAsking(true)}>Take it back</WordAction>}
      {asking && <WithdrawDialog caseId={list.caseId} onClose={() => setAsking(false)} />}
    </p>
  );
}

function WithdrawDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const withdraw = useWithdrawList(caseId);
  const issues = issuesByField(withdraw.error);
  const submit = (event: FormEvent<HTMLFormElement>) =>
    withdraw.mutate(textIn(new FormData(event.currentTarget), 'reason'), { onSuccess: onClose });
  return (
    <Dialog
      open
      title="Take it back from the student"
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={withdraw.isPending && 'Keeping'}>
            Take it back
          </Button>
        </>
      }
    >
      {withdraw.error && !issues['reason'] && <FormProblem>{explain(withdraw.error)}</FormProblem>}
      <TextArea
        label="Why"
        name="reason"
        hint="The student no longer sees the list. The reason stays with the office."
        error={issues['reason']}
      />
    </Dialog>
  );
}
