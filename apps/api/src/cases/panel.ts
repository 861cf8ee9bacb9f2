import { panelDue, panelReasonWords, type PanelReason } from '@onward/core/decisions';
import { readDate, type CaseId, type LocalDate } from '@onward/core/shared';
import { today } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { actor, asSystem, current, sql } from '../platform/tenancy/index.ts';

interface PanelRow {
  readonly zone: string;
  readonly thresholdYears: number;
  readonly failedYears: readonly number[];
  readonly graduatedOn: LocalDate | null;
  /** The graduation date fact of the person, as a list brought it or somebody typed it. */
  readonly graduationFact: string | null;
  readonly metHere: boolean;
  readonly metBefore: boolean;
}

const withoutAPlace = `'unmatched_full', 'no_list_certified', 'couple_unmatched', 'early_match_unmatched'`;

/**
 * $1 institution, $2 case. Years without a place from the student's cases, recorded seasons and facts (as a list brought
 * them), the newest day of graduation of a season or else of the person, and whether a panel met on this case or the
 * one it continues.
 */
const panelFacts = sql<PanelRow>(
  'cases.panelFacts',
  `select i.time_zone as zone, i.panel_after_years as "thresholdYears",
     array(select x.failed_year from app.recovery_case x where x.institution_id = $1 and x.student_id = c.student_id
       union select a.match_year from app.attempt a
         join app.recovery_case x on x.institution_id = $1 and x.id = a.case_id and x.student_id = c.student_id
         where a.institution_id = $1
           and a.outcome in (${withoutAPlace})
       union select f.match_year from app.fact f where f.institution_id = $1 and f.student_id = c.student_id
         and f.kind = 'outcome' and f.match_year is not null and f.replaced_at is null and f.value in (${withoutAPlace})) as "failedYears",
     (select max(a.graduated_on) from app.attempt a
       join app.recovery_case x on x.institution_id = $1 and x.id = a.case_id and x.student_id = c.student_id
       where a.institution_id = $1) as "graduatedOn",
     (select max(f.value) from app.fact f where f.institution_id = $1 and f.student_id = c.student_id
       and f.kind = 'graduation_on' and f.replaced_at is null) as "graduationFact",
     exists (select 1 from app.decision d where d.institution_id = $1 and d.case_id = c.id and d.kind = 'panel'
       and d.state in ('decided', 'overridden')) as "metHere",
     exists (select 1 from app.decision d where d.institution_id = $1 and d.case_id = c.prior_case_id and d.kind = 'panel'
       and d.state in ('decided', 'overridden')) as "metBefore"
   from app.recovery_case c join app.institution i on i.institution_id = $1
   where c.institution_id = $1 and c.id = $2`,
);

/** $1 institution, $2 id, $3 case, $4 reason, $5 actor. */
const addOverride = sql(
  'cases.overridePanel',
  `insert into app.decision (institution_id, id, case_id, kind, state, note, opened_by, decided_by, decided_at, changed_by)
   values ($1, $2, $3, 'panel', 'overridden', $4, $5, $5, now(), $5)`,
);

/** Whether a re-evaluation panel is due for a case, why, and whether it met. */
export interface PanelStanding {
  readonly due: readonly PanelReason[];
  /** On this case. */
  readonly metHere: boolean;
  /** On this case or the one it continues. */
  readonly met: boolean;
  readonly thresholdYears: number;
  /** Match years without a place, as far as anything says. */
  readonly failedYears: readonly number[];
}

/** Reads it as the system: the years behind a person are counted whoever asks. `further`: a cycle that ended since. */
export async function panelStanding(
  caseId: CaseId,
  further: number | null = null,
): Promise<PanelStanding> {
  const { institutionId } = actor();
  const found = await asSystem('counting the cycles behind a case', () =>
    current().read(panelFacts(institutionId, caseId)),
  );
  if (!found) return { due: [], metHere: false, met: false, thresholdYears: 0, failedYears: [] };
  const { metHere, metBefore, zone, thresholdYears } = found;
  const graduatedOn = found.graduatedOn ?? readDate(found.graduationFact ?? '');
  const failedYears = [...found.failedYears, ...(further === null ? [] : [further])];
  const due = panelDue({ failedYears, graduatedOn, thresholdYears }, today(zone));
  return { due, metHere, met: metHere || metBefore, thresholdYears, failedYears };
}

/** The reasons of a panel that is due and has not met, in words; empty when nothing is missing. */
export function missingPanel(due: readonly PanelReason[], met: boolean): readonly string[] {
  return met ? [] : due.map(panelReasonWords);
}

/** Keeps that the next case was opened without the panel, and why. */
export async function overridePanel(caseId: CaseId, reason: string): Promise<void> {
  const { institutionId, personId } = actor();
  await current().write(
    addOverride(institutionId, newId<'decision'>(), caseId, reason.trim(), personId),
  );
}
