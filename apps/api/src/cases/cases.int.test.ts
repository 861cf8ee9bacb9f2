import { digest, type DigestSource } from '@onward/core/cases';
import { standsStillFrom, type MovingTask } from '@onward/core/coverage';
import type { Instant, TimeZone } from '@onward/core/shared';
import { beforeAll, expect, test } from 'vitest';
import {
  as,
  insert,
  newInstitution,
  statementsOf,
  testServer,
  type TestInstitution,
  type TestStudent,
} from '../../test/index.ts';

const caseloadQuery = `query ($filter: CaseloadFilter, $sort: CaseloadSort, $descending: Boolean, $first: Int, $after: String) {
  caseload(filter: $filter, sort: $sort, descending: $descending, first: $first, after: $after) {
    totalCount
    nodes { id name stage stageSince nextStep nextStepOn lastContactAt nextMeetingAt advisorName openTasks doneTasks need { code action on daysAgo } }
    needsToday { id name need { code action on daysAgo } }
    counts { mine quiet office needing }
    pageInfo { endCursor hasNextPage }
  }
}`;
const ids = `query ($filter: CaseloadFilter, $sort: CaseloadSort, $descending: Boolean, $first: Int, $after: String) {
  caseload(filter: $filter, sort: $sort, descending: $descending, first: $first, after: $after) {
    totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`;
const pageQuery = `query ($caseId: ID!) { casePage(caseId: $caseId) {
  header { id studentName stage version contactClock debriefClock contactPast reach }
  moveChoices { to unmet } facts { kind value source asOf } people { name part } meetings { id title startsAt version }
  planSteps { title on state } timeInStages { stage days } lastVisitAt
  timeline { nodes { id kind at who what detail title words minutes } pageInfo { endCursor hasNextPage } } } }`;
const moveDocument = `mutation ($key: ID!, $caseId: ID!, $v: Int!, $to: Stage!, $reason: String) {
  moveCase(idempotencyKey: $key, caseId: $caseId, expectedVersion: $v, to: $to, reason: $reason) { id stage version } }`;
const logDocument = `mutation ($key: ID!, $caseId: ID!, $entry: ContactEntry!) {
  logContact(idempotencyKey: $key, caseId: $caseId, entry: $entry) { id outcome tries } }`;
const arrangeDocument = `mutation ($key: ID!, $caseId: ID!, $entry: MeetingEntry!) {
  arrangeMeeting(idempotencyKey: $key, caseId: $caseId, entry: $entry) { id startsAt version } }`;
const assignDocument = `mutation ($key: ID!, $caseIds: [ID!]!, $personId: ID!) {
  assignCases(idempotencyKey: $key, caseIds: $caseIds, personId: $personId) }`;

const entry = (outcome: string, happenedAt = new Date().toISOString()) => ({
  channel: 'call',
  outcome,
  happenedAt,
  summary: 'Spoke about the summer.',
});
const meeting = {
  title: 'First talk',
  date: '2027-05-05',
  time: '14:30',
  timeZone: 'America/New_York',
  minutes: 40,
  place: 'Room 4',
  attendees: ['Ada Advisor'],
};

let house: Awaited<ReturnType<typeof newInstitution>>;
beforeAll(async () => {
  house = await newInstitution({ students: 7 });
}, 60_000);

async function asSystemOf(institution: TestInstitution, fn: () => Promise<void>): Promise<void> {
  const { inInstitution, systemScope } = await import('../platform/tenancy/index.ts');
  await inInstitution(systemScope(institution.institutionId), fn);
}

