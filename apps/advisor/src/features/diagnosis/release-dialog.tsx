import type { LocalDate } from '@onward/core/shared';
import { Notice, Reading } from '@onward/ui';
import { dayInWords } from '../../shared/format.ts';
import { ReleaseDialog } from '../../shared/release/release-dialog.tsx';
import type { Diagnosis, StudentFactor } from './diagnosis.graphql.ts';
import { useRelease } from './diagnosis.queries.ts';
import { changeWords, stillMissing } from './diagnosis-words.ts';
import css from './diagnosis.module.css';

/** The text, the factors and their evidence exactly as the student will read them. */
export function DiagnosisReleaseDialog({
  diagnosis,
  onClose,
}: {
  diagnosis: Diagnosis;
  onClose: () => void;
}) {
  const release = useRelease(diagnosis);
  return (
    <ReleaseDialog
      title={`What ${diagnosis.studentName} will read`}
      verb={release}
      onClose={onClose}
    >
      {stillMissing(diagnosis).map((sentence) => (
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
    </ReleaseDialog>
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
