import type { LocalDate } from '@onward/core/shared';
import { ConfirmDialog, FormProblem, Notice, Reading, showToast } from '@onward/ui';
import { dayInWords } from '../../shared/format.ts';
import { explain, refusalOf } from '../../shared/refusal-text.ts';
import type { Diagnosis, StudentFactor } from './diagnosis.graphql.ts';
import { useRelease } from './diagnosis.queries.ts';
import { changeWords, stillMissing } from './diagnosis-words.ts';
import css from './diagnosis.module.css';

/** Exactly what the student will read, before a named person releases it. */
export function ReleaseDialog({
  diagnosis,
  onClose,
}: {
  diagnosis: Diagnosis;
  onClose: () => void;
}) {
  const release = useRelease(diagnosis);
  const missing = stillMissing(diagnosis);
  const quiet = refusalOf(release.error)?.code === 'DEBRIEF_QUIET_TIME';
  const send = () =>
    release.mutate(quiet, {
      onSuccess: () => {
        showToast('The student can read it now.');
        onClose();
      },
    });
  return (
    <ConfirmDialog
      open
      title={`What ${diagnosis.studentName} will read`}
      confirm={quiet ? 'Release all the same' : 'Release'}
      cancel="Not now"
      busy={release.isPending && 'Releasing'}
      onConfirm={send}
      onCancel={onClose}
    >
      {release.error && <FormProblem>{explain(release.error)}</FormProblem>}
      {missing.map((sentence) => (
        <Notice kind="needs" key={sentence}>
          {sentence}
        </Notice>
      ))}
      <div className={css.preview}>
        <Reading>{diagnosis.studentWords}</Reading>
        {diagnosis.forStudent.length > 0 && (
          <ol className={css.seen}>
            {diagnosis.forStudent.map((factor) => (
              <SeenFactor key={factor.title} factor={factor} />
            ))}
          </ol>
        )}
      </div>
      <p className={css.quiet}>
        Nothing else goes along: no source, no letter, no note, nothing others said, no factor that
        was set aside. It opens only when the student opens it.
      </p>
    </ConfirmDialog>
  );
}

function SeenFactor({ factor }: { factor: StudentFactor }) {
  return (
    <li>
      <strong>{factor.title}</strong>
      <p className={css.quiet}>{changeWords[factor.horizon]}</p>
      {factor.evidence.map(({ says, asOf }) => (
        <p className={css.quiet} key={`${says} ${asOf}`}>
          {says}, {dayInWords(asOf as LocalDate, 'full')}
        </p>
      ))}
      {factor.steps.length > 0 && (
        <p className={css.quiet}>In the plan: {factor.steps.join('; ')}</p>
      )}
    </li>
  );
}