test('the caseload answers within three statements and one round trip', async () => {
  const cost = await statementsOf(() =>
    as(house.advisor).do(caseloadQuery, { filter: { mine: true }, sort: 'next_step', first: 50 }),
  );
  expect(cost.sent.length).toBeLessThanOrEqual(3);
  expect(cost.roundTrips).toBeLessThanOrEqual(1);
  expect(cost.sent.every((one) => one.name !== '')).toBe(true);
  expect(cost.sql).toMatchSnapshot();
  const { caseload } = cost.result;
  expect(caseload.nodes).toMatchObject([{ name: 'Student 01', nextStep: 'Reach the student' }]);
  expect(caseload.needsToday[0].need).toMatchObject({ code: 'contact_due', action: 'log_contact' });
  expect(caseload.counts).toMatchObject({ mine: 1, office: 1 });
});

test('the list alone is one statement', async () => {
  const only = `{ caseload(filter: { mine: true }) { nodes { id name } } }`;
  const cost = await statementsOf(() => as(house.advisor).do(only));
  expect(cost.sent.map((one) => one.name)).toEqual(['caseload.next_step.asc.m']);
});

test('the case page answers within ten statements, its audit row included', async () => {
  const cost = await statementsOf(() =>
    as(house.advisor).do(pageQuery, { caseId: house.student.caseId }),
  );
  expect(cost.sent.length).toBeLessThanOrEqual(10);
  expect(cost.roundTrips).toBeLessThanOrEqual(3);
  expect(cost.sql).toMatchSnapshot();
  expect(cost.result.casePage.header).toMatchObject({ stage: 'referred', reach: 'assigned' });
});

test('the board is one statement', async () => {
  const cost = await statementsOf(() => as(house.dean).do(`{ board { more cards { id stage } } }`));
  expect(cost.sent).toHaveLength(1);
  expect(cost.result.board.cards).toHaveLength(7);
});

test('an unassigned advisor, the student and another institution cannot tell a case from nothing', async () => {
  const { caseId } = house.student;
  const nothing = '01900000-0000-7000-8000-000000000000';
  const expected = await as(house.advisor).refused(pageQuery, { caseId: nothing });
  expect(expected).toMatchObject({ code: 'NOT_FOUND' });
  for (const who of [house.otherAdvisor, house.elsewhere.dean, house.elsewhere.advisor]) {
    expect(await as(who).refused(pageQuery, { caseId })).toEqual(expected);
    expect(await as(who).refused(moveDocument, { caseId, v: 1, to: 'debrief' })).toEqual(expected);
    expect(await as(who).refused(logDocument, { caseId, entry: entry('reached') })).toEqual(
      expected,
    );
    expect(await as(who).refused(arrangeDocument, { caseId, entry: meeting })).toEqual(expected);
  }
  expect((await as(house.otherStudent).refused(pageQuery, { caseId })).code).not.toBe(undefined);
  const { caseload } = await as(house.otherAdvisor).do(ids);
  expect(caseload.nodes).toEqual([{ id: house.otherStudent.caseId }]);
  const { caseload: theirs } = await as(house.elsewhere.dean).do(ids);
  expect(theirs.nodes.map((n: { id: string }) => n.id)).not.toContain(caseId);
});

type Reader = { cookie: string };

