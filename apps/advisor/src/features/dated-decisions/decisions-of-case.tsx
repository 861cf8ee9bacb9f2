import { nearness } from '@onward/core/plans';
import type { LocalDate } from '@onward/core/shared';
import { Button, DatedItem, Empty, ItemList, Section, Status, WordAction } from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dayInWords } from '../../shared/format.ts';
import { kindWords, nearWords, ownerWords } from './decision-words.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import { SettleDialog } from './settle-dialog.tsx';
import type { DatedDecision } from './dated-decisions.graphql.ts';
import { datedDecisionsOf } from './dated-decisions.queries.ts';
import css from './dated-decisions.module.css';

type Asked = { add: true } | { change: DatedDecision } | { settle: DatedDecision } | null;

/** What of a case cannot be decided once its day has passed. */
export function DecisionsOfCase({
  caseId,
  today,
  closed,
}: {
  caseId: string;
  today: LocalDate;
  closed: boolean;
}) {
  const { data = [] } = useQuery(datedDecisionsOf(caseId));
  const [asked, ask] = useState<Asked>(null);
  return (
    <div className={css.part}>
      <Section
        title="Decisions with a date"
        aside={!closed && <Button onClick={() => ask({ add: true })}>Add one</Button>}
      >
        {data.length === 0 ? (
          <Empty inset title="None on record">
            Extending graduation, loans, a visa, a preliminary offer, a registration: write down
            what cannot be decided later, with its day and who says so.
          </Empty>
        ) : (
          <ItemList>
            {data.map((one) => (
              <Line key={one.id} decision={one} today={today} ask={closed ? null : ask} />
            ))}
          </ItemList>
        )}
      </Section>
      <Dialogs caseId={caseId} asked={asked} onClose={() => ask(null)} />
    </div>
  );
}

function Line({
  decision,
  today,
  ask,
}: {
  decision: DatedDecision;
  today: LocalDate;
  ask: ((asked: Asked) => void) | null;
}) {
  const { title, onDate, settledOn, source, owner, shared, kind, settledWords } = decision;
  const near = nearness(onDate, today);
  const about = [
    kindWords[kind],
    ownerWords(owner),
    `says ${source}`,
    shared ? 'the student is told' : 'staff only',
  ];
  return (
    <DatedItem
      when={dayInWords(onDate)}
      dateTime={onDate}
      title={title}
      detail={settledOn ? `Settled ${dayInWords(settledOn)}: ${settledWords}` : about.join(' · ')}
      trail={
        settledOn ? (
          <Status kind="done">Settled</Status>
        ) : (
          <span className={css.actions}>
            <Status kind={near === 'later' ? 'off' : near === 'near' ? 'info' : 'needs'}>
              {nearWords(onDate, today)}
            </Status>
            {ask && <WordAction onClick={() => ask({ settle: decision })}>Settle</WordAction>}
            {ask && <WordAction onClick={() => ask({ change: decision })}>Change</WordAction>}
          </span>
        )
      }
    />
  );
}

function Dialogs({
  caseId,
  asked,
  onClose,
}: {
  caseId: string;
  asked: Asked;
  onClose: () => void;
}) {
  if (!asked) return null;
  if ('settle' in asked) return <SettleDialog decision={asked.settle} onClose={onClose} />;
  const known = 'change' in asked ? asked.change : null;
  return <DecisionDialog caseId={caseId} known={known} onClose={onClose} />;
}
