import { expect, test } from 'vitest';
import { awkward } from '@onward/scenarios/applicants';
import { as, insert, newInstitution } from '../../test/index.ts';
import { newId } from '../platform/ids.ts';
import { inInstitution, systemScope } from '../platform/tenancy/index.ts';

const goOn = `mutation ($key: ID!, $caseId: ID!, $cohortId: ID!, $year: Int!, $why: String) { continueCase(idempotencyKey: $key,
  caseId: $caseId, expectedVersion: 1, cohortId: $cohortId, failedYear: $year, withoutPanel: $why) { id } }`;
const record = `mutation ($key: ID!, $caseId: ID!, $entry: AttemptEntry!) {
  recordAttempt(idempotencyKey: $key, caseId: $caseId, entry: $entry) { id } }`;
const page = `query ($caseId: ID!) { caseDecisions(caseId: $caseId) { panelDue panelMet } }`;
const entry = (awkward.tenYearsSinceGraduation.seasons[0] as { attempt: object }).attempt;
const season = (matchYear: number) => ({
  ...entry,
  matchYear,
  graduatedOn: null,
  appliedOn: null,
  asOf: '2026-03-16',
});

/** A person as a list brought them: the results of seasons and the graduation are facts, no season is recorded. */
async function imported(facts: readonly (readonly [string, number | null, string])[]) {
  const here = await newInstitution({ failedYear: 2025 });
  const { institutionId, student } = here;
  await inInstitution(systemScope(institutionId), async () => {
    for (const [kind, matchYear, value] of facts)
      await insert('fact', {
        institution_id: institutionId,
        id: newId(),
        student_id: student.id,
        kind,
        match_year: matchYear,
        value,
        source: 'Imported list',
        as_of: '2025-03-20',
      });
  });
  return here;
}

test('imported with two failed cycles: no further season and no next case without a panel, past seasons as ever', async () => {
  const here = await imported([['outcome', 2024, 'unmatched_full']]);
  const { caseId } = here.student;
  const reasons = ['2 cycles without a place (2024, 2025)'];
  expect(await as(here.advisor).refused(record, { caseId, entry: season(2026) })).toMatchObject({
    code: 'PANEL_REQUIRED',
    facts: { reasons },
  });
  expect(
    await as(here.dean).refused(goOn, { caseId, cohortId: here.cohortId, year: 2026 }),
  ).toMatchObject({
    code: 'PANEL_REQUIRED',
    facts: { reasons: ['3 cycles without a place (2024, 2025, 2026)'] },
  });
  await as(here.advisor).do(record, { caseId, entry: season(2025) });
  const { caseDecisions } = await as(here.advisor).do(page, { caseId });
  expect(caseDecisions).toEqual({ panelDue: reasons, panelMet: false });
});

test('the graduation date fact of the person counts where no season says one', async () => {
  const here = await imported([['graduation_on', null, '2012-06-30']]);
  const { caseId } = here.student;
  const { caseDecisions } = await as(here.advisor).do(page, { caseId });
  expect(caseDecisions.panelDue).toMatchObject([
    expect.stringContaining('years since graduation') as string,
  ]);
  expect(await as(here.advisor).refused(record, { caseId, entry: season(2026) })).toMatchObject({
    code: 'PANEL_REQUIRED',
  });
});

test('a graduation that is no date makes nothing due, and one failed cycle stops nothing', async () => {
  const here = await imported([['graduation_on', null, 'spring of 2012']]);
  const { caseId } = here.student;
  expect((await as(here.advisor).do(page, { caseId })).caseDecisions.panelDue).toEqual([]);
  await as(here.advisor).do(record, { caseId, entry: season(2026) });
});
