import type { Action } from '@onward/core/access';
import {
  addHours,
  dateOf,
  type CaseId,
  type DecisionId,
  type Instant,
  type TimeZone,
} from '@onward/core/shared';
import { caseFor } from '../attempts/index.ts';
import { missingPanel, panelStanding, type CaseRow, type PanelStanding } from '../cases/index.ts';
import { firstDaysOf, type FirstDays } from '../first-days/index.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import type { CurrentVersion } from '../platform/graphql/version.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import * as reads from './decisions.reads.ts';

/** A decision with the ways on the table and the voices heard. */
export interface WholeDecision extends reads.DecisionRow {
  readonly options: readonly reads.OptionRow[];
  readonly votes: readonly reads.VoteRow[];
}

/** Everything the decision page stands on. */
export interface LoadedDecisions {
  readonly row: CaseRow;
  readonly decisions: readonly WholeDecision[];
  readonly preferences: readonly reads.PreferenceRow[];
  readonly goal: reads.GoalRow | null;
  readonly findings: readonly reads.AcceptedFinding[];
  readonly releases: readonly reads.DecisionReleaseRow[];
  readonly examNotPassed: boolean;
  readonly visaNeeded: boolean;
  readonly panel: PanelStanding;
  readonly panelMissing: readonly string[];
  readonly firstDays: FirstDays;
}

/** Loads the case, then all the rest. Refuses NOT_FOUND, NOT_ALLOWED. */
export async function loadDecisions(action: Action, caseId: CaseId): Promise<LoadedDecisions> {
  const { institutionId } = actor();
  const row = await caseFor(action, caseId);
  const of = [institutionId, caseId] as const;
  const [decisions, options, votes, preferences, [goal], findings, [facts], releases] =
    await current().reads(
      reads.decisionsOfCase(...of),
      reads.optionsOfCase(...of),
      reads.votesOfCase(...of),
      reads.preferencesOfCase(...of),
      reads.goalOfCase(...of),
      reads.acceptedFindings(...of),
      reads.circumstances(...of),
      reads.releasesOfDecisions(...of),
    );
  const panel = await panelStanding(caseId);
  const accepted = findings.some(
    ({ domain, factor }) => domain === 'exams' && factor === 'fail_or_multiple_attempts',
  );
  return {
    row,
    decisions: decisions.map((decision) => ({
      ...decision,
      options: options.filter(({ decisionId }) => decisionId === decision.id),
      votes: votes.filter(({ decisionId }) => decisionId === decision.id),
    })),
    preferences,
    goal: goal ?? null,
    findings,
    releases,
    examNotPassed: accepted || (facts?.examNotPassed ?? false),
    visaNeeded: facts?.visaNeeded ?? false,
    panel,
    panelMissing: missingPanel(panel.due, panel.met),
    firstDays: (await firstDaysOf(row.studentId)) ?? noFirstDays(row),
  };
}

/** One decision of a case, to change it. Refuses NOT_FOUND, NOT_ALLOWED. */
export async function loadDecision(
  action: Action,
  id: DecisionId,
): Promise<LoadedDecisions & { readonly decision: WholeDecision }> {
  const found = await current().read(reads.decisionById(actor().institutionId, id));
  if (!found) return refuse('NOT_FOUND', {});
  const loaded = await loadDecisions(action, found.caseId);
  const decision = loaded.decisions.find((one) => one.id === id);
  return decision ? { ...loaded, decision } : refuse('NOT_FOUND', {});
}

/** Refuses DECISION_STATE unless the decision is open. */
export function refuseMade({ state }: Pick<reads.DecisionRow, 'state'>): void {
  if (state !== 'open') refuse('DECISION_STATE', { state, allowed: ['open'] });
}

/** What both sides of a conflict are compared by. */
export function versionOf(decision: reads.DecisionRow): CurrentVersion {
  const { version, changedByName, changedAt, state, studentWords } = decision;
  return {
    version,
    changedBy: changedByName,
    changedAt,
    current: { state, studentWords },
  };
}

function noFirstDays({ referredAt, zone }: CaseRow): FirstDays {
  const until = addHours(referredAt as Instant, 72);
  return {
    packs: [],
    begunOn: dateOf(referredAt as Instant, zone as TimeZone),
    quiet: { until, figures: [] },
    zone: zone as FirstDays['zone'],
    soapOpen: false,
    soapDayKnown: false,
  };
}
