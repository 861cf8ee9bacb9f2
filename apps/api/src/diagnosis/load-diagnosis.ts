import type { Action } from '@onward/core/access';
import {
  clinicalLog,
  examine,
  type CaseDiagnosis,
  type Examination,
  type ForensicContext,
  type Opening,
  type Season,
} from '@onward/core/forensics';
import { readDate, type CaseId, type LocalDate } from '@onward/core/shared';
import { cycleDates } from '@onward/guides/cycle-data';
import { figuresOf, profileOf, type AdoptedPack } from '@onward/guides/pack';
import { clinicalBehind } from '../activities/index.ts';
import {
  attemptsOfCase,
  caseFor,
  consentOfCase,
  factsOfCase,
  type AttemptRow,
} from '../attempts/index.ts';
import type { CaseRow } from '../cases/index.ts';
import { adoptedVersions, applyingFrom, type KeptVersion } from '../guide-packs/index.ts';
import { today } from '../platform/clock.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import * as reads from './diagnosis.reads.ts';

/** Everything the diagnosis of a case stands on, and what the rules say to it. */
export interface LoadedDiagnosis {
  readonly row: CaseRow;
  readonly diagnosis: reads.DiagnosisRow | CaseDiagnosis;
  readonly seasons: readonly (Season & { readonly attempt: AttemptRow })[];
  readonly findings: readonly reads.DiagnosisFindingRow[];
  readonly releases: readonly reads.DiagnosisReleaseRow[];
  readonly evidence: readonly reads.EvidenceRow[];
  readonly steps: readonly reads.StepRow[];
  readonly examinations: readonly Examination[];
  readonly context: ForensicContext;
  readonly packs: readonly AdoptedPack[];
  readonly target: { readonly on: LocalDate | null; readonly source: string };
  readonly rankConsent: boolean;
}

/** Loads the case, then all the rest in one flight, and asks every rule. Refuses NOT_FOUND, NOT_ALLOWED. */
export async function loadDiagnosis(action: Action, caseId: CaseId): Promise<LoadedDiagnosis> {
  const row = await caseFor(action, caseId);
  const { attempts, facts, consent, found, days, adopted, activities, graduation, ...read } =
    await readAll(caseId);
  const day = today(row.zone);
  const seasons = attempts.map((attempt) => ({
    attempt,
    facts: facts.filter((fact) => fact.attemptId === attempt.id),
  }));
  const diagnosis = found ?? untouched(caseId);
  const applying = packsOf(adopted, attempts[0]);
  const target = targetOf(row, diagnosis, days);
  const rankConsent = consent !== undefined;
  const context = {
    packs: applying.map(({ code }) => code),
    figures: figuresOf(applying),
    targetDate: target.on,
    programsSawOn: dayOf(days, attempts[0]?.matchYear, 'programs_see_applications')?.onDate ?? null,
    rankConsent,
    today: day,
    opens: openingOf(row.targetYear, days),
    plannedOn: diagnosis.targetOn,
    graduation: graduatedOn(graduation),
    log: clinicalLog(activities, day),
  };
  const examinations = examine(seasons, context);
  return {
    row,
    diagnosis,
    seasons,
    ...read,
    examinations,
    context,
    packs: applying,
    target,
    rankConsent,
  };
}

async function readAll(caseId: CaseId) {
  const { institutionId } = actor();
  const of = [institutionId, caseId] as const;
  const [attempts, facts, [consent], [found], findings, days, releases, evidence, steps, ...more] =
    await current().reads(
      attemptsOfCase(...of),
      factsOfCase(...of),
      consentOfCase(...of),
      reads.diagnosisRow(...of),
      reads.decidedFindings(...of),
      reads.cycleDays(institutionId),
      reads.releasesOfDiagnosis(...of),
      reads.evidenceOfCase(...of),
      reads.stepsOfCase(...of),
      adoptedVersions(institutionId),
      clinicalBehind(...of),
      reads.graduationFact(...of),
    );
  const [adopted, activities, [graduation]] = more;
  const season = { attempts, facts, consent, days, graduation };
  return { ...season, found, findings, releases, evidence, steps, adopted, activities };
}

/** The diagnosis of a case that nobody has touched yet. */
export function untouched(caseId: CaseId): CaseDiagnosis {
  return { caseId, targetOn: null, priorities: [], singleFactor: '', studentWords: '', version: 0 };
}

/** The guides that apply to the newest season, as the institution uses them. */
export function packsOf(
  adopted: readonly KeptVersion[],
  attempt: AttemptRow | undefined,
): readonly AdoptedPack[] {
  return attempt ? applyingFrom(adopted, profileOf(attempt)) : [];
}

function dayOf(
  days: readonly reads.CycleDayRow[],
  matchYear: number | undefined,
  kind: reads.CycleDayRow['kind'],
): reads.CycleDayRow | undefined {
  return days.find((day) => day.confirmed && day.matchYear === matchYear && day.kind === kind);
}

function graduatedOn(fact: Awaited<ReturnType<typeof readAll>>['graduation']) {
  const on = fact && readDate(fact.value);
  return on ? { on, source: fact.source, asOf: fact.asOf } : null;
}

/** When the season aimed at opens: the confirmed day, else the one that waits to be confirmed (ours too), else nothing. */
function openingOf(matchYear: number, days: readonly reads.CycleDayRow[]): Opening | null {
  const of = days.filter((day) => day.matchYear === matchYear && day.kind === 'submissions_open');
  const day = of.find(({ confirmed }) => confirmed) ?? of[0];
  if (day) return { matchYear, on: day.onDate, source: day.source, confirmed: day.confirmed };
  const shipped = cycleDates.find(
    ({ cycle, kind }) => cycle === matchYear && kind === 'submissions_open',
  );
  if (!shipped) return null;
  const { link, asOf } = shipped.source;
  const source = `${new URL(link).host}, read on ${asOf}`;
  return { matchYear, on: shipped.on as LocalDate, source, confirmed: false };
}

/** The day of the application aimed at, and whose date it is. */
export function targetOf(
  row: CaseRow,
  diagnosis: CaseDiagnosis,
  days: readonly reads.CycleDayRow[],
): LoadedDiagnosis['target'] {
  if (diagnosis.targetOn) return { on: diagnosis.targetOn, source: 'Set for this case' };
  const day = dayOf(days, row.targetYear, 'submissions_open');
  return { on: day?.onDate ?? null, source: day?.source ?? '' };
}