/** Every id a reader gets by walking all pages of an order, and the count told beside it. */
async function walk(reader: Reader, sort: string, descending: boolean) {
  const seen: string[] = [];
  let after: string | null = null;
  let total = -1;
  do {
    const data: Awaited<ReturnType<ReturnType<typeof as>['do']>> = await as(reader).do(ids, {
      sort,
      descending,
      first: 2,
      after,
    });
    const page = data['caseload'] as {
      nodes: { id: string }[];
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    seen.push(...page.nodes.map((node) => node.id));
    total = page.totalCount;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return { seen, total };
}

/** The cases a reader can open one by one. */
async function openable(reader: Reader): Promise<string[]> {
  const answers = [];
  for (const { caseId } of house.students)
    answers.push(
      await as(reader).answer(
        `query ($caseId: ID!) { casePage(caseId: $caseId) { header { id } } }`,
        { caseId },
      ),
    );
  return answers.flatMap((answer) => answer.data?.['casePage']?.header.id ?? []);
}

test('list, node and count agree for every reader, every order, across pages', async () => {
  for (const reader of [house.dean, house.advisor, house.otherAdvisor]) {
    const nodes = (await openable(reader)).toSorted();
    for (const sort of ['next_step', 'name', 'last_contact', 'stage_since', 'needs'])
      for (const descending of [false, true]) {
        const { seen, total } = await walk(reader, sort, descending);
        expect(seen.toSorted()).toEqual(nodes);
        expect(total).toBe(nodes.length);
      }
  }
});

test('a cursor of another order, or a forged one, is refused', async () => {
  const { caseload } = await as(house.dean).do(ids, { sort: 'name', first: 2 });
  const after = caseload.pageInfo.endCursor;
  expect(await as(house.dean).refused(ids, { sort: 'needs', after })).toMatchObject({
    code: 'PAGE_CURSOR_NOT_VALID',
  });
  expect(await as(house.dean).refused(ids, { sort: 'name', after: `x${after}` })).toMatchObject({
    code: 'PAGE_CURSOR_NOT_VALID',
  });
});

test('names are found by the beginning of either name, accents and case aside', async () => {
  const found = async (search: string) =>
    (await as(house.dean).do(ids, { filter: { search } })).caseload.nodes.length;
  expect(await found('STUD')).toBe(7);
  expect(await found('stúdent 03')).toBe(1);
  expect(await found('03')).toBe(0);
  expect(await found('%')).toBe(0);
});

test('a call that reaches the student stops the contact clock and changes the list at once', async () => {
  const { caseId } = house.otherStudent;
  const who = as(house.otherAdvisor);
  const past = new Date(Date.now() - 3_600_000).toISOString();
  await who.do(logDocument, { caseId, entry: entry('no_reply', past) });
  const { logContact } = await who.do(logDocument, { caseId, entry: entry('no_reply') });
  expect(logContact.tries).toBe(2);
  await who.do(logDocument, { caseId, entry: entry('reached') });
  const { caseload } = await who.do(caseloadQuery, { filter: { mine: true } });
  expect(caseload.nodes[0]).toMatchObject({ nextStep: 'Hold the first debrief', need: null });
  expect(caseload.nodes[0].lastContactAt).not.toBeNull();
});

test('moving past a gate needs a reason, and the history says so', async () => {
  const { caseId } = house.student;
  const who = as(house.advisor);
  expect(await who.refused(moveDocument, { caseId, v: 1, to: 'plan_agreed' })).toMatchObject({
    code: 'STAGE_CRITERIA_UNMET',
    facts: { to: 'plan_agreed', unmet: ['debrief_signed', 'plan_released'] },
  });
  const reason = 'The plan was agreed on paper before Onward.';
  const { moveCase } = await who.do(moveDocument, { caseId, v: 1, to: 'plan_agreed', reason });
  expect(moveCase).toMatchObject({ stage: 'plan_agreed', version: 2 });
  const stale = await who.refused(moveDocument, { caseId, v: 1, to: 'referred' });
  expect(stale).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
    facts: { currentVersion: 2, current: { stage: 'plan_agreed' } },
  });
  const { casePage } = await who.do(pageQuery, { caseId });
  expect(casePage.timeline.nodes).toContainEqual(
    expect.objectContaining({ kind: 'move', what: 'plan_agreed', words: reason }),
  );
});

test('a retried move happens once', async () => {
  const { caseId } = house.students[2]!;
  const variables = { caseId, v: 1, to: 'first_contact', reason: 'Met by chance in the hall.' };
  const first = await as(house.dean).do(moveDocument, { ...variables, key: 'k-1-move' });
  const again = await as(house.dean).do(moveDocument, { ...variables, key: 'k-1-move' });
  expect(again).toEqual(first);
});

