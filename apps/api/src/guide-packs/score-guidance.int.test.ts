import { expect, test } from 'vitest';
import { radiology } from '@onward/scenarios/applicants';
import { as, newInstitution } from '../../test/index.ts';

const shown = 'specialty version figures { exam score source asOf }';
const all = `query { scoreGuidance { ${shown} } }`;
const set = `mutation ($key: ID!, $entry: ScoreFigureEntry!, $v: Int!) { setScoreGuidance(idempotencyKey: $key,
  entry: $entry, expectedVersion: $v, reason: "Asked for by our faculty") { ${shown} } }`;
const remove = `mutation ($key: ID!, $v: Int!) { removeScoreGuidance(idempotencyKey: $key, exam: "usmle_step_2_ck",
  specialty: "all", expectedVersion: $v, reason: "Out of date") { ${shown} } }`;
const recordSeason = `mutation ($key: ID!, $caseId: ID!, $entry: AttemptEntry!) {
  recordAttempt(idempotencyKey: $key, caseId: $caseId, entry: $entry) { id } }`;
const recordFact = `mutation ($key: ID!, $id: ID!, $entry: AttemptFactEntry!) {
  recordAttemptFact(idempotencyKey: $key, attemptId: $id, entry: $entry) { id } }`;
const page = `query ($caseId: ID!) { caseDiagnosis(caseId: $caseId) { examinations { rule state says figures { packTitle } } } }`;

const figure = {
  exam: 'usmle_step_2_ck',
  specialty: 'all',
  score: 245,
  source: 'Survey of our department',
  asOf: '2026-03-01',
};

test('scores are not assessable until the institution sets a figure; then it is said whose it is (IMG-16)', async () => {
  const { dean, advisor, student, elsewhere } = await newInstitution({ failedYear: 2026 });
  const { caseId } = student;
  const [season] = radiology.drSixInterviews.seasons;
  const { recordAttempt } = await as(advisor).do(recordSeason, { caseId, entry: season?.attempt });
  const body = {
    exam: 'usmle_step_2_ck',
    name: '',
    takenOn: '2025-05-02',
    result: 'pass',
    score: 238,
  };
  const exam = { kind: 'exam', body, source: 'Score report', asOf: '2025-05-20' };
  await as(advisor).do(recordFact, { id: recordAttempt.id, entry: exam });
  const look = async () => {
    const { examinations } = (await as(advisor).do(page, { caseId })).caseDiagnosis;
    return examinations.find(
      ({ rule }: { rule: string }) => rule === 'exams.below_range',
    ) as object;
  };
  expect(await look()).toMatchObject({ state: 'not_assessable' });
  const { setScoreGuidance } = await as(dean).do(set, { entry: figure, v: 0 });
  const { specialty, ...kept } = figure;
  expect(setScoreGuidance[0]).toEqual({ specialty, version: 1, figures: [kept] });
  expect(await look()).toMatchObject({
    state: 'proposed',
    says: expect.stringContaining('at least 245. Source: Survey of our department') as string,
    figures: [{ packTitle: 'Score guidance set here: Every specialty' }],
  });
  expect((await as(elsewhere.advisor).do(all)).scoreGuidance[0]).toMatchObject({ figures: [] });
  await as(dean).do(remove, { v: 1 });
  expect(await look()).toMatchObject({ state: 'not_assessable' });
});

test('an own figure needs a source, a day and a score the exam can have; two people at once are told', async () => {
  const { dean, advisor } = await newInstitution();
  expect(
    await as(dean).refused(set, {
      entry: { ...figure, score: 900, source: ' ', asOf: '2090-01-01' },
      v: 0,
    }),
  ).toMatchObject({
    code: 'INPUT_NOT_VALID',
    facts: {
      issues: [
        { field: 'score', code: 'out_of_range' },
        { field: 'source', code: 'required' },
        { field: 'asOf', code: 'in_the_future' },
      ],
    },
  });
  await as(dean).do(set, { entry: figure, v: 0 });
  expect(await as(dean).refused(set, { entry: figure, v: 0 })).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
  });
  expect((await as(advisor).refused(set, { entry: figure, v: 1 })).class).toBe('FORBIDDEN');
});
