import {
  agreementWords,
  confidenceWords,
  horizonWords,
  severityWords,
} from '@onward/core/diagnosis';
import type { Instant } from '@onward/core/shared';
import { Button, Judgement, Notice, Section } from '@onward/ui';
import { useState } from 'react';
import { instantDay } from '../../shared/format.ts';
import { useSession } from '../../shared/session.queries.ts';
import { Evidence, WhyChain } from './evidence.tsx';
import { FactorDialog } from './factor-dialog.tsx';
import { domainInWords, factorInWords, placeWords } from './diagnosis-words.ts';
import type { Decided, Examination } from './diagnosis.graphql.ts';
import { useDismissProposal } from './diagnosis.queries.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import css from './diagnosis.module.css';

/** What a rule says, with the facts behind it; a proposal can be accepted, edited or set aside. */
export function ProposalDetail({
  caseId,
  examination,
  editable,
}: {
  caseId: string;
  examination: Examination;
  editable: boolean;
}) {
  const [open, setOpen] = useState<'accept' | 'dismiss' | null>(null);
  const dismiss = useDismissProposal(caseId, examination);
  const proposed = examination.state === 'proposed';
  const title = proposed ? factorInWords(examination) : examination.title;
  return (
    <Section title={title} level={2} ruled>
      <p className={css.says}>{examination.says}</p>
      {proposed && <p className={css.quiet}>{proposalLine(examination)}</p>}
      <WhyChain examination={examination} />
      <Evidence examination={examination} />
      {proposed && editable && (
        <p className={css.row}>
          <Button kind="main" onClick={() => setOpen('accept')}>
            Accept or edit
          </Button>
          <Button onClick={() => setOpen('dismiss')}>Set aside</Button>
        </p>
      )}
      {open === 'accept' && (
        <FactorDialog caseId={caseId} from={examination} onClose={() => setOpen(null)} />
      )}
      {open === 'dismiss' && (
        <ReasonDialog
          title={`Set aside: ${title}`}
          act="Set it aside"
          hint="It stays readable with this reason, and comes back only when the facts change."
          verb={dismiss}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
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

/** A factor somebody decided about: whose reading, on what evidence. */
export function DecidedDetail({
  caseId,
  decided,
  editable,
}: {
  caseId: string;
  decided: Decided;
  editable: boolean;
}) {
  const [open, setOpen] = useState(false);
  const { institution } = useSession();
  const { finding, basis, changedSince } = decided;
  const aside = finding.state === 'dismissed';
  return (
    <Section title={factorInWords(finding)} level={2} ruled>
      {changedSince && (
        <Notice kind="info">The facts behind this have changed since it was decided.</Notice>
      )}
      <Judgement
        author={finding.recordedByName ?? 'The office'}
        note={`${confidenceWords[finding.confidence].toLowerCase()} · ${instantDay(finding.recordedAt as Instant, institution.timeZone, 'full')}`}
      >
        {aside ? finding.dismissedReason : finding.evidence}
      </Judgement>
      <p className={css.quiet}>
        {[
          severityWords[finding.severity as keyof typeof severityWords],
          horizonWords[finding.horizon as keyof typeof horizonWords],
          agreementWords[finding.agrees],
        ].join(' · ')}
      </p>
      {basis && <WhyChain examination={basis} />}
      {basis && <Evidence examination={basis} />}
      {finding.debriefId && (
        <p className={css.quiet}>From a signed debrief; its words stay as signed.</p>
      )}
      {editable && !aside && !finding.debriefId && (
        <p className={css.row}>
          <Button onClick={() => setOpen(true)}>Change</Button>
        </p>
      )}
      {open && <FactorDialog caseId={caseId} from={finding} onClose={() => setOpen(false)} />}
    </Section>
  );
}
