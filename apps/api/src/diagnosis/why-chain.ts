import { factorWords, type FactorCode } from '@onward/core/diagnosis';
import {
  forStudent,
  kindOfFact,
  listsOfOtherVariants,
  type OfficeEvidence,
  type StudentFactor,
} from '@onward/core/forensics';
import type { GuidePack } from '@onward/guides/pack';
import type { DiagnosisFindingRow, StepRow } from './diagnosis.reads.ts';
import type { LoadedDiagnosis } from './load-diagnosis.ts';
import type { FactorAdviceType, FindingEvidenceType, GuideAdviceType } from './why-chain.types.ts';

/** `domain.factor` of a finding. */
export function codeOf({ domain, factor }: { domain: string; factor: string }): FactorCode {
  return `${domain}.${factor}` as FactorCode;
}

/** Everything a finding stands on: what its rule was shown with, then what people tied to it. */
export function evidenceOf(
  finding: DiagnosisFindingRow,
  { evidence }: Pick<LoadedDiagnosis, 'evidence'>,
): readonly FindingEvidenceType[] {
  const outcome = finding.basis?.outcome;
  const inputs = outcome && 'inputs' in outcome ? outcome.inputs : [];
  return [
    ...inputs.map(({ factId, activityId, says, source, asOf }) => ({
      id: null,
      kind: factId ? 'fact' : activityId ? 'log' : 'season',
      refId: factId ?? activityId ?? null,
      says,
      source,
      asOf,
      weighs: 'supports',
      addedByName: null,
    })),
    ...evidence.filter(({ findingId }) => findingId === finding.id),
  ];
}

/** Steps of the plan that answer a factor. */
export function stepsFor(
  finding: { domain: string; factor: string },
  steps: readonly StepRow[],
): readonly StepRow[] {
  return steps.filter(({ factors }) => factors.includes(codeOf(finding)));
}

/** A factor in the student's voice: as a guide says it whose reason means just this, else in our own words. */
export function studentTitle(code: FactorCode, packs: readonly GuidePack[]): string {
  const reason = packs.flatMap((pack) => pack.reasons).find(({ factors }) => factors[0] === code);
  return reason?.student ?? factorWords[code];
}

/** The ordered factors as they go to the student with the words. */
export function factorsForStudent(loaded: LoadedDiagnosis): readonly StudentFactor[] {
  const { diagnosis, findings, packs, seasons, steps } = loaded;
  const facts = seasons.flatMap((season) => season.facts);
  const ordered = diagnosis.priorities.flatMap(
    (id) => findings.find((one) => one.id === id && one.state === 'accepted') ?? [],
  );
  return forStudent(
    ordered.map((finding) => ({
      title: studentTitle(codeOf(finding), packs),
      horizon: finding.horizon,
      evidence: evidenceOf(finding, loaded)
        .filter(({ weighs }) => weighs === 'supports')
        .map((one): OfficeEvidence => ({
          ...one,
          kind: one.kind as OfficeEvidence['kind'],
          factKind: kindOfFact(one.refId, facts),
        })),
      steps: stepsFor(finding, steps).map(({ title, studentTitle: own, given }) => ({
        title: own || title,
        given,
      })),
    })),
  );
}

/** Lines of the guides that answer a factor; advice on messages stands elsewhere, and lists of another profile's variant are left out (LA-26). */
export function adviceTo(
  codes: readonly string[],
  { packs, seasons }: Pick<LoadedDiagnosis, 'packs' | 'seasons'>,
): readonly FactorAdviceType[] {
  const attempt = seasons[0]?.attempt;
  const notHers = attempt ? listsOfOtherVariants(attempt) : [];
  return [...new Set(codes)].map((factor) => ({
    factor,
    lines: packs
      .filter(({ code }) => code !== 'pre_match_communication')
      .flatMap((pack) => linesOf(pack, factor, notHers)),
  }));
}

const answering = ['repair', 'criteria', 'checklist', 'options'];

function linesOf(pack: GuidePack, factor: string, notHers: readonly string[]): GuideAdviceType[] {
  const lists = pack.lists.filter(
    ({ code, kind }) => answering.includes(kind) && !notHers.includes(code),
  );
  return lists.flatMap(({ title, lines, source }) =>
    lines
      .filter(({ factors }) => factors?.includes(factor))
      .map(({ staff, student }) => ({
        text: staff ?? student ?? '',
        studentText: student ?? '',
        list: title.staff ?? title.student ?? '',
        packTitle: pack.title,
        packVersion: pack.version,
        item: source.item,
      })),
  );
}
