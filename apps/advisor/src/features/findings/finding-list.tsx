import {
  agreementWords,
  confidenceWords,
  domainWords,
  factorsOf,
  horizonWords,
  severityWords,
  type Domain,
  type Factor,
  type Horizon,
  type Severity,
} from '@onward/core/diagnosis';
import { Button, Empty, Icon, Notice, WordAction } from '@onward/ui';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { DismissDialog } from './dismiss-dialog.tsx';
import { factorInWords, type GuideReason } from './factor-choices.ts';
import { FindingDialog } from './finding-dialog.tsx';
import type { FindingParts } from './findings.graphql.ts';
import type { FindingPlace } from './findings.queries.ts';
import { CameFrom } from './came-from.tsx';
import css from './findings.module.css';

type Opened =
  | { dialog: 'keep'; finding: FindingParts | null }
  | { dialog: 'dismiss'; finding: FindingParts };

/** The findings of a debrief or a case, each in words; recorded, changed and set aside while that is possible. */
export function FindingList({
  place,
  findings,
  reasons,
  editable,
  onChanged,
}: {
  place: FindingPlace;
  findings: readonly FindingParts[];
  reasons: readonly GuideReason[];
  editable: boolean;
  /** Something was kept: whoever shows more than this list looks again. */
  onChanged: () => void;
}) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = (kept: boolean) => {
    setOpened(null);
    if (kept) onChanged();
  };
  const standing = findings.filter((finding) => finding.state !== 'dismissed');
  const aside = findings.filter((finding) => finding.state === 'dismissed');
  return (
    <>
      {editable && (
        <Button
          icon={<Icon of={IconPlus} />}
          onClick={() => setOpened({ dialog: 'keep', finding: null })}
        >
          Record a finding
        </Button>
      )}
      {standing.length === 0 && (
        <Empty inset title="No finding yet">
          A finding names one factor, what shows it and how sure we are. The plan answers findings.
        </Empty>
      )}
      <SingleFactor findings={standing} />
      {standing.map((finding) => (
        <Finding key={finding.id} finding={finding} editable={editable} onOpen={setOpened} />
      ))}
      {aside.map((finding) => (
        <article key={finding.id} className={css.finding}>
          <h3 className={css.aside}>{factorInWords(finding.domain, finding.factor)}</h3>
          <p className={css.facts}>Looked at and set aside: {finding.dismissedReason}</p>
        </article>
      ))}
      {standing.length > 0 && (
        <p className={css.foot}>
          Rarely is there a single reason. There is no overall score here, on purpose.
        </p>
      )}
      {opened?.dialog === 'keep' && (
        <FindingDialog place={place} reasons={reasons} finding={opened.finding} onClose={close} />
      )}
      {opened?.dialog === 'dismiss' && <DismissDialog finding={opened.finding} onClose={close} />}
    </>
  );
}

/** Says aloud that one factor alone seldom explains it (DR-12). */
function SingleFactor({ findings }: { findings: readonly FindingParts[] }) {
  const named = findings.map(({ domain, factor, state }) => ({
    domain: domain as Domain,
    factor: factor as Factor,
    state,
  }));
  if (factorsOf(named).length !== 1) return null;
  return (
    <Notice kind="needs">
      One factor so far. It is rarely one alone; signing will ask whether this is the whole picture.
    </Notice>
  );
}

function Finding({
  finding,
  editable,
  onOpen,
}: {
  finding: FindingParts;
  editable: boolean;
  onOpen: (opened: Opened) => void;
}) {
  const name = factorInWords(finding.domain, finding.factor);
  return (
    <article className={css.finding}>
      <h3>{name}</h3>
      <p className={css.facts}>
        {domainWords[finding.domain as Domain]} · {severityWords[finding.severity as Severity]} ·{' '}
        {confidenceWords[finding.confidence]}
      </p>
      <p className={css.facts}>
        {horizonWords[finding.horizon as Horizon]} · Student: {agreementWords[finding.agrees]}
      </p>
      {finding.evidence && <p className={css.evidence}>{finding.evidence}</p>}
      <CameFrom finding={finding} />
      {editable && (
        <p className={css.actions}>
          <WordAction
            aria-label={`Change: ${name}`}
            onClick={() => onOpen({ dialog: 'keep', finding })}
          >
            Change
          </WordAction>
          <WordAction
            aria-label={`Set aside: ${name}`}
            onClick={() => onOpen({ dialog: 'dismiss', finding })}
          >
            Set aside
          </WordAction>
        </p>
      )}
    </article>
  );
}
