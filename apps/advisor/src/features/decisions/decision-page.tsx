import { Button, Empty, FormProblem, Meta, Notice, Section, WordAction } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { explain } from '../../shared/refusal-text.ts';
import { useCan } from '../../shared/use-can.ts';
import { Compare } from './compare.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { DecisionRail } from './decision-rail.tsx';
import type { DecisionData, Decisions, OptionData } from './decisions.graphql.ts';
import { caseDecisionsOf, useDrop, useOpenDecision } from './decisions.queries.ts';
import { OptionDialog } from './option-dialog.tsx';
import { PastDecisions } from './past-decisions.tsx';
import { Voices } from './voices.tsx';
import css from './decisions.module.css';

/** Which way from here: ways beside each other, voices, the student's own preference, the decision, and the panel. */
export function DecisionPage({
  caseId,
  reach,
  closed,
  children,
}: {
  caseId: string;
  reach: 'assigned' | 'granted';
  closed: boolean;
  /** Stands beside the table, below the first days. */
  children: ReactNode;
}) {
  const { data: page } = useSuspenseQuery(caseDecisionsOf(caseId));
  const may = useCan('decision.change', { reach });
  const open = page.decisions.filter((one) => one.state === 'open');
  return (
    <div className={css.page}>
      <div className={css.main}>
        <Begin page={page} may={may && !closed} />
        {open.map((decision) => (
          <OpenDecision key={decision.id} page={page} decision={decision} editable={may} />
        ))}
        <PastDecisions page={page} editable={may} />
        {page.decisions.length === 0 && (
          <Empty title="Nothing is decided yet">
            Ways on are laid beside each other here, with what each answers, costs and leaves open;
            then mentors are heard, and one way is chosen together.
          </Empty>
        )}
      </div>
      <DecisionRail page={page}>{children}</DecisionRail>
    </div>
  );
}

/** What can be begun, and why a panel comes first when one is due. */
function Begin({ page, may }: { page: Decisions; may: boolean }) {
  const open = useOpenDecision(page.caseId);
  const has = (kind: string) =>
    page.decisions.some((one) => one.kind === kind && one.state === 'open');
  const due = page.panelDue.length > 0 && !page.panelMet;
  return (
    <>
      {due && (
        <Notice kind="needs">
          A re-evaluation panel comes first: {page.panelDue.join('; ')}. The path is decided and a
          next case opened once it is recorded (IR-54, LA-36, IMG-46).
        </Notice>
      )}
      {open.error && <FormProblem>{explain(open.error)}</FormProblem>}
      {may && (!has('path') || !has('panel')) && (
        <div className={css.begin}>
          {!has('path') && (
            <Button
              kind={due || has('panel') || page.decisions.length > 0 ? 'plain' : 'main'}
              busy={open.isPending && 'Beginning'}
              onClick={() => open.mutate('path')}
            >
              Begin a decision
            </Button>
          )}
          {!has('panel') && (
            <Button
              kind={due && !has('path') ? 'main' : 'plain'}
              busy={open.isPending && 'Beginning'}
              onClick={() => open.mutate('panel')}
            >
              Begin a panel
            </Button>
          )}
          <Meta>
            Ways are laid beside each other in sentences. Nothing is added up and nobody is ranked.
          </Meta>
        </div>
      )}
    </>
  );
}

type Asked = { option: OptionData | null } | { decide: true } | null;

function OpenDecision({
  page,
  decision,
  editable,
}: {
  page: Decisions;
  decision: DecisionData;
  editable: boolean;
}) {
  const [asked, ask] = useState<Asked>(null);
  const panel = decision.kind === 'panel';
  const close = () => ask(null);
  return (
    <div className={css.open}>
      <Section
        title={panel ? 'Re-evaluation panel' : 'Which way from here'}
        aside={
          editable && (
            <WordAction onClick={() => ask({ option: null })}>Put a way on the table</WordAction>
          )
        }
      >
        {decision.options.length === 0 ? (
          <p className={css.quiet}>
            Nothing is on the table yet. Two ways at least are compared before one is chosen.
          </p>
        ) : (
          <Compare
            page={page}
            decision={decision}
            onEdit={editable ? (option) => ask({ option }) : null}
          />
        )}
      </Section>
      <Voices decision={decision} editable={editable} />
      {editable && <Close decision={decision} onDecide={() => ask({ decide: true })} />}
      {asked && 'decide' in asked && (
        <DecideDialog page={page} decision={decision} onClose={close} />
      )}
      {asked && 'option' in asked && (
        <OptionDialog page={page} decision={decision} option={asked.option} onClose={close} />
      )}
    </div>
  );
}

function Close({ decision, onDecide }: { decision: DecisionData; onDecide: () => void }) {
  const drop = useDrop(decision);
  return (
    <div className={css.begin}>
      {drop.error && <FormProblem>{explain(drop.error)}</FormProblem>}
      <Button kind="main" disabled={decision.options.length < 2} onClick={onDecide}>
        {decision.kind === 'panel' ? 'Record what the panel recommends…' : 'Record the decision…'}
      </Button>
      <WordAction onClick={() => drop.mutate()}>It is not needed after all</WordAction>
    </div>
  );
}
