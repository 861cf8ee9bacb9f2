import { Injectable } from '@nestjs/common';
import {
  contactClockWords,
  debriefClockWords,
  readContactClock,
  readDebriefClock,
} from '@onward/core/cases';
import {
  moveTargets,
  stalledDays,
  timeInStages,
  unconfirmedDays,
  unmetGates,
  type GateCode,
  type Stage,
  type TimeInStage,
} from '@onward/core/pipeline';
import type { CaseId, Clock, Instant } from '@onward/core/shared';
import { permit } from '../platform/access/permit.ts';
import { lookAt } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { pageOf, pageSize, readCursor, type Page } from '../platform/graphql/page.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { actor, type Statement } from '../platform/tenancy/index.ts';
import * as reads from './case-page.reads.ts';
import { flight } from './caseload.service.ts';
import { clockOf, gateFactsOf, loadCase, subjectOf } from './load-case.ts';
import { timelineRows, type TimelineFilter, type TimelineRow } from './timeline.reads.ts';

/** Lines of the first page of the story. */
const firstLines = 40;

/** A stage one may move to, and what its entry asks for that is not there yet. */
export interface MoveChoice {
  readonly to: Stage;
  readonly unmet: readonly GateCode[];
}

/** Everything the case page shows. */
export interface CasePage {
  readonly header: reads.CaseHeaderRow & {
    contactClock: string;
    debriefClock: string;
    contactPast: boolean;
    debriefPast: boolean;
    stalledDays: number | null;
  };
  readonly moveChoices: readonly MoveChoice[];
  readonly facts: readonly reads.FactRow[];
  readonly people: readonly reads.CasePersonRow[];
  readonly meetings: readonly reads.CaseMeetingRow[];
  readonly planSteps: readonly reads.PlanStepRow[];
  readonly timeInStages: readonly TimeInStage[];
  readonly timeline: Page<TimelineRow>;
  readonly lastVisitAt: Instant | null;
}

/** One page about one case: header, facts, story, plan, people. */
@Injectable()
export class CasePageService {
  /** Reads the page in one flight; only what was asked for. Recorded as a look at the record. Refuses NOT_FOUND. */
  async page(caseId: CaseId, asked: ReadonlySet<string>): Promise<CasePage> {
    const at = now();
    const sent = await flight(wanted(caseId, asked, at));
    const row = (sent['header']?.[0] as reads.CaseHeaderRow | undefined) ?? null;
    permit('case.read', subjectOf(row), { caseId, studentId: row?.studentId ?? null });
    if (!row) return refuse('NOT_FOUND', {});
    const rows = <R>(name: string): R[] => (sent[name] ?? []) as R[];
    const clock = clockOf(row);
    return {
      header: { ...row, ...clocksOf(row, clock) },
      moveChoices: choicesOf(row),
      facts: rows<reads.FactRow>('facts'),
      people: rows<reads.CasePersonRow>('people'),
      meetings: rows<reads.CaseMeetingRow>('meetings'),
      planSteps: rows<reads.PlanStepRow>('planSteps'),
      timeInStages: timeInStages(rows<reads.MoveRow>('timeInStages'), clock),
      timeline: linesOf('everything', rows('timeline'), firstLines),
      lastVisitAt: rows<{ at: Instant | null }>('lastVisitAt')[0]?.at ?? null,
    };
  }

  /** More of the story, or some kinds of it only. Refuses NOT_FOUND, PAGE_CURSOR_NOT_VALID. */
  async timeline(
    caseId: CaseId,
    filter: TimelineFilter,
    first: number | null,
    after: string | null,
  ): Promise<Page<TimelineRow>> {
    const { institutionId } = actor();
    const size = pageSize(first);
    const cut = { filter, after: readCursor(listName(filter), after), limit: size + 1, now: now() };
    const sent = await flight({
      header: reads.caseHeader(institutionId, caseId),
      look: lookAt('case.read', caseId),
      timeline: timelineRows(institutionId, caseId, cut),
    });
    const row = (sent['header']?.[0] as reads.CaseHeaderRow | undefined) ?? null;
    permit('case.read', subjectOf(row), { caseId, studentId: row?.studentId ?? null });
    return linesOf(filter, sent['timeline'] ?? [], size);
  }

  /** Where a case may be moved, for the menu. Refuses NOT_FOUND. */
  async moveChoices(caseId: CaseId): Promise<readonly MoveChoice[]> {
    const row = await loadCase(caseId);
    permit('case.move', subjectOf(row), { caseId, studentId: row?.studentId ?? null });
    return row ? choicesOf(row) : [];
  }
}

/** The statements of the parts asked for; the header is always among them, because authority is read from it. */
function wanted(caseId: CaseId, asked: ReadonlySet<string>, at: Instant) {
  const { institutionId, personId } = actor();
  const cut = { filter: 'everything', after: null, limit: firstLines + 1, now: at } as const;
  const parts: Record<string, () => Statement<unknown>> = {
    facts: () => reads.caseFacts(institutionId, caseId),
    people: () => reads.casePeople(institutionId, caseId),
    meetings: () => reads.caseMeetings(institutionId, caseId),
    planSteps: () => reads.casePlan(institutionId, caseId),
    timeInStages: () => reads.caseMoves(institutionId, caseId),
    timeline: () => timelineRows(institutionId, caseId, cut),
    lastVisitAt: () => reads.lastVisit(institutionId, caseId, personId, halfHourBefore(at)),
  };
  const chosen = Object.entries(parts).filter(([name]) => asked.has(name));
  return {
    header: reads.caseHeader(institutionId, caseId),
    ...Object.fromEntries(chosen.map(([name, make]) => [name, make()])),
  };
}

function choicesOf(row: Parameters<typeof gateFactsOf>[0]): readonly MoveChoice[] {
  const facts = gateFactsOf(row);
  return moveTargets(row.stage).map((to) => ({
    to,
    unmet: unmetGates(to, facts),
    unconfirmed: unconfirmedDays(to, row.unconfirmed),
  }));
}

function clocksOf(row: reads.CaseHeaderRow, clock: Clock) {
  const contact = readContactClock(
    { dueAt: row.contactDueAt, firstContactAt: row.firstContactAt },
    clock,
  );
  const debrief = readDebriefClock({ dueOn: row.debriefDueOn, heldAt: row.debriefHeldAt }, clock);
  return {
    contactClock: contactClockWords(contact),
    debriefClock: debriefClockWords(debrief),
    contactPast: contact.state === 'past' && !row.closedAt,
    debriefPast: debrief.state === 'past' && !row.closedAt,
    stalledDays: row.closedAt
      ? null
      : stalledDays(row.stage, row.stageSince, row.stalledAfter, clock),
  };
}

/** Looks within the last half hour belong to the same visit. */
function halfHourBefore(at: Instant): Instant {
  return Temporal.Instant.from(at).subtract({ minutes: 30 }).toString() as Instant;
}

const listName = (filter: TimelineFilter): string => `timeline.${filter}`;

function linesOf(
  filter: TimelineFilter,
  rows: readonly unknown[],
  size: number,
): Page<TimelineRow> {
  return pageOf(listName(filter), rows as TimelineRow[], size, (row) => [row.at, row.id]);
}
