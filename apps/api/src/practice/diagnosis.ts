import type { EvidenceEntry } from '@onward/core/diagnosis';
import { addDays, type CaseId, type FindingId } from '@onward/core/shared';
import { DiagnosisReleaseService, DiagnosisService, EvidenceService } from '../diagnosis/index.ts';
import { current, inInstitution, sql } from '../platform/tenancy/index.ts';
import { caseOfSeason } from './attempts.ts';
import { asOf, before, type PracticeGround } from './ground.ts';
import { staffMember } from './people.ts';

const officeNote = sql<{ id: string }>(
  'practice.officeNote',
  `select id from app.note where institution_id = $1 and case_id = $2 and class = 'office' and not draft limit 1`,
);

/** Readings Samira's advisor gave to two proposals of the rules. */
const readings: Readonly<Record<string, string>> = {
  'research.own':
    'The poster is good work and it is in medicine. Nothing on the page says imaging yet.',
  'narrative.statement':
    'The statement tells what she did, less so why radiology. A second reader may see more in it.',
};

/** Samira's diagnosis as her advisor left it: two proposals accepted, evidence tied, factors in order. */
export async function practiceDiagnosis(ground: PracticeGround): Promise<void> {
  const naomi = await staffMember(ground, 'naomi');
  await asOf(before(ground, 0, 9), () =>
    inInstitution(naomi, async () => {
      const caseId = await caseOfSeason(ground, 'samira');
      if (!caseId) return;
      await acceptReadings(caseId);
      await tieEvidence(ground, caseId);
      await tieNote(ground, caseId);
      await putInOrder(caseId);
    }),
  );
}

async function acceptReadings(caseId: CaseId): Promise<void> {
  const service = new DiagnosisService();
  for (const [rule, evidence] of Object.entries(readings)) {
    const { examinations } = await service.page(caseId);
    const found = examinations.find((one) => one.rule === rule && one.state === 'proposed');
    if (!found) continue;
    const { domain, factor, severity, confidence, horizon, mark, wouldChange } = found;
    const entry = { domain, factor, severity, confidence, horizon, evidence, wouldChange };
    await service.accept(caseId, { rule, mark }, { ...entry, agrees: 'yes', reason: '' });
  }
}

async function tieEvidence(ground: PracticeGround, caseId: CaseId): Promise<void> {
  const { accepted, examinations } = await new DiagnosisService().page(caseId);
  const find = (code: string) =>
    accepted.find(({ finding }) => `${finding.domain}.${finding.factor}` === code)?.finding.id;
  const inputs = (rule: string) => examinations.find((one) => one.rule === rule)?.inputs ?? [];
  const facts = (rule: string): EvidenceEntry[] =>
    inputs(rule).map(({ factId, says, source, asOf: on }) => ({
      kind: 'fact',
      refId: factId,
      says,
      source,
      asOf: on,
      weighs: 'supports',
    }));
  const words = (ago: number, kind: string, says: string, source: string): EvidenceEntry => ({
    kind,
    refId: null,
    says,
    source,
    asOf: addDays(ground.startedOn, -ago),
    weighs: 'supports',
  });
  const places = [
    ...facts('list.one_place'),
    words(16, 'student', 'I stayed near home because of my mother', 'Meeting with Naomi Lee'),
    words(3, 'person', 'Two graduates in Rochester would talk with her', 'Anders Holm, by mail'),
    {
      ...words(28, 'person', 'Nine visits did not lead to a match', 'Match result notice'),
      weighs: 'against',
    },
  ];
  await tie(find('strategy_list.geographic_narrow'), places);
  await tie(find('letters.stale'), facts('letters.one_institution').slice(0, 1));
}

/** The office's own note about a research post stands behind the reading of her research. */
async function tieNote(ground: PracticeGround, caseId: CaseId): Promise<void> {
  const { accepted } = await new DiagnosisService().page(caseId);
  const research = accepted.find(({ finding }) => finding.domain === 'scholarship');
  const found = await current().read(officeNote(ground.institutionId, caseId));
  if (!found) return;
  const says = 'Dr. Holm has room for one student from July';
  const note = { kind: 'note', refId: found.id, says, source: '', weighs: 'supports' };
  await tie(research?.finding.id, [{ ...note, asOf: ground.startedOn }]);
}

async function tie(findingId: string | undefined, entries: readonly EvidenceEntry[]) {
  if (!findingId) return;
  for (const entry of entries) await new EvidenceService().add(findingId as FindingId, entry);
}

async function putInOrder(caseId: CaseId): Promise<void> {
  const { accepted, version } = await new DiagnosisService().page(caseId);
  const order = ['strategy_list', 'letters', 'scholarship', 'narrative'];
  const ids = order.flatMap(
    (domain) => accepted.find(({ finding }) => finding.domain === domain)?.finding.id ?? [],
  );
  await new DiagnosisReleaseService().prioritise(caseId, version, ids as FindingId[]);
}
