import { Section } from '@onward/ui';
import { dayInWords } from '../../shared/format.ts';
import type { CoverageData } from './coverage.graphql.ts';
import css from './coverage.module.css';

type Chart = NonNullable<CoverageData['burnDown']>;

const size = { width: 560, height: 170, left: 4, right: 132, top: 14, bottom: 26 } as const;

/** Steps left over time, with the line of all steps beside it, so that what was added is not hidden. */
export function BurnDown({ chart }: { chart: Chart }) {
  const [first] = chart.points;
  const last = chart.points.at(-1);
  if (!first || !last) return null;
  return (
    <Section title="Steps left over time">
      <p className={css.says}>{chart.says}</p>
      <figure className={css.chart}>
        <Lines chart={chart} first={first} last={last} />
        <details>
          <summary>The same as a table</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col">Steps in all</th>
                <th scope="col">Left</th>
              </tr>
            </thead>
            <tbody>
              {chart.points.map((one) => (
                <tr key={one.on}>
                  <th scope="row">{dayInWords(one.on, 'weekday')}</th>
                  <td>{one.scope}</td>
                  <td>{one.left}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </figure>
    </Section>
  );
}

type Point = Chart['points'][number];

function Lines({ chart, first, last }: { chart: Chart; first: Point; last: Point }) {
  const { points } = chart;
  const most = Math.max(1, ...points.map((one) => one.scope));
  const from = Date.parse(first.on);
  const span = Math.max(1, Date.parse(last.on) - from);
  const across = size.width - size.left - size.right;
  const down = size.height - size.top - size.bottom;
  const x = (on: string) => size.left + ((Date.parse(on) - from) / span) * across;
  const y = (steps: number) => size.top + down - (steps / most) * down;
  const line = (of: 'scope' | 'left') => points.map((p) => `${x(p.on)},${y(p[of])}`).join(' ');
  const apart = Math.abs(y(last.scope) - y(last.left)) >= 16;
  const end = x(last.on) + 8;
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={`${chart.says} The table below holds the same.`}
    >
      <line className={css.axis} x1={size.left} x2={x(last.on)} y1={y(0)} y2={y(0)} />
      <polyline className={css.scope} points={line('scope')} />
      <polyline className={css.left} points={line('left')} />
      <circle className={css.dot} cx={x(last.on)} cy={y(last.left)} r="3.5" />
      <text x={end} y={y(last.scope) + (apart ? 4 : -4)}>
        {last.scope} steps in all
      </text>
      <text className={css.strong} x={end} y={y(last.left) + (apart ? 4 : 12)}>
        {last.left} left
      </text>
      <text x={size.left} y={size.height - 6}>
        {dayInWords(first.on)}
      </text>
      <text x={x(last.on)} y={size.height - 6} textAnchor="end">
        {dayInWords(last.on)}
      </text>
    </svg>
  );
}