test('closing keeps the case readable and out of the open list; a reason opens it again', async () => {
  const { caseId } = house.students[3]!;
  const close = `mutation ($key: ID!, $caseId: ID!) { closeCase(idempotencyKey: $key, caseId: $caseId, expectedVersion: 1,
    outcome: non_residency_career, words: "Well wished.", confirmed: true) { stage outcome version } }`;
  const { closeCase } = await as(house.dean).do(close, { caseId });
  expect(closeCase).toEqual({ stage: 'closed', outcome: 'non_residency_career', version: 2 });
  const open = await as(house.dean).do(ids, { first: 100 });
  expect(open.caseload.nodes).not.toContainEqual({ id: caseId });
  const closed = await as(house.dean).do(ids, { filter: { closed: true } });
  expect(closed.caseload.nodes).toEqual([{ id: caseId }]);
  const reopen = `mutation ($key: ID!, $caseId: ID!) { reopenCase(idempotencyKey: $key, caseId: $caseId, expectedVersion: 2,
    to: stabilise, reason: "They wrote to the office again.") { stage version } }`;
  expect((await as(house.dean).do(reopen, { caseId })).reopenCase).toEqual({
    stage: 'stabilise',
    version: 3,
  });
});

test('a further cycle without a match opens a linked case and closes the last', async () => {
  const { caseId } = house.students[4]!;
  const next = `mutation ($key: ID!, $caseId: ID!, $cohortId: ID!) { continueCase(idempotencyKey: $key, caseId: $caseId,
    expectedVersion: 1, cohortId: $cohortId, failedYear: 2028, withoutPanel: "The panel could not meet before August.", withoutYearValue: "She asked for it herself.") { id stage } }`;
  const other = await newInstitution();
  const own = { caseId: other.student.caseId, cohortId: other.cohortId };
  expect(await as(other.advisor).refused(next, own)).toMatchObject({ code: 'NOT_ALLOWED' });
  const { continueCase } = await as(house.dean).do(next, { caseId, cohortId: house.cohortId });
  const { casePage } = await as(house.dean).do(
    `query ($caseId: ID!) { casePage(caseId: $caseId) { header { priorCaseId targetYear } } }`,
    { caseId: continueCase.id },
  );
  expect(casePage.header).toEqual({ priorCaseId: caseId, targetYear: 2029 });
});

test('assigning says first what it will do, tells the advisor, and shows the student who helps', async () => {
  const chosen = [house.students[5]!, house.students[6]!];
  const caseIds = chosen.map((s) => s.caseId);
  const personId = house.otherAdvisor.id;
  const { assignmentPreview } = await as(house.dean).do(
    `query ($caseIds: [ID!]!, $personId: ID!) { assignmentPreview(caseIds: $caseIds, personId: $personId) {
      chosen withoutAdvisor alreadyTheirs fromOthers held closed } }`,
    { caseIds, personId },
  );
  expect(assignmentPreview).toEqual({
    chosen: 2,
    withoutAdvisor: 2,
    alreadyTheirs: 0,
    fromOthers: 0,
    held: 0,
    closed: 0,
  });
  expect(await as(house.advisor).refused(assignDocument, { caseIds, personId })).toMatchObject({
    code: 'NOT_ALLOWED',
  });
  const { assignCases } = await as(house.dean).do(assignDocument, { caseIds, personId });
  expect(assignCases).toBe(2);
  const { caseload } = await as(house.otherAdvisor).do(ids);
  expect(caseload.nodes.map((n: { id: string }) => n.id)).toEqual(expect.arrayContaining(caseIds));
  const { casePage } = await as(house.dean).do(pageQuery, { caseId: caseIds[0] });
  expect(casePage.people).toEqual([{ name: 'Omar Other', part: 'advisor' }]);
  const again = await as(house.dean).do(assignDocument, { caseIds, personId: house.advisor.id });
  expect(again.assignCases).toBe(2);
  const after = await as(house.otherAdvisor).do(ids);
  expect(after.caseload.nodes.map((n: { id: string }) => n.id)).not.toContain(caseIds[0]);
});

