import { FormProblem, Section, WordAction } from '@onward/ui';
import type { ReactNode } from 'react';
import { explain } from '../../shared/refusal-text.ts';
import { factorInWords, placeWords, standingOf } from './diagnosis-words.ts';
import type { Decided, Diagnosis } from './diagnosis.graphql.ts';
import { usePrioritise } from './diagnosis.queries.ts';
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
  const ordered = diagnosis.priorities.flatMap((id) =>
    diagnosis.accepted.filter(({ finding }) => finding.id === id),
  );
  const others = diagnosis.accepted.filter(
    ({ finding }) => !diagnosis.priorities.includes(finding.id),
  );
  const of = (state: string) => diagnosis.examinations.filter((one) => one.state === state);
  return (
    <>
      <Ordered
        diagnosis={diagnosis}
        editable={editable}
        ordered={ordered}
        others={others}
        {...choice}
      />
      <Group
        title="Proposed by the facts"
        empty="Nothing is proposed that nobody has decided about."
      >
        {[...of('notice'), ...of('proposed')].map((one) => (
          <Line
            key={one.rule}
            id={one.rule}
            {...choice}
            title={one.state === 'notice' ? one.title : factorInWords(one)}
          >
            {one.place ? placeWords[one.place] : one.title}
          </Line>
        ))}
      </Group>
      {diagnosis.setAside.length > 0 && (
        <Group title="Looked at and set aside">
          {diagnosis.setAside.map((one) => (
            <Line
              key={one.finding.id}
              id={one.finding.id}
              {...choice}
              title={factorInWords(one.finding)}
            >
              {one.finding.dismissedReason}
            </Line>
          ))}
        </Group>
      )}
      <details className={css.more}>
        <summary>Not assessable ({of('not_assessable').length})</summary>
        {of('not_assessable').map((one) => (
          <Line key={one.rule} id={one.rule} {...choice} title={one.title}>
            {one.says}
          </Line>
        ))}
      </details>
      <details className={css.more}>
        <summary>Looked at, nothing in the way ({of('nothing').length})</summary>
        {of('nothing').map((one) => (
          <Line key={one.rule} id={one.rule} {...choice} title={one.title}>
            {one.says}
          </Line>
        ))}
      </details>
      <p className={css.foot}>
        Rarely is there a single reason. There is no overall score here, on purpose.
      </p>
    </>
  );
}

function Ordered({
  diagnosis,
  editable,
  ordered,
  others,
  ...choice
}: ListProps & { ordered: readonly Decided[]; others: readonly Decided[] }) {
  const prioritise = usePrioritise(diagnosis);
  const ids = ordered.map(({ finding }) => finding.id);
  const all = [...ids, ...others.map(({ finding }) => finding.id)].slice(0, 5);
  const up = (n: number) =>
    prioritise.mutate(ids.with(n - 1, ids[n] ?? '').with(n, ids[n - 1] ?? ''));
  const room = ids.length > 0 && ids.length < 5;
  return (
    <Group
      title={ids.length > 0 ? 'To work on, in this order' : 'Accepted factors'}
      empty="Nothing is accepted yet. What the facts propose waits below."
      aside={
        editable &&
        ids.length === 0 &&
        all.length > 0 && (
          <WordAction onClick={() => prioritise.mutate(all)}>Put in order</WordAction>
        )
      }
    >
      {prioritise.error && <FormProblem>{explain(prioritise.error)}</FormProblem>}
      {ordered.map((one, n) => (
        <Line
          key={one.finding.id}
          id={one.finding.id}
          {...choice}
          rank={n + 1}
          title={factorInWords(one.finding)}
          action={editable && n > 0 && <WordAction onClick={() => up(n)}>Earlier</WordAction>}
        >
          {standingOf(one)}
        </Line>
      ))}
      {others.map((one) => (
        <Line
          key={one.finding.id}
          id={one.finding.id}
          {...choice}
          title={factorInWords(one.finding)}
          action={
            editable &&
            room && (
              <WordAction onClick={() => prioritise.mutate([...ids, one.finding.id])}>
                Add to the order
              </WordAction>
            )
          }
        >
          {standingOf(one)}
        </Line>
      ))}
    </Group>
  );
}

function Group({
  title,
  aside,
  empty,
  children,
}: {
  title: string;
  aside?: ReactNode;
  empty?: string;
  children: readonly ReactNode[] | ReactNode;
}) {
  const nothing = Array.isArray(children) && children.flat().filter(Boolean).length === 0;
  return (
    <Section title={title} level={2} aside={aside}>
      {nothing ? <p className={css.quiet}>{empty}</p> : <div className={css.lines}>{children}</div>}
    </Section>
  );
}

function Line({
  id,
  current,
  onChoose,
  rank,
  title,
  action,
  children,
}: {
  id: string;
  current: string;
  onChoose: (key: string) => void;
  rank?: number;
  title: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={css.line} data-current={id === current || undefined}>
      <span className={css.rank}>{rank}</span>
      <div className={css.lineText}>
        <button
          type="button"
          className={css.choose}
          aria-pressed={id === current}
          onClick={() => onChoose(id)}
        >
          {title}
        </button>
        <span className={css.quiet}>{children}</span>
      </div>
      {action}
    </div>
  );
}
