import { recordAttempt, recordFact, type AttemptFact } from '@onward/core/attempts';
import { examine, type Examination, type Season } from '@onward/core/forensics';
import type { AttemptFactId, AttemptId, CaseId, LocalDate } from '@onward/core/shared';
import { applyingPacks, figuresOf, profileOf } from '@onward/guides/pack';
import { packs } from '@onward/guides/packs';
import type { Applicant, ApplicantSeason } from './applicant.ts';

const today = '2026-04-16' as LocalDate;

/** Takes a fictional applicant through the same checks as what is typed, then asks every rule of the guides that apply. */
export function readApplicant(applicant: Applicant): readonly Examination[] {
  const seasons = applicant.seasons.map((season, n) => kept(season, n));
  const newest = seasons.toSorted((a, b) => b.attempt.matchYear - a.attempt.matchYear)[0];
  if (!newest) return [];
  const applying = applyingPacks(profileOf(newest.attempt), packs);
  return examine(seasons, {
    packs: applying.map(({ code }) => code),
    figures: figuresOf(applying),
    targetDate: applicant.targetDate as LocalDate,
    programsSawOn: applicant.programsSawOn as LocalDate | null,
    rankConsent: applicant.rankConsent,
    today,
    opens: applicant.opens ?? null,
    plannedOn: (applicant.plannedOn ?? null) as LocalDate | null,
    graduation: null,
    log: applicant.log ?? [],
  });
}

function kept(season: ApplicantSeason, n: number): Season {
  const attemptId = `attempt-${n}` as AttemptId;
  const of = { id: attemptId, caseId: 'case' as CaseId, startedFrom: null };
  const attempt = recordAttempt(season.attempt, of, today);
  if (!attempt.accepted) throw new Error(JSON.stringify(attempt.refusal));
  const facts = season.facts.map((entry, m): AttemptFact => {
    const id = `fact-${n}-${String(m).padStart(3, '0')}` as AttemptFactId;
    const fact = recordFact(entry, { id, attemptId, today, rankConsent: true });
    if (!fact.accepted) throw new Error(`${entry.kind} ${JSON.stringify(fact.refusal)}`);
    return fact.value;
  });
  return { attempt: attempt.value, facts };
}