test('a held case is invisible to its advisor until the release', async () => {
  const heldHouse = await newInstitution({ students: 3 });
  const [, , third] = heldHouse.students;
  const { caseId } = third!;
  const until = new Date(Date.now() + 3_600_000).toISOString();
  const { owner } = await testServer();
  await owner.query('update app.recovery_case set held_until = $1 where id = $2', [until, caseId]);
  await as(heldHouse.dean).do(assignDocument, {
    caseIds: [caseId],
    personId: heldHouse.advisor.id,
  });
  const before = await as(heldHouse.advisor).do(ids);
  expect(before.caseload.nodes).not.toContainEqual({ id: caseId });
  expect(await as(heldHouse.advisor).refused(pageQuery, { caseId })).toMatchObject({
    code: 'NOT_FOUND',
  });
  const dean = await as(heldHouse.dean).do(ids, { filter: { held: true } });
  expect(dean.caseload.nodes).toEqual([{ id: caseId }]);
  await owner.query(
    "update app.case_assignment set visible_from = now() - interval '1 second' where case_id = $1",
    [caseId],
  );
  const after = await as(heldHouse.advisor).do(ids);
  expect(after.caseload.nodes).toContainEqual({ id: caseId });
});

test('a stated reason opens a case for eight hours; the dean sees it, and absence looks the same', async () => {
  const request = `mutation ($key: ID!, $who: String!, $reason: String!) {
    requestAccess(idempotencyKey: $key, identifier: $who, reason: $reason) { caseId } }`;
  const ask = (who: string, reason = 'Covering for Ada this week') =>
    as(house.otherAdvisor).refused(request, { who, reason });
  expect(await ask(house.student.email, 'short')).toMatchObject({ code: 'REASON_REQUIRED' });
  expect(await ask('nobody@example.edu')).toEqual(await ask(house.elsewhere.student.email));
  const { requestAccess } = await as(house.otherAdvisor).do(request, {
    who: house.student.email.toUpperCase(),
    reason: 'Covering for Ada this week',
  });
  expect(requestAccess.caseId).toBe(house.student.caseId);
  const { casePage } = await as(house.otherAdvisor).do(pageQuery, {
    caseId: house.student.caseId,
  });
  expect(casePage.header.reach).toBe('granted');
  const { accessGrants } = await as(house.dean).do(
    `{ accessGrants { nodes { id personName reason seenAt } } }`,
  );
  expect(accessGrants.nodes).toMatchObject([
    { personName: 'Omar Other', reason: 'Covering for Ada this week', seenAt: null },
  ]);
  await as(house.dean).do(
    `mutation ($key: ID!, $id: ID!) { seeAccessGrant(idempotencyKey: $key, id: $id) }`,
    { id: accessGrants.nodes[0].id },
  );
});

test('a meeting is shown to the student as its own row, changed and cancelled with a notice', async () => {
  const { caseId } = house.student;
  const { arrangeMeeting } = await as(house.advisor).do(arrangeDocument, {
    caseId,
    entry: meeting,
  });
  expect(arrangeMeeting.startsAt).toBe('2027-05-05T18:30:00Z');
  const change = `mutation ($key: ID!, $id: ID!, $v: Int!, $entry: MeetingEntry!) {
    changeMeeting(idempotencyKey: $key, id: $id, expectedVersion: $v, entry: $entry) { startsAt version } }`;
  const { changeMeeting } = await as(house.advisor).do(change, {
    id: arrangeMeeting.id,
    v: 1,
    entry: { ...meeting, time: '15:00' },
  });
  expect(changeMeeting).toEqual({ startsAt: '2027-05-05T19:00:00Z', version: 2 });
  const cancel = `mutation ($key: ID!, $id: ID!) { endMeeting(idempotencyKey: $key, id: $id, expectedVersion: 2, to: cancelled) { state } }`;
  await as(house.advisor).do(cancel, { id: arrangeMeeting.id });
  const { owner } = await testServer();
  const shown = (await owner.query('select state from app.portal_meeting where id = $1', [
    arrangeMeeting.id,
  ])) as unknown[];
  expect(shown).toEqual([{ state: 'cancelled' }]);
  const told = (await owner.query(
    'select kind from app.notice where subject_id = $1 and person_id = $2 order by id',
    [arrangeMeeting.id, house.student.id],
  )) as unknown[];
  expect(told).toEqual([
    { kind: 'meeting_arranged' },
    { kind: 'meeting_changed' },
    { kind: 'meeting_changed' },
  ]);
});

