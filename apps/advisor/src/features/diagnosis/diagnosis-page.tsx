import type { LocalDate } from '@onward/core/shared';
import { Button, DateField, Dialog, Empty, FormProblem, WordAction } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { dayInWords } from '../../shared/format.ts';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import { useCan } from '../../shared/use-can.ts';
import type { Diagnosis } from './diagnosis.graphql.ts';
import { caseDiagnosisOf, useAim } from './diagnosis.queries.ts';
import { DecidedDetail, ProposalDetail } from './factor-detail.tsx';
import { FactorList } from './factor-list.tsx';
import { ForStudent } from './for-student.tsx';
import { Funnel } from './funnel.tsx';
import css from './diagnosis.module.css';

/** Factors in order on the left, the evidence for the chosen one on the right, the season and the student's text below. */
export function DiagnosisPage({
  caseId,
  reach,
  toFacts,
}: {
  caseId: string;
  reach: 'assigned' | 'granted';
  toFacts: ReactNode;
}) {
  const { data } = useSuspenseQuery(caseDiagnosisOf(caseId));
  const editable = useCan('finding.record', { reach });
  const [chosen, setChosen] = useState<string | null>(null);
  if (data.matchYear === null && data.accepted.length === 0)
    return (
      <Empty title="No facts yet" action={toFacts}>
        A diagnosis is read from a season and its facts. Record the first attempt, and what the
        guides would look at is laid out here.
      </Empty>
    );
  const current = chosen ?? firstOf(data);
  return (
    <div className={css.page}>
      <div className={css.left}>
        <Aim diagnosis={data} editable={editable} />
        <FactorList diagnosis={data} editable={editable} current={current} onChoose={setChosen} />
      </div>
      <div className={css.right}>
        <Detail diagnosis={data} current={current} editable={editable} />
        <Funnel diagnosis={data} />
        {data.accepted.length > 0 && (
          <ForStudent key={data.studentWords} diagnosis={data} editable={editable} />
        )}
      </div>
    </div>
  );
}

function firstOf({ priorities, accepted, examinations }: Diagnosis): string {
  const proposed = examinations.find(({ state }) => state === 'proposed' || state === 'notice');
  return priorities[0] ?? accepted[0]?.finding.id ?? proposed?.rule ?? examinations[0]?.rule ?? '';
}

function Detail({
  diagnosis,
  current,
  editable,
}: {
  diagnosis: Diagnosis;
  current: string;
  editable: boolean;
}) {
  const { caseId, accepted, setAside, examinations } = diagnosis;
  const decided = [...accepted, ...setAside].find(({ finding }) => finding.id === current);
  if (decided)
    return <DecidedDetail key={current} caseId={caseId} decided={decided} editable={editable} />;
  const examination =
    examinations.find(({ rule }) => rule === current) ??
    examinations.find(({ state }) => state === 'proposed') ??
    examinations[0];
  return (
    examination && (
      <ProposalDetail
        key={examination.rule}
        caseId={caseId}
        examination={examination}
        editable={editable}
      />
    )
  );
}

/** The day ages are counted to, and the guides that apply. */
function Aim({ diagnosis, editable }: { diagnosis: Diagnosis; editable: boolean }) {
  const [open, setOpen] = useState(false);
  const aim = useAim(diagnosis);
  const { targetOn, targetSource, packs } = diagnosis;
  const submit = (event: FormEvent<HTMLFormElement>) =>
    aim.mutate(textIn(new FormData(event.currentTarget), 'targetOn') || null, {
      onSuccess: () => setOpen(false),
    });
  const issues = issuesByField(aim.error);
  return (
    <div className={css.aim}>
      <p className={css.quiet}>
        {targetOn
          ? `Ages counted to ${dayInWords(targetOn as LocalDate, 'full')} (${targetSource || 'no source'}).`
          : 'No day of application to count ages to.'}{' '}
        {editable && (
          <WordAction onClick={() => setOpen(true)}>{targetOn ? 'Change' : 'Set it'}</WordAction>
        )}
      </p>
      <p className={css.quiet}>
        Guides: {packs.map((pack) => `${pack.title} (version ${pack.version})`).join(', ')}
      </p>
      <Dialog
        open={open}
        title="The application aimed at"
        onClose={() => setOpen(false)}
        onSubmit={submit}
        foot={
          <>
            <Button onClick={() => setOpen(false)}>Not now</Button>
            <Button kind="main" type="submit" busy={aim.isPending && 'Keeping'}>
              Count to this day
            </Button>
          </>
        }
      >
        {aim.error && !issues['targetOn'] && <FormProblem>{explain(aim.error)}</FormProblem>}
        <DateField
          label="Day of the application"
          name="targetOn"
          optional
          hint="Empty: the day applications open in the cycle’s calendar."
          defaultValue={targetOn ?? ''}
          error={issues['targetOn']}
        />
      </Dialog>
    </div>
  );
}
