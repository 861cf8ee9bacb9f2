import { weightCodes, weights } from '@onward/core/decisions';
import type { Instant, LocalDate } from '@onward/core/shared';
import { Judgement, Section } from '@onward/ui';
import { counted, dayInWords, instantDay } from '../../shared/format.ts';
import type { DecisionData, Decisions } from './decisions.graphql.ts';
import { Compare } from './compare.tsx';
import { ForStudent } from './for-student.tsx';
import { Voices } from './voices.tsx';
import css from './decisions.module.css';

/** Decisions that were made, newest first; they stay as they are, with dissent and the day of review. */
export function PastDecisions({ page, editable }: { page: Decisions; editable: boolean }) {
  const past = page.decisions.filter(
    (one) => one.state === 'decided' || one.state === 'overridden',
  );
  const newest = past.find((one) => one.kind === 'path' && one.state === 'decided');
  if (past.length === 0) return null;
  return (
    <Section title="Decisions on record">
      {past.map((decision) => (
        <article key={decision.id} className={css.past} aria-label={titleOf(decision)}>
          <Made page={page} decision={decision} />
          {decision === newest && (
            <ForStudent
              key={`${decision.id} ${decision.version}`}
              page={page}
              decision={decision}
              editable={editable}
            />
          )}
        </article>
      ))}
    </Section>
  );
}

function titleOf({ kind, state }: DecisionData): string {
  if (state === 'overridden') return 'Went on without a panel';
  return kind === 'panel' ? 'What the panel recommended' : 'The decision';
}

function Made({ page, decision }: { page: Decisions; decision: DecisionData }) {
  const name = (id: string | null) => decision.options.find((one) => one.id === id)?.name;
  const when = decision.decidedAt ?? decision.openedAt;
  const by = `${decision.decidedByName ?? 'The office'}, ${instantDay(when as Instant, page.zone, 'long')}`;
  if (decision.state === 'overridden')
    return (
      <Judgement author={by} note="Went on without the panel that was due">
        {decision.note}
      </Judgement>
    );
  return (
    <>
      <p className={css.way}>
        {decision.kind === 'panel' ? 'The panel recommends: ' : ''}
        {name(decision.optionId)}
      </p>
      <dl className={css.made}>
        <Part title="Goal">{decision.goal}</Part>
        <Part title="Beside it">{name(decision.parallelId)}</Part>
        <Part title="Otherwise seen">{decision.dissent || 'Nobody saw it otherwise.'}</Part>
        {weightCodes.map((code) => (
          <Part key={code} title={weights[code]}>
            {decision.weighed[code]}
          </Part>
        ))}
        <Part title="Confirmed in the first days">{decision.note}</Part>
        <Part title="Looked at again">
          {decision.reviewOn && dayInWords(decision.reviewOn as LocalDate, 'full')}
        </Part>
      </dl>
      <Judgement author={by} note={`${counted(decision.votes.length, 'voice')} heard`}>
        {decision.why}
      </Judgement>
      <details className={css.more}>
        <summary>What lay on the table</summary>
        <Compare page={page} decision={decision} onEdit={null} />
        <Voices decision={decision} editable={false} />
      </details>
    </>
  );
}

function Part({ title, children }: { title: string; children: string | null | undefined }) {
  if (!children) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
