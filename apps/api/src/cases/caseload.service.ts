import { Injectable } from '@nestjs/common';
import { needsNow, type CaseDigest } from '@onward/core/cases';
import { stalledDays } from '@onward/core/pipeline';
import { addHours, type Clock, type Instant, type TimeZone } from '@onward/core/shared';
import { permit } from '../platform/access/permit.ts';
import { now } from '../platform/clock.ts';
import { pageOf, pageSize, readCursor, type Page } from '../platform/graphql/page.ts';
import { actor, current, type Statement } from '../platform/tenancy/index.ts';
import {
  boardOfAdvisor,
  boardOfCohort,
  boardOfOffice,
  caseloadCount,
  caseloadCounts,
  caseloadRows,
  type BoardCard,
  type CaseloadFilter,
  type CaseloadRow,
  type CaseloadSort,
  type Cut,
} from './caseload.reads.ts';

/** Days without a conversation after which a case counts as quiet. */
const quietDays = 7;
/** Most lines of "Needs you today". */
const stripLines = 5;
/** Most cards of a board. */
const boardCards = 500;

/** What somebody asks of the caseload. */
export interface CaseloadAsk {
  readonly filter: Omit<CaseloadFilter, 'quietSince' | 'needsBy'> & {
    readonly quiet?: boolean | null;
    readonly needsYou?: boolean | null;
  };
  readonly sort: CaseloadSort;
  readonly descending: boolean;
  readonly first: number | null;
  readonly after: string | null;
}

export interface CaseloadPage extends Page<CaseloadRow> {
  totalCount?: number | null;
  counts?: { mine: number; quiet: number; office: number; needing: number };
  needsToday?: CaseloadRow[];
}

export interface Board {
  readonly cards: BoardCard[];
  readonly more: boolean;
}

/** The hot lists: caseload and board. */
@Injectable()
export class CaseloadService {
  /** A page of the caseload; `asked` names the parts wanted, and only their statements are sent, in one flight. */
  async page(ask: CaseloadAsk, asked: ReadonlySet<string>): Promise<CaseloadPage> {
    permit('caseload.read', {});
    const at = now();
    const size = pageSize(ask.first);
    const list = `caseload.${ask.sort}.${ask.descending}`;
    const cut = {
      sort: ask.sort,
      descending: ask.descending,
      limit: size + 1,
      after: readCursor(list, ask.after),
    };
    const sent = await flight(this.wanted(stored(ask.filter, at), cut, { asked, at }));
    const rows = sent['rows'] as CaseloadRow[];
    const needs = (sent['needsToday'] ?? []) as CaseloadRow[];
    for (const row of [...rows, ...needs]) row.need = needOf(row, at);
    const counted = (sent['total'] ?? sent['counts'] ?? []) as { total: number }[];
    return {
      ...pageOf(list, rows, size, (row) => [row.sortKey, row.id]),
      needsToday: needs.filter((row) => row.need),
      counts: sent['counts']?.[0] as CaseloadPage['counts'],
      totalCount: counted[0]?.total ?? null,
    };
  }

  private wanted(
    filter: CaseloadFilter,
    cut: Cut,
    { asked, at }: { asked: ReadonlySet<string>; at: Instant },
  ): Record<string, Statement<unknown> | false> {
    const { institutionId, personId } = actor();
    const strip = { mine: filter.mine, needsBy: at, cohortId: filter.cohortId };
    const topmost = { sort: 'needs', descending: false, limit: stripLines, after: null } as const;
    const times = { quietSince: addHours(at, -24 * quietDays), now: at };
    // The counts hold the total too, but only of open cases.
    const alone = asked.has('totalCount') && (!asked.has('counts') || filter.closed === true);
    return {
      rows: caseloadRows(institutionId, personId, filter, cut),
      needsToday: asked.has('needsToday') && caseloadRows(institutionId, personId, strip, topmost),
      counts: asked.has('counts') && caseloadCounts(institutionId, personId, filter, times),
      total: alone && caseloadCount(institutionId, personId, filter),
    };
  }

  /** The board: at most 500 cards, longest in their stage first. */
  async board(only: { advisorId: string | null; cohortId: string | null }): Promise<Board> {
    permit('caseload.read', {});
    const { institutionId } = actor();
    const [rows] = await current().reads(
      only.advisorId
        ? boardOfAdvisor(institutionId, only.advisorId)
        : only.cohortId
          ? boardOfCohort(institutionId, only.cohortId)
          : boardOfOffice(institutionId),
    );
    const at = now();
    const cards = rows.slice(0, boardCards);
    for (const card of cards)
      card.stalledDays = stalledDays(card.stage, card.stageSince, card.stalledAfter, {
        now: at,
        zone: card.zone as TimeZone,
      });
    return { cards, more: rows.length > boardCards };
  }
}

/** A filter in stored keys. */
export function stored(filter: CaseloadAsk['filter'], at: Instant): CaseloadFilter {
  const { quiet, needsYou, ...rest } = filter;
  return {
    ...rest,
    quietSince: quiet ? addHours(at, -24 * quietDays) : null,
    needsBy: needsYou ? at : null,
  };
}

function needOf(row: CaseloadRow, at: Instant): CaseloadRow['need'] {
  const clock: Clock = { now: at, zone: row.zone as TimeZone };
  if (row.contactDueAt === null || row.debriefDueOn === null) return null;
  const facts = {
    ...row,
    hasAdvisor: row.advisorId !== null,
    nextStepKind: row.nextStepKind as CaseDigest['nextStepKind'],
    debriefState: row.debriefState as CaseDigest['debriefState'],
  };
  return needsNow(facts, clock)[0] ?? null;
}

/** Sends the statements that are wanted in one flight and gives their rows back by name. */
export async function flight(
  wanted: Readonly<Record<string, Statement<unknown> | false>>,
): Promise<Record<string, unknown[]>> {
  const chosen = Object.entries(wanted).filter(
    (entry): entry is [string, Statement<unknown>] => entry[1] !== false,
  );
  const answers = await current().reads(...chosen.map(([, statement]) => statement));
  return Object.fromEntries(chosen.map(([name], n) => [name, answers[n] as unknown[]]));
}