test('the export holds what is filtered, safe for spreadsheets, and only what the reader may see', async () => {
  const { fastify, owner } = await testServer();
  await owner.query(`update app.case_digest set student_name = '=HYPERLINK("x")' where id = $1`, [
    house.otherStudent.caseId,
  ]);
  const get = (cookie: string) =>
    fastify.inject({
      method: 'GET',
      url: '/exports/caseload.csv?search=stud',
      headers: { cookie: `onward=${cookie}`, 'x-onward-csrf': '1' },
    });
  const reply = await get(house.otherAdvisor.cookie);
  expect(reply.statusCode).toBe(200);
  expect(reply.body).toContain('"\'=HYPERLINK(""x"")"');
  expect(reply.body).toContain('search: stud');
  expect(reply.body).not.toContain('Student 03');
  expect((await get(house.student.cookie)).statusCode).toBe(403);
});

test('no list reads a tenant table from end to end, and the institution stands in every index condition', async () => {
  const { owner } = await testServer();
  const heard: { name: string; text: string; values: readonly unknown[] }[] = [];
  const { caseloadRows, boardOfOffice } = await import('./caseload.reads.ts');
  const reads = await import('./case-page.reads.ts');
  const { timelineRows } = await import('./timeline.reads.ts');
  const { institutionId, advisor, student } = house;
  const at = new Date().toISOString() as Instant;
  const first = { descending: false, limit: 51, after: null };
  for (const sort of ['next_step', 'name', 'last_contact', 'stage_since', 'needs'] as const)
    heard.push(caseloadRows(institutionId, advisor.id, { mine: true }, { ...first, sort }));
  heard.push(
    boardOfOffice(institutionId),
    reads.caseHeader(institutionId, student.caseId),
    reads.caseFacts(institutionId, student.caseId),
    reads.casePeople(institutionId, student.caseId),
    reads.caseMeetings(institutionId, student.caseId),
    reads.casePlan(institutionId, student.caseId),
    reads.caseMoves(institutionId, student.caseId),
    reads.lastVisit(institutionId, student.caseId, advisor.id, at),
    timelineRows(institutionId, student.caseId, {
      filter: 'everything',
      after: null,
      limit: 41,
      now: at,
    }),
  );
  for (const { name, text, values } of heard) {
    const plan = await owner.transaction(async (manager) => {
      await manager.query('set local role app_rw');
      await manager.query('set local enable_seqscan = off');
      await manager.query(
        `select set_config('app.institution_id', $1, true), set_config('app.actor_id', $2, true), set_config('app.actor_role', 'advisor', true)`,
        [institutionId, advisor.id],
      );
      const rows = (await manager.query(`explain ${text}`, [...values])) as Record<
        string,
        string
      >[];
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
    expect(`${name}\n${plan}`).not.toMatch(/Seq Scan/);
    const conditions = [...plan.matchAll(/Index Cond: (.*)/g)].map((match) => match[1]);
    expect(conditions.length).toBeGreaterThan(0);
    for (const condition of conditions) expect(`${name}: ${condition}`).toContain('institution_id');
  }
});

const instantsOf = (rows: Record<string, unknown>[]) =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([k, v]) => [k, v instanceof Date ? v.toISOString() : v]),
    ),
  );

