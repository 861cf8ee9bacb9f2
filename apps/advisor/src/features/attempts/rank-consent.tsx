import { Button, ConfirmDialog, Dialog, FormProblem, TextArea, WordAction } from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import type { CaseAttempts } from './attempts.graphql.ts';
import { useRankConsent } from './attempts.queries.ts';
import css from './attempts.module.css';

/** Whether volunteered ranks may be kept; recorded with how it was given, and taken back at once. Nobody is asked for it. */
export function RankConsent({ data }: { data: CaseAttempts }) {
  const [open, setOpen] = useState(false);
  const consent = useRankConsent(data.caseId);
  const issues = issuesByField(consent.error);
  const submit = (event: FormEvent<HTMLFormElement>) =>
    consent.mutate(textIn(new FormData(event.currentTarget), 'how'), {
      onSuccess: () => setOpen(false),
    });
  if (data.rankConsent)
    return (
      <div className={css.quiet}>
        Kept with consent: {data.rankConsent.how} (recorded by {data.rankConsent.recordedByName}).{' '}
        <WordAction onClick={() => setOpen(true)}>The student takes it back</WordAction>
        <ConfirmDialog
          open={open}
          destructive
          title="Take the consent back"
          confirm="Remove the ranks"
          cancel="Not now"
          busy={consent.isPending && 'Removing'}
          onConfirm={() => consent.mutate(null, { onSuccess: () => setOpen(false) })}
          onCancel={() => setOpen(false)}
        >
          {consent.error && <FormProblem>{explain(consent.error)}</FormProblem>}
          <p>Ranks that were kept are removed at once and are not read by any rule any more.</p>
        </ConfirmDialog>
      </div>
    );
  return (
    <div className={css.quiet}>
      Voluntary. <WordAction onClick={() => setOpen(true)}>The student offered it</WordAction>
      <Dialog
        open={open}
        title="Keep what the student volunteered"
        onClose={() => setOpen(false)}
        onSubmit={submit}
        foot={
          <>
            <Button onClick={() => setOpen(false)}>Not now</Button>
            <Button kind="main" type="submit" busy={consent.isPending && 'Keeping'}>
              Record the consent
            </Button>
          </>
        }
      >
        {consent.error && !issues['how'] && <FormProblem>{explain(consent.error)}</FormProblem>}
        <TextArea
          label="How it was given"
          name="how"
          hint="Nobody may ask for a rank list. This records that it was offered; it can be taken back at any time."
          error={issues['how']}
        />
      </Dialog>
    </div>
  );
}
