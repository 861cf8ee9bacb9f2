import { comparedBy, comparedFields } from '@onward/core/decisions';
import { FormProblem, WordAction } from '@onward/ui';
import type { ReactNode } from 'react';
import { explain } from '../../shared/refusal-text.ts';
import type { DecisionData, Decisions, OptionData } from './decisions.graphql.ts';
import { useTakeOption } from './decisions.queries.ts';
import css from './decisions.module.css';

interface Row {
  readonly key: string;
  readonly title: string;
  readonly cell: (option: OptionData) => ReactNode;
}

/** Ways beside each other: a table where there is room, the same as a list where there is none. No sum, no order of merit. */
export function Compare({
  page,
  decision,
  onEdit,
}: {
  page: Decisions;
  decision: DecisionData;
  onEdit: ((option: OptionData) => void) | null;
}) {
  const take = useTakeOption(decision);
  const rows = rowsOf(page);
  const actions = (option: OptionData) =>
    onEdit && (
      <span className={css.acts}>
        <WordAction aria-label={`Describe: ${option.name}`} onClick={() => onEdit(option)}>
          Describe
        </WordAction>
        <WordAction aria-label={`Take off: ${option.name}`} onClick={() => take.mutate(option.id)}>
          Take off
        </WordAction>
      </span>
    );
  return (
    <>
      {take.error && <FormProblem>{explain(take.error)}</FormProblem>}
      <div className={css.table} tabIndex={0} role="group" aria-label="Ways beside each other">
        <table>
          <thead>
            <tr>
              <th scope="col">Compared by</th>
              {decision.options.map((option) => (
                <th key={option.id} scope="col">
                  {option.name}
                  {actions(option)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.title}</th>
                {decision.options.map((option) => (
                  <td key={option.id}>{row.cell(option) || '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={css.list}>
        {decision.options.map((option) => (
          <article key={option.id} aria-label={option.name}>
            <p className={css.optionName}>{option.name}</p>
            {actions(option)}
            <dl>
              {rows
                .map((row) => ({ ...row, says: row.cell(option) }))
                .filter(({ says }) => says !== '')
                .map((row) => (
                  <div key={row.key}>
                    <dt>{row.title}</dt>
                    <dd>{row.says}</dd>
                  </div>
                ))}
            </dl>
          </article>
        ))}
      </div>
    </>
  );
}

function rowsOf(page: Decisions): readonly Row[] {
  const { findings } = page;
  const named = (ids: readonly string[]) =>
    findings.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  return [
    { key: 'answers', title: 'Findings it answers', cell: (o) => lines(named(o.answers)) },
    {
      key: 'open',
      title: 'Findings it leaves open',
      cell: (o) =>
        lines(findings.filter(({ id }) => !o.answers.includes(id)).map(({ title }) => title)),
    },
    { key: 'holds', title: 'Conditions of the guides that hold', cell: (o) => holds(page, o) },
    ...comparedFields.map((field) => ({
      key: field,
      title: comparedBy[field],
      cell: (o: OptionData) => o.words[field],
    })),
    {
      key: 'cycle',
      title: 'Earliest application',
      cell: (o) => (o.earliestCycle ? `For the Match of ${o.earliestCycle}` : ''),
    },
    { key: 'guidance', title: 'Guidance from', cell: (o) => o.guidanceFrom },
  ];
}

/** How many of each guide's conditions hold, and which. */
function holds({ choices }: Decisions, option: OptionData): ReactNode {
  const conditions = (choices.find(({ code }) => code === option.code)?.lists ?? [])
    .filter((list) => list.as === 'condition')
    .flatMap((list) => list.lines);
  if (conditions.length === 0) return '';
  const held = conditions.filter(({ code }) => option.holds.includes(code));
  return (
    <>
      <span>
        {held.length} of {conditions.length}
      </span>
      {lines(held.map(({ says }) => says))}
    </>
  );
}

function lines(texts: readonly string[]): ReactNode {
  if (texts.length === 0) return '';
  return (
    <ul className={css.plain}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