test('the stored digest is what core computes from the rows', async () => {
  const { owner } = await testServer();
  const own = await newInstitution({ students: 6 });
  await plantHistories(own);
  const settings = { contactFirstHours: 24, contactClockHours: 48, debriefClockDays: 31 };
  const zone = 'America/New_York' as TimeZone;
  for (const student of own.students) {
    const q = async (text: string) =>
      instantsOf((await owner.query(text, [student.caseId])) as Record<string, unknown>[]);
    const [c] = await q('select * from app.recovery_case where id = $1');
    const [stored] = await q('select * from app.case_digest where id = $1');
    const plans = await q("select * from app.plan where case_id = $1 and state <> 'retired'");
    const source = {
      case: {
        caseId: student.caseId,
        studentId: student.id,
        cohortId: own.cohortId,
        stage: c!['stage'],
        stageSince: c!['stage_since'],
        closed: c!['closed_at'] !== null,
        referredAt: c!['referred_at'],
        heldUntil: c!['held_until'],
      },
      contacts: await q(
        'select happened_at as "happenedAt", outcome from app.contact where case_id = $1',
      ),
      meetings: await q(
        'select starts_at as "startsAt", state from app.meeting where case_id = $1',
      ),
      debriefs: await q(
        `select state, starts_at as "startsAt", held_at as "heldAt" from app.debrief where case_id = $1 and state <> 'cancelled'`,
      ),
      planState: plans[0]?.['state'] ?? 'none',
      steps: await q(
        `select t.title, coalesce(g.moved_to, t.due_on, t.latest_on)::text as on, coalesce(g.state in ('done','verified'), false) as done, t.sort
         from app.task t join app.plan p on p.id = t.plan_id and p.state = 'released' left join app.task_progress g on g.id = t.id
         where t.case_id = $1 and t.dropped_at is null`,
      ),
      notWell: (
        await q('select raised_at from app.escalation where case_id = $1 and acted_at is null')
      ).map((row) => row['raised_at']),
      peopleDue: (
        await q(
          'select due_at from app.clock_person where case_id = $1 and reached_at is null and removed_at is null',
        )
      ).map((row) => row['due_at']),
      helpAsked: (
        await q('select asked_at from app.help_request where case_id = $1 and seen_at is null')
      ).map((row) => row['asked_at']),
      stalls: (
        await q(
          `select t.title, t.sort, t.owner, t.due_on::text as "dueOn", g.moved_to::text as "movedTo", coalesce(g.state, 'agreed') as state,
             g.changed_at as "changedAt", t.created_at as "createdAt"
           from app.task t join app.plan p on p.id = t.plan_id and p.state = 'released' left join app.task_progress g on g.id = t.id
           where t.case_id = $1 and t.dropped_at is null`,
        )
      ).flatMap((row) => {
        const still = standsStillFrom(row as unknown as MovingTask, zone);
        return still ? [{ ...still, title: row['title'], sort: row['sort'] }] : [];
      }),
      hasAdvisor: stored!['advisor_id'] !== null,
    } as unknown as DigestSource;
    const computed = digest(source, settings, { now: '2027-01-01T00:00:00Z' as Instant, zone });
    const finite = (v: unknown) =>
      v === Infinity || v === -Infinity || v === undefined ? null : v;
    const millis = (v: unknown) =>
      typeof v === 'string' && !v.endsWith('infinity')
        ? new Date(v).getTime()
        : typeof v === 'string'
          ? null
          : finite(v);
    expect({
      step: [stored!['next_step_kind'], stored!['next_step']],
      still: [stored!['stalled_step'], stored!['stalled_because']],
      open: stored!['open_tasks'],
      done: stored!['done_tasks'],
      unanswered: stored!['unanswered'],
      states: [stored!['debrief_state'], stored!['plan_state'], stored!['stage']],
      times: [
        'last_contact_at',
        'first_contact_at',
        'next_meeting_at',
        'help_asked_at',
        'not_well_at',
        'people_due_at',
        'contact_due_at',
        'debrief_held_at',
        'needs_at',
      ].map((k) => millis(stored![k])),
    }).toEqual({
      step: [computed.nextStepKind, computed.nextStep],
      still: [computed.stalledStep, computed.stalledBecause],
      open: computed.openTasks,
      done: computed.doneTasks,
      unanswered: computed.unanswered,
      states: [computed.debriefState, computed.planState, computed.stage],
      times: [
        computed.lastContactAt,
        computed.firstContactAt,
        computed.nextMeetingAt,
        computed.helpAskedAt,
        computed.notWellAt,
        computed.peopleDueAt,
        computed.contactDueAt,
        computed.debriefHeldAt,
        computed.needsAt,
      ].map(millis),
    });
  }
});

