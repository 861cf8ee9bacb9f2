import { expect, test } from 'vitest';
import { awkward } from '@onward/scenarios/applicants';
import { as, insert, newInstitution } from '../../test/index.ts';
import { newId } from '../platform/ids.ts';
import { inInstitution, systemScope } from '../platform/tenancy/index.ts';

const page = `query ($caseId: ID!) { caseDiagnosis(caseId: $caseId) { examinations {
  rule state says wouldChange mark domain factor severity confidence horizon inputs { says source activityId factId } } accepted { evidence { kind refId } } } }`;
const recordSeason = `mutation ($key: ID!, $caseId: ID!, $entry: AttemptEntry!) {
  recordAttempt(idempotencyKey: $key, caseId: $caseId, entry: $entry) { id } }`;
const recordActivity = `mutation ($key: ID!, $activity: ActivityInput!, $caseId: ID) {
  recordActivity(idempotencyKey: $key, activity: $activity, caseId: $caseId) { id } }`;
const recordFact = `mutation ($key: ID!, $id: ID!, $entry: AttemptFactEntry!) {
  recordAttemptFact(idempotencyKey: $key, attemptId: $id, entry: $entry) { id } }`;
const accept = `mutation ($key: ID!, $caseId: ID!, $rule: String!, $mark: String!, $entry: FindingEntry!) {
  acceptProposal(idempotencyKey: $key, caseId: $caseId, rule: $rule, mark: $mark, entry: $entry) { accepted { evidence { kind refId } } } }`;
const aim = `mutation ($key: ID!, $caseId: ID!, $on: String) {
  aimDiagnosis(idempotencyKey: $key, caseId: $caseId, expectedVersion: 0, targetOn: $on) { targetOn } }`;

interface Asked {
  readonly rule: string;
  readonly state: string;
  readonly says: string;
  readonly inputs: readonly { activityId: string | null }[];
}

const observership = {
  kind: 'clinical',
  title: 'Harbor Hospital',
  place: '',
  withWhom: '',
  state: null,
  setting: 'observership',
  specialty: 'other',
  contacts: [],
  halfDays: null,
  startedOn: '2020-01-06',
  endedOn: '2020-03-27',
  role: '',
  cases: '',
  learned: '',
  evidence: '',
  evidenceLink: '',
  evidenceOn: null,
};

test('clinical recency reads the logbook: the entry is the evidence, and it stays so once accepted (IMG-18)', async () => {
  const here = await newInstitution({ failedYear: 2026 });
  const { caseId } = here.student;
  const staff = as(here.advisor);
  const [season] = awkward.tenYearsSinceGraduation.seasons;
  await staff.do(recordSeason, { caseId, entry: season?.attempt });
  const { recordActivity: entry } = await as(here.student).do(recordActivity, {
    activity: observership,
    caseId: null,
  });
  await staff.do(aim, { caseId, on: '2026-09-02' });
  const { examinations } = (await staff.do(page, { caseId })).caseDiagnosis;
  const recency = examinations.find(({ rule }: Asked) => rule === 'clinical.recency');
  expect(recency).toMatchObject({ state: 'proposed', inputs: [{ activityId: entry.id }] });
  const { domain, factor, severity, confidence, horizon, says, rule, mark } = recency;
  const finding = { domain, factor, severity, confidence, horizon, agrees: 'not_asked' };
  const { acceptProposal } = await staff.do(accept, {
    caseId,
    rule,
    mark,
    entry: { ...finding, evidence: says, reason: '' },
  });
  expect(acceptProposal.accepted[0].evidence).toEqual([{ kind: 'log', refId: entry.id }]);
});

test('the day the system opens counts once somebody confirmed it; until then the rule says so (IMG-36)', async () => {
  const here = await newInstitution({ failedYear: 2026 });
  const { caseId } = here.student;
  const [season] = awkward.tenYearsSinceGraduation.seasons;
  await as(here.advisor).do(recordSeason, { caseId, entry: season?.attempt });
  const look = async () => {
    const { examinations } = (await as(here.advisor).do(page, { caseId })).caseDiagnosis;
    return examinations.find(({ rule }: Asked) => rule === 'next.sent_first') as Asked;
  };
  expect(await look()).toMatchObject({ state: 'not_assessable' });
  await inInstitution(systemScope(here.institutionId), async () => {
    const cycleId = newId();
    const of = { institution_id: here.institutionId };
    await insert('cycle', { ...of, id: cycleId, match_year: 2027 });
    await insert('cycle_date', {
      ...of,
      id: newId(),
      cycle_id: cycleId,
      kind: 'submissions_open',
      on_date: '2026-09-02',
      source: 'Set by the office',
      standing: 'own',
      verified: false,
    });
  });
  expect(await look()).toMatchObject({ state: 'nothing' });
});

test('the share of IMGs of each program is kept with its source and read beside the guide’s 10-15% (IMG-24)', async () => {
  const here = await newInstitution({ failedYear: 2026 });
  const { caseId } = here.student;
  const staff = as(here.advisor);
  const [season] = awkward.tenYearsSinceGraduation.seasons;
  const { recordAttempt } = await staff.do(recordSeason, { caseId, entry: season?.attempt });
  const body = { ...emptyPrograms, imgShare: 12 };
  const kept = { source: 'Resident pages of the programs', asOf: '2026-03-01' };
  await staff.do(recordFact, {
    id: recordAttempt.id,
    entry: { kind: 'programs', body, ...kept },
  });
  const { examinations } = (await staff.do(page, { caseId })).caseDiagnosis;
  expect(examinations.find(({ rule }: Asked) => rule === 'list.img_share')).toMatchObject({
    state: 'proposed',
    severity: 1,
    inputs: [
      { says: expect.stringContaining('12% IMGs among residents') as string, source: kept.source },
    ],
  });
  const over = { kind: 'programs', body: { ...body, imgShare: 120 }, ...kept };
  expect(await staff.refused(recordFact, { id: recordAttempt.id, entry: over })).toMatchObject({
    code: 'INPUT_NOT_VALID',
    facts: { issues: [{ field: 'imgShare', code: 'out_of_range' }] },
  });
});

const emptyPrograms = {
  field: 'target',
  positionType: 'c',
  tier: 'target',
  region: 'Ohio',
  ring: 'elsewhere',
  setting: 'community',
  applied: 4,
  invited: 0,
  attended: 0,
  declined: 0,
  appliedOn: null,
  imgHistory: 2,
  screenedOut: 0,
  lateDocuments: '',
};
