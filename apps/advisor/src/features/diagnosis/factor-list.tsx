import { FormProblem, Status, WordAction } from '@onward/ui';
import { IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import { explain } from '../../shared/refusal-text.ts';
import { Aim } from './aim.tsx';
import { asksForStep, factorInWords, placeWords, planLine, standingOf } from './diagnosis-words.ts';
import type { Decided, Diagnosis } from './diagnosis.graphql.ts';
import { usePrioritise } from './diagnosis.queries.ts';
import { FactorDialog } from './factor-dialog.tsx';
import { FactorGroup, FactorLine } from './factor-line.tsx';
import { PriorityConflict } from './priority-conflict.tsx';
import css from './diagnosis.module.css';

interface ListProps {
  readonly diagnosis: Diagnosis;
  readonly editable: boolean;
  readonly current: string;
  readonly onChoose: (key: string) => void;
}

/** Left side: what to work on in order, what was accepted, what rules propose, what was set aside. */
export function FactorList({ diagnosis, editable, current, onChoose }: ListProps) {
  const choice = { current, onChoose };
  const of = (state: string) => diagnosis.examinations.filter((one) => one.state === state);
  return (
    <>
      <Ordered diagnosis={diagnosis} editable={editable} {...choice} />
      <FactorGroup
        title="Proposed by the facts"
        empty="Nothing is proposed that nobody has decided about."
      >
        {[...of('notice'), ...of('proposed')].map((one) => (
          <FactorLine
            key={one.rule}
            id={one.rule}
            {...choice}
            title={one.state === 'notice' ? one.title : factorInWords(one)}
          >
            {one.place ? placeWords[one.place] : one.state === 'notice' ? 'To know' : one.title}
          </FactorLine>
        ))}
      </FactorGroup>
      {diagnosis.setAside.length > 0 && (
        <FactorGroup title="Looked at and set aside">
          {diagnosis.setAside.map((one) => (
            <FactorLine
              key={one.finding.id}
              id={one.finding.id}
              {...choice}
              title={factorInWords(one.finding)}
            >
              {one.finding.dismissedReason}
            </FactorLine>
          ))}
        </FactorGroup>
      )}
      <Rest title="Not assessable" list={of('not_assessable')} {...choice} />
      <Rest title="Looked at, nothing in the way" list={of('nothing')} {...choice} />
      <div className={css.foot}>
        <p className={css.quiet}>
          Rarely is there a single reason. There is no overall score here, on purpose.
        </p>
        <Aim diagnosis={diagnosis} editable={editable} />
      </div>
    </>
  );
}

function Rest({
  title,
  list,
  ...choice
}: Pick<ListProps, 'current' | 'onChoose'> & { title: string; list: Diagnosis['examinations'] }) {
  if (list.length === 0) return null;
  return (
    <details className={css.more}>
      <summary>
        {title} ({list.length})
      </summary>
      {list.map((one) => (
        <FactorLine key={one.rule} id={one.rule} {...choice} title={one.title}>
          {one.says}
        </FactorLine>
      ))}
    </details>
  );
}

/** Three to five priorities in order, each with its evidence and its step; other accepted factors below them. */
function Ordered({ diagnosis, editable, ...choice }: ListProps) {
  const [adding, setAdding] = useState(false);
  const prioritise = usePrioritise(diagnosis);
  const ids = diagnosis.priorities;
  const ordered = ids.flatMap((id) => diagnosis.accepted.filter((one) => one.finding.id === id));
  const others = diagnosis.accepted.filter(({ finding }) => !ids.includes(finding.id));
  const first = others.map(({ finding }) => finding.id).slice(0, 5);
  const up = (n: number) =>
    prioritise.mutate({ ids: ids.with(n - 1, ids[n] ?? '').with(n, ids[n - 1] ?? '') });
  const room = ids.length > 0 && ids.length < 5;
  return (
    <FactorGroup
      title={ids.length > 0 ? 'To work on, in this order' : 'Accepted factors'}
      empty="Nothing is accepted yet. What the facts propose waits below."
      aside={
        editable && (
          <span className={css.asides}>
            {ids.length === 0 && first.length > 0 && (
              <WordAction onClick={() => prioritise.mutate({ ids: first })}>
                Put in order
              </WordAction>
            )}
            <WordAction onClick={() => setAdding(true)}>Add factor</WordAction>
          </span>
        )
      }
    >
      {prioritise.error && <FormProblem>{explain(prioritise.error)}</FormProblem>}
      <PriorityConflict diagnosis={diagnosis} prioritise={prioritise} />
      {ordered.map((one, n) => (
        <Accepted
          key={one.finding.id}
          one={one}
          rank={n + 1}
          hasPlan={diagnosis.steps.length > 0}
          {...choice}
          act={editable && n > 0 ? { words: 'Earlier', run: () => up(n) } : null}
        />
      ))}
      {others.map((one) => (
        <Accepted
          key={one.finding.id}
          one={one}
          rank={null}
          hasPlan={diagnosis.steps.length > 0}
          {...choice}
          act={
            editable && room
              ? {
                  words: 'Add to the order',
                  run: () => prioritise.mutate({ ids: [...ids, one.finding.id] }),
                }
              : null
          }
        />
      ))}
      {adding && (
        <FactorDialog
          key="add"
          caseId={diagnosis.caseId}
          from={null}
          onClose={() => setAdding(false)}
        />
      )}
    </FactorGroup>
  );
}

function Accepted({
  one,
  rank,
  hasPlan,
  act,
  ...choice
}: Pick<ListProps, 'current' | 'onChoose'> & {
  one: Decided;
  rank: number | null;
  hasPlan: boolean;
  act: { words: string; run: () => void } | null;
}) {
  const plan = planLine(one.steps);
  const wanting = !plan && hasPlan && asksForStep(one.finding);
  return (
    <FactorLine
      id={one.finding.id}
      {...choice}
      rank={rank}
      title={factorInWords(one.finding)}
      action={act && <WordAction onClick={act.run}>{act.words}</WordAction>}
    >
      {standingOf(one)}
      {plan && <span className={css.under}>{plan}</span>}
      {wanting && (
        <span className={css.under}>
          <Status kind="needs" icon={IconLink}>
            No plan step answers it yet
          </Status>
        </span>
      )}
    </FactorLine>
  );
}
