import { factorsOf, type FactorCode } from '@onward/core/diagnosis';
import {
  funnelTakeaway,
  funnelOf,
  splitsOf,
  type Examination,
  type Figure,
  type RuleOutcome,
} from '@onward/core/forensics';
import { figureInWords } from '@onward/guides/pack';
import type { DiagnosisFindingRow, DiagnosisReleaseRow } from './diagnosis.reads.ts';
import type {
  CaseDiagnosisType,
  DiagnosisAnswerType,
  DiagnosisFindingType,
  ExaminationType,
} from './diagnosis.types.ts';
import type { LoadedDiagnosis } from './load-diagnosis.ts';
import { presentAxes, presentGuidance, presentMeasures } from './present-guidance.ts';
import { adviceTo, codeOf, evidenceOf, factorsForStudent, stepsFor } from './why-chain.ts';

/** The page from what was loaded: proposals nobody decided about beside what was accepted and set aside. */
export function present(loaded: LoadedDiagnosis): CaseDiagnosisType {
  const { row, diagnosis, seasons, findings, examinations, packs, target } = loaded;
  const [newest] = seasons;
  const counts = newest ? funnelOf(newest.facts) : null;
  const shown = findings.map((finding) => presentFinding(finding, loaded));
  const named = namesOf(packs, null);
  const open = undecided(examinations, findings).map((one) => presentExamination(one, named));
  return {
    caseId: row.id,
    studentName: row.studentName,
    matchYear: newest?.attempt.matchYear ?? null,
    targetOn: target.on,
    targetSource: target.source,
    packs: packs.map(({ code, title, version }) => ({ code, title, version })),
    funnel: counts && { name: '', ...counts },
    funnelTakeaway: counts ? funnelTakeaway(counts, examinations) : '',
    ...presentMeasures(loaded),
    guidance: presentGuidance(loaded),
    axes: presentAxes(loaded),
    advice: adviceTo(
      [...findings.map(codeOf), ...open.filter(({ factor }) => factor).map(codeOf)],
      loaded,
    ),
    steps: loaded.steps,
    forStudent: factorsForStudent(loaded),
    splits: newest && counts ? splitsOf(newest.facts) : [],
    accepted: shown.filter(({ finding }) => finding.state === 'accepted'),
    setAside: shown.filter(({ finding }) => finding.state === 'dismissed'),
    examinations: open,
    priorities: standing(diagnosis.priorities, findings),
    singleFactor: stillSingle(diagnosis.singleFactor, findings),
    studentWords: diagnosis.studentWords,
    wordsToBeginWith: wordsToBeginWith(loaded),
    releases: loaded.releases.map((release) => ({ ...release, answer: answerOf(release) })),
    version: diagnosis.version,
  };
}

/** The newest answer of the student to a release; null where there is none. */
export function answerOf({
  agrees,
  answerWords,
  answeredAt,
}: Pick<DiagnosisReleaseRow, 'agrees' | 'answerWords' | 'answeredAt'>): DiagnosisAnswerType | null {
  return agrees && answeredAt ? { agrees, words: answerWords ?? '', answeredAt } : null;
}

/** Answers of rules, those decided about with the same facts left out. */
function undecided(
  examinations: readonly Examination[],
  findings: readonly DiagnosisFindingRow[],
): readonly Examination[] {
  const decided = new Set(findings.map(({ ruleCode, ruleMark }) => `${ruleCode} ${ruleMark}`));
  return examinations.filter(({ rule, mark }) => !decided.has(`${rule} ${mark}`));
}

function presentFinding(
  finding: DiagnosisFindingRow,
  loaded: LoadedDiagnosis,
): DiagnosisFindingType {
  const { examinations, packs, steps } = loaded;
  const named = namesOf(packs, finding.packVersions);
  const now = examinations.find(({ rule }) => rule === finding.ruleCode);
  return {
    finding,
    basis:
      finding.basis &&
      presentExamination({ ...finding.basis, mark: finding.ruleMark ?? '' }, named),
    changedSince: finding.ruleCode !== null && now?.mark !== finding.ruleMark,
    evidence: evidenceOf(finding, loaded),
    steps: stepsFor(finding, steps),
    decided: {
      name: finding.recordedByName,
      at: finding.recordedAt,
      packs: Object.keys(finding.packVersions ?? {}).map(named),
    },
  };
}

