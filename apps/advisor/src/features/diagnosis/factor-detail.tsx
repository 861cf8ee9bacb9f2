import {
  agreementWords,
  confidenceWords,
  horizonWords,
  severityWords,
} from '@onward/core/diagnosis';
import type { Instant } from '@onward/core/shared';
import { Button, FormProblem, Judgement, Notice, Section, WordAction } from '@onward/ui';
import { useState, type ReactNode } from 'react';
import { instantDay } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import { AddEvidence } from './add-evidence.tsx';
import { Advice } from './advice.tsx';
import { AnsweringSteps } from './answering-steps.tsx';
import type { DiagnosisLinks } from './diagnosis-links.ts';
import { domainInWords, factorInWords, placeWords } from './diagnosis-words.ts';
import type { Decided, Diagnosis, Examination } from './diagnosis.graphql.ts';
import { useDismissProposal, useRemoveEvidence } from './diagnosis.queries.ts';
import { Evidence, linesOf } from './evidence.tsx';
import { FactorDialog } from './factor-dialog.tsx';
import { ReasonDialog } from '../../shared/release/reason-dialog.tsx';
import { WhyChain } from './why-chain.tsx';
import css from './diagnosis.module.css';

interface DetailProps {
  readonly diagnosis: Diagnosis;
  readonly editable: boolean;
  readonly links: DiagnosisLinks;
}

/** What is said on the left, what would change it on the right. */
function Said({
  title,
  change,
  wouldChange,
  children,
}: {
  title: string;
  change: string;
  wouldChange: string;
  children: ReactNode;
}) {
  return (
    <div className={css.said}>
      <div>
        <h2 className={css.title}>{title}</h2>
        {children}
      </div>
      {wouldChange && (
        <Section title={change} level={3}>
          <p className={css.change}>{wouldChange}</p>
        </Section>
      )}
    </div>
  );
}

/** What a rule says, with the facts behind it; a proposal can be accepted, edited or set aside. */
export function ProposalDetail({
  diagnosis,
  examination,
  editable,
  links,
}: DetailProps & { readonly examination: Examination }) {
  const [open, setOpen] = useState<'accept' | 'dismiss' | null>(null);
  const { caseId } = diagnosis;
  const dismiss = useDismissProposal(caseId, examination);
  const proposed = examination.state === 'proposed';
  const title = proposed ? factorInWords(examination) : examination.title;
  const close = () => setOpen(null);
  return (
    <>
      <Said title={title} change="What would change this" wouldChange={examination.wouldChange}>
        <p className={css.says}>{examination.says}</p>
        {proposed && <p className={css.quiet}>{proposalLine(examination)}</p>}
        {proposed && editable && (
          <p className={css.row}>
            <Button kind="main" onClick={() => setOpen('accept')}>
              Accept or edit
            </Button>
            <Button onClick={() => setOpen('dismiss')}>Set aside</Button>
          </p>
        )}
      </Said>
      <Evidence lines={linesOf(examination)} links={links} />
      <div className={css.parts}>
        <WhyChain examination={examination} decided={null} />
        {proposed && <Advice diagnosis={diagnosis} factor={examination} editable={false} />}
      </div>
      {open === 'accept' && <FactorDialog caseId={caseId} from={examination} onClose={close} />}
      {open === 'dismiss' && (
        <ReasonDialog
          title={`Set aside: ${title}`}
          act="Set it aside"
          hint="It stays readable with this reason, and comes back only when the facts change."
          verb={dismiss}
          onClose={close}
        />
      )}
    </>
  );
}

function proposalLine({ domain, place, severity, confidence, horizon }: Examination): string {
  return [
    domainInWords(domain),
    place ? placeWords[place] : '',
    severityWords[severity as keyof typeof severityWords],
    confidenceWords[confidence as keyof typeof confidenceWords],
    horizonWords[horizon as keyof typeof horizonWords],
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A factor somebody decided about: whose reading, on what evidence, answered by which steps. */
export function DecidedDetail({
  diagnosis,
  decided,
  editable,
  links,
}: DetailProps & { readonly decided: Decided }) {
  const [open, setOpen] = useState<'change' | 'evidence' | null>(null);
  const remove = useRemoveEvidence();
  const { finding, basis, evidence } = decided;
  const aside = finding.state === 'dismissed';
  const change = editable && !aside;
  const close = () => setOpen(null);
  return (
    <>
      <Reading
        decided={decided}
        onChange={change && !finding.debriefId ? () => setOpen('change') : null}
        links={links}
      />
      {remove.error && <FormProblem>{explain(remove.error)}</FormProblem>}
      <Evidence
        lines={evidence}
        links={links}
        onRemove={change ? (id) => remove.mutate(id) : undefined}
      />
      <div className={css.parts}>
        {change && (
          <p className={css.tie}>
            {evidence.length === 0 && 'Nothing is tied to it yet. '}
            <WordAction onClick={() => setOpen('evidence')}>Tie evidence to it</WordAction>
          </p>
        )}
        {!aside && (
          <AnsweringSteps diagnosis={diagnosis} factor={finding} editable={change} links={links} />
        )}
        {!aside && <Advice diagnosis={diagnosis} factor={finding} editable={change} />}
        <WhyChain examination={basis} decided={decided.decided} />
      </div>
      {open === 'change' && (
        <FactorDialog caseId={diagnosis.caseId} from={finding} onClose={close} />
      )}
      {open === 'evidence' && (
        <AddEvidence caseId={diagnosis.caseId} findingId={finding.id} onClose={close} />
      )}
    </>
  );
}

function Reading({
  decided,
  onChange,
  links,
}: {
  decided: Decided;
  onChange: (() => void) | null;
  links: DiagnosisLinks;
}) {
  const { institution } = useSession();
  const { finding, changedSince } = decided;
  const aside = finding.state === 'dismissed';
  return (
    <Said
      title={factorInWords(finding)}
      change="What would change my mind"
      wouldChange={finding.wouldChange}
    >
      {changedSince && (
        <Notice kind="info">The facts behind this have changed since it was decided.</Notice>
      )}
      <Judgement
        author={finding.recordedByName ?? 'The office'}
        note={`one advisor’s reading · ${confidenceWords[finding.confidence].toLowerCase()} · ${instantDay(finding.recordedAt as Instant, institution.timeZone, 'full')}`}
      >
        {aside ? finding.dismissedReason : finding.evidence}
      </Judgement>
      <p className={css.weight}>
        {[
          domainInWords(finding.domain),
          severityWords[finding.severity as keyof typeof severityWords],
          horizonWords[finding.horizon as keyof typeof horizonWords],
          `Student: ${agreementWords[finding.agrees].toLowerCase()}`,
        ].join(' · ')}{' '}
        {onChange && <WordAction onClick={onChange}>Change the reading</WordAction>}
      </p>
      {finding.debriefId && (
        <p className={css.quiet}>
          From a {links.debrief(finding.debriefId, 'signed debrief')}; its words stay as signed.
        </p>
      )}
    </Said>
  );
}