/** Six students, six histories: from nothing at all to a released plan with a step past its date. */
async function plantHistories(own: TestInstitution): Promise<void> {
  const { newId } = await import('../platform/ids.ts');
  const { refreshDigests } = await import('./index.ts');
  const base = (s: TestStudent) => ({
    institution_id: own.institutionId,
    id: newId(),
    case_id: s.caseId,
  });
  const contact = (s: TestStudent, outcome: string, at: string) =>
    insert('contact', {
      ...base(s),
      made_by: own.advisor.id,
      channel: 'call',
      outcome,
      happened_at: at,
    });
  const debrief = (s: TestStudent, state: string, at: string, held: string | null) =>
    insert('debrief', {
      ...base(s),
      state,
      guide: 'diagnostic_radiology',
      guide_version: 1,
      starts_at: at,
      time_zone: 'America/New_York',
      held_at: held,
    });
  const [a, b, c, d, e] = own.students as [
    TestStudent,
    TestStudent,
    TestStudent,
    TestStudent,
    TestStudent,
  ];
  await asSystemOf(own, async () => {
    await contact(a, 'no_reply', '2027-04-01T10:00:00Z');
    await contact(b, 'no_reply', '2027-04-01T10:00:00Z');
    await contact(b, 'declined', '2027-04-02T10:00:00Z');
    await contact(b, 'no_reply', '2027-04-03T10:00:00Z');
    await debrief(b, 'scheduled', '2027-04-20T18:00:00Z', null);
    await debrief(c, 'held', '2027-04-10T18:00:00Z', '2027-04-10T18:00:00Z');
    await insert('meeting', {
      ...base(c),
      title: 'Talk',
      starts_at: '2027-04-22T18:00:00Z',
      time_zone: 'America/New_York',
      minutes: 30,
    });
    for (const s of [d, e]) {
      await contact(s, 'reached', '2027-04-01T10:00:00Z');
      await debrief(s, 'released', '2027-04-10T18:00:00Z', '2027-04-10T18:00:00Z');
      const plan = base(s);
      await insert('plan', {
        ...plan,
        title: 'Plan',
        target_year: 2028,
        failed_year: 2027,
        guide: 'diagnostic_radiology',
        guide_version: 1,
        state: s === d ? 'released' : 'draft',
      });
      const task = (title: string, due: string | null, sort: number) => ({
        ...base(s),
        plan_id: plan.id,
        goal_id: s.caseId,
        phase: 'one',
        category: 'letters',
        title,
        owner: 'student',
        due_on: due,
        sort,
      });
      const first = task('Ask for a letter', '2027-05-01', 1);
      await insert('task', first);
      await insert('task', task('Later', '2027-06-01', 2));
      await insert('task', task('Undated', null, 3));
      const waits = task('Waits for a reply', '2027-07-01', 4);
      await insert('task', waits);
      await insert('task_progress', {
        institution_id: own.institutionId,
        id: waits.id,
        case_id: s.caseId,
        student_id: s.id,
        state: 'blocked',
        changed_by: s.id,
        changed_at: '2027-04-20T10:00:00Z',
      });
      await insert('task_progress', {
        institution_id: own.institutionId,
        id: first.id,
        case_id: s.caseId,
        student_id: s.id,
        state: 'done',
        changed_by: s.id,
      });
    }
    await insert('help_request', {
      ...base(d),
      student_id: d.id,
      asked_at: '2027-04-12T10:00:00Z',
    });
    await refreshDigests(own.students.map((s) => s.caseId));
  });
}