const sentence = (outcome: RuleOutcome): string =>
  outcome.state === 'not_assessable' ? outcome.because : outcome.says;

const unproposed = {
  domain: '',
  factor: '',
  also: [],
  place: null,
  severity: 0,
  confidence: '',
  horizon: '',
};

function presentProposal(outcome: RuleOutcome) {
  if (outcome.state !== 'proposed') return unproposed;
  const [domain = '', factor = ''] = outcome.factor.split('.');
  const { also, place, severity, confidence, horizon } = outcome;
  return { domain, factor, also, place, severity, confidence, horizon };
}

/** A pack as people say it, under the version something was decided with, else the one that applies now. */
function namesOf(
  packs: LoadedDiagnosis['packs'],
  versions: Readonly<Record<string, number>> | null,
): (code: string) => string {
  return (code) => {
    const pack = packs.find((one) => one.code === code);
    const version = versions?.[code] ?? pack?.version;
    return `${pack?.title ?? code}, version ${version ?? 'not known'}`;
  };
}

function presentExamination(
  examination: Examination,
  named: (pack: string) => string,
): ExaminationType {
  const { rule, title, items, outside, outcome, mark } = examination;
  const figures = 'figures' in outcome ? outcome.figures : [];
  return {
    rule,
    title,
    items: items.map(({ pack, item }) => (item === 'own' ? named(pack) : item)),
    guides: items.map(({ pack, item }) =>
      item === 'own' ? `${named(pack)}: your own figure` : `${named(pack)}: ${item}`,
    ),
    outside,
    state: outcome.state,
    says: sentence(outcome),
    wouldChange: 'wouldChange' in outcome ? outcome.wouldChange : '',
    mark,
    ...presentProposal(outcome),
    inputs: 'inputs' in outcome ? outcome.inputs : [],
    figures: figures.map((figure) => ({ ...figure, range: figureInWords(figure) })),
    ranges: rangesOf(figures),
  };
}

/** From the lowest to the highest of several figures of one unit. */
function rangesOf(figures: readonly Figure[]): readonly string[] {
  return [...Map.groupBy(figures, ({ unit }) => unit)].flatMap(([unit, same]) => {
    if (same.length < 2) return [];
    const low = Math.min(...same.map((figure) => figure.low));
    const high = Math.max(...same.map((figure) => figure.high));
    return [figureInWords({ low, high, unit })];
  });
}

/** Priorities that still stand: what was set aside since falls out. */
function standing(
  priorities: readonly string[],
  findings: readonly DiagnosisFindingRow[],
): readonly string[] {
  const accepted = new Set<string>(
    findings.filter(({ state }) => state === 'accepted').map(({ id }) => id),
  );
  return priorities.filter((id) => accepted.has(id));
}

function stillSingle(confirmed: string, findings: readonly DiagnosisFindingRow[]): string {
  const factors = factorsOf(findings.filter(({ state }) => state === 'accepted'));
  return factors.length === 1 && factors[0] === confirmed ? confirmed : '';
}

/** What the guides say to the student about each priority, as a beginning for the advisor's own words. */
function wordsToBeginWith({ diagnosis, findings, packs }: LoadedDiagnosis): string {
  const said = diagnosis.priorities.flatMap((id) => {
    const finding = findings.find((one) => one.id === id && one.state === 'accepted');
    if (!finding) return [];
    const code = `${finding.domain}.${finding.factor}` as FactorCode;
    const reasons = packs.flatMap((pack) => pack.reasons);
    const reason =
      reasons.find(({ factors }) => factors[0] === code) ??
      reasons.find(({ factors }) => factors.includes(code));
    return reason ? [reason.student] : [];
  });
  return [...new Set(said)].join('\n\n');
}
