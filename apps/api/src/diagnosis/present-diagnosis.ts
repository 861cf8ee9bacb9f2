import { factorsOf, type FactorCode } from '@onward/core/diagnosis';
import {
  funnelTakeaway,
  funnelOf,
  rangeOf,
  splitsOf,
  type Examination,
  type RuleOutcome,
} from '@onward/core/forensics';
import type { DiagnosisFindingRow } from './diagnosis.reads.ts';
import type {
  CaseDiagnosisType,
  DiagnosisFindingType,
  ExaminationType,
} from './diagnosis.types.ts';
import type { LoadedDiagnosis } from './load-diagnosis.ts';
import { presentGuidance, presentMeasures } from './present-guidance.ts';
import { adviceTo, codeOf, evidenceOf, factorsForStudent, stepsFor } from './why-chain.ts';

/** The page from what was loaded: proposals nobody decided about beside what was accepted and set aside. */
export function present(loaded: LoadedDiagnosis): CaseDiagnosisType {
  const { row, diagnosis, seasons, findings, examinations, packs, target } = loaded;
  const [newest] = seasons;
  const counts = newest ? funnelOf(newest.facts) : null;
  const shown = findings.map((finding) => presentFinding(finding, loaded));
  const open = undecided(examinations, findings).map(presentExamination);
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
    releases: loaded.releases,
    version: diagnosis.version,
  };
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
  const titleOf = (code: string) => packs.find((pack) => pack.code === code)?.title ?? code;
  const now = examinations.find(({ rule }) => rule === finding.ruleCode);
  return {
    finding,
    basis: finding.basis && presentExamination({ ...finding.basis, mark: finding.ruleMark ?? '' }),
    changedSince: finding.ruleCode !== null && now?.mark !== finding.ruleMark,
    evidence: evidenceOf(finding, loaded),
    steps: stepsFor(finding, steps),
    decided: {
      name: finding.recordedByName,
      at: finding.recordedAt,
      packs: Object.entries(finding.packVersions ?? {}).map(
        ([code, version]) => `${titleOf(code)}, version ${version}`,
      ),
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

function presentExamination(examination: Examination): ExaminationType {
  const { rule, title, items, outside, outcome, mark } = examination;
  const figures = 'figures' in outcome ? outcome.figures : [];
  return {
    rule,
    title,
    items: items.map(({ item }) => item),
    outside,
    state: outcome.state,
    says: sentence(outcome),
    wouldChange: 'wouldChange' in outcome ? outcome.wouldChange : '',
    mark,
    ...presentProposal(outcome),
    inputs: 'inputs' in outcome ? outcome.inputs : [],
    figures: figures.map((figure) => ({ ...figure, range: `${rangeOf(figure)} ${figure.unit}` })),
  };
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
