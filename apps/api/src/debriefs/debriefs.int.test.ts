import { expect, test } from 'vitest';
import { guideOf, packetItemsOf } from './debrief-guide.ts';
import {
  as,
  newInstitution,
  statementsOf,
  testServer,
  type SignedIn,
  type TestInstitution,
} from '../../test/index.ts';

const schedule = `mutation ($key: ID!, $caseId: ID!, $appointment: DebriefAppointment!, $attendees: [DebriefAttendeeEntry!]!) {
  scheduleDebrief(idempotencyKey: $key, caseId: $caseId, appointment: $appointment, attendees: $attendees) { id state version textVersion startsAt }
}`;
const page = `query ($id: ID!) { debriefPage(id: $id) {
  debrief { id state version textVersion heldAt signedBy } signedByName
  student { name } guide { packetItems { code } debriefQuestions { code set } attendeeKinds { code } reasons { code factors } }
  sections { section body version changedByName } attendees { id kind name attended } packet { item state reason version }
  findings { id domain factor state version agrees } facts { kind value source asOf }
  addenda { body forStudent writtenByName } releases { summary agreedSteps addendumId visibleFrom withdrawnAt withdrawnReason }
} }`;
const list = `query ($caseId: ID!, $first: Int, $after: String) { debriefsOfCase(caseId: $caseId, first: $first, after: $after) {
  nodes { id state attendeeNames findingCount signedByName releasedAt } pageInfo { endCursor hasNextPage } totalCount } }`;
const history = `query ($id: ID!, $section: String!) { debriefHistory(id: $id, section: $section) { version body writtenByName } }`;
const packetItem = `mutation ($key: ID!, $id: ID!, $v: Int!, $entry: DebriefPacketEntry!) {
  recordPacketItem(idempotencyKey: $key, id: $id, expectedVersion: $v, entry: $entry) { version textVersion } }`;
const hold = `mutation ($key: ID!, $id: ID!, $v: Int!, $at: Instant!, $attended: [ID!]!) {
  holdDebrief(idempotencyKey: $key, id: $id, expectedVersion: $v, heldAt: $at, attended: $attended) { state version heldAt } }`;
const write = `mutation ($key: ID!, $id: ID!, $section: String!, $v: Int!, $body: String!) {
  writeDebriefSection(idempotencyKey: $key, id: $id, section: $section, expectedVersion: $v, body: $body) { version textVersion } }`;
const find = `mutation ($key: ID!, $caseId: ID!, $debriefId: ID, $entry: FindingEntry!) {
  recordFinding(idempotencyKey: $key, caseId: $caseId, debriefId: $debriefId, entry: $entry) { id state version } }`;
const change = `mutation ($key: ID!, $id: ID!, $v: Int!, $entry: FindingEntry!) {
  changeFinding(idempotencyKey: $key, id: $id, expectedVersion: $v, entry: $entry) { id severity version } }`;
const sign = `mutation ($key: ID!, $id: ID!, $v: Int!, $t: Int!, $confirmed: Boolean!) {
  signDebrief(idempotencyKey: $key, id: $id, expectedVersion: $v, expectedTextVersion: $t, singleFactorConfirmed: $confirmed) { state version signedBy signedAt } }`;
const amend = `mutation ($key: ID!, $id: ID!, $v: Int!, $body: String!, $forStudent: Boolean!) {
  amendDebrief(idempotencyKey: $key, id: $id, expectedVersion: $v, body: $body, forStudent: $forStudent) { state version } }`;
const release = `mutation ($key: ID!, $id: ID!, $v: Int!, $at: Instant, $confirmed: Boolean!) {
  releaseDebrief(idempotencyKey: $key, id: $id, expectedVersion: $v, visibleFrom: $at, quietTimeConfirmed: $confirmed) { state version } }`;
const withdraw = `mutation ($key: ID!, $id: ID!, $v: Int!, $reason: String!) {
  withdrawDebrief(idempotencyKey: $key, id: $id, expectedVersion: $v, reason: $reason) { state version } }`;
const name = `mutation ($key: ID!, $id: ID!, $v: Int!, $attendees: [DebriefAttendeeEntry!]!) {
  nameDebriefAttendees(idempotencyKey: $key, id: $id, expectedVersion: $v, attendees: $attendees) { version } }`;
const cancel = `mutation ($key: ID!, $id: ID!, $v: Int!, $reason: String!) {
  cancelDebrief(idempotencyKey: $key, id: $id, expectedVersion: $v, reason: $reason) { state } }`;
const move = `mutation ($key: ID!, $id: ID!, $v: Int!, $appointment: DebriefAppointment!) {
  rescheduleDebrief(idempotencyKey: $key, id: $id, expectedVersion: $v, appointment: $appointment) { startsAt version } }`;

const appointment = {
  date: '2026-04-02',
  time: '14:00',
  timeZone: 'America/New_York',
  place: 'Room 214',
};
const attendees = [
  { kind: 'dean_or_career_advisor', name: 'Naomi Lee' },
  { kind: 'radiology_mentor', name: 'Anders Holm' },
];
const staleLetters = {
  domain: 'letters',
  factor: 'stale',
  severity: 2,
  confidence: 'documented',
  horizon: 'lt6m',
  agrees: 'yes',
  evidence: 'One radiology letter, dated 2024',
  reason: '',
};
const narrowList = {
  ...staleLetters,
  domain: 'strategy_list',
  factor: 'geographic_narrow',
  severity: 3,
};

const present = (item: string | undefined) => ({
  item,
  state: 'present',
  reason: '',
  whereKept: '',
});

/** A debrief that took place: packet complete, both attendees came. */
async function heldDebrief(who: SignedIn, caseId: string): Promise<string> {
  const { scheduleDebrief } = await as(who).do(schedule, { caseId, appointment, attendees });
  const { id } = scheduleDebrief;
  for (const item of packetItemsOf('diagnostic_radiology'))
    await as(who).do(packetItem, { id, v: 0, entry: present(item) });
  const { debriefPage } = await as(who).do(page, { id });
  const attended = debriefPage.attendees.map((attendee: { id: string }) => attendee.id);
  await as(who).do(hold, { id, v: 1, at: '2026-04-02T18:00:00Z', attended });
  return id;
}

/** A signed debrief with a summary for the student. */
async function signedDebrief({ advisor, student }: TestInstitution): Promise<string> {
  const id = await heldDebrief(advisor, student.caseId);
  const words = 'You sent 62 applications to three cities.';
  await as(advisor).do(write, { id, section: 'account', v: 0, body: 'For the office only.' });
  await as(advisor).do(write, { id, section: 'student_summary', v: 0, body: words });
  await as(advisor).do(write, { id, section: 'agreed_steps', v: 0, body: 'Ask two radiologists.' });
  await as(advisor).do(find, { caseId: student.caseId, debriefId: id, entry: staleLetters });
  await as(advisor).do(find, { caseId: student.caseId, debriefId: id, entry: narrowList });
  const { v, t } = await seen(advisor, id);
  await as(advisor).do(sign, { id, v, t, confirmed: false });
  return id;
}

async function seen(who: SignedIn, id: string): Promise<{ v: number; t: number }> {
  const { debriefPage } = await as(who).do(page, { id });
  return { v: debriefPage.debrief.version, t: debriefPage.debrief.textVersion };
}

/** What a person finds in a table through the row policies, whatever the API would say. */
async function rowsSeenBy(who: TestInstitution['student'], table: string): Promise<unknown[]> {
  await testServer();
  const { inInstitution, current } = await import('../platform/tenancy/index.ts');
  return inInstitution(who, async () => {
    const all = { name: `test.all.${table}`, text: `select * from app.${table}`, values: [] };
    const [rows] = await current().reads(all);
    return rows;
  });
}

const monday = { at: '2027-04-19T14:00:00Z', confirmed: false };

test('from a date in the calendar to what the student reads, step by step', async () => {
  const house = await newInstitution();
  const { advisor, student } = house;
  const id = await signedDebrief(house);
  const { debriefPage: signed } = await as(advisor).do(page, { id });
  expect(signed.debrief).toMatchObject({ state: 'signed', signedBy: advisor.id });
  expect(signed.signedByName).toBe(advisor.name);
  expect(signed.findings.map((finding: { state: string }) => finding.state)).toEqual([
    'accepted',
    'accepted',
  ]);
  expect(await rowsSeenBy(student, 'portal_debrief')).toEqual([]);
  const soon = new Date(Date.now() + 60_000).toISOString();
  await as(advisor).do(release, { id, v: 3, at: soon, confirmed: true });
  const { debriefPage: released } = await as(advisor).do(page, { id });
  expect(released.debrief.state).toBe('released');
  expect(released.releases).toMatchObject([
    { summary: 'You sent 62 applications to three cities.', agreedSteps: 'Ask two radiologists.' },
  ]);
  expect(await rowsSeenBy(student, 'portal_debrief')).toEqual([]);
});

test('released at once it is there for the student; taken back it is gone, and both stay on record', async () => {
  const house = await newInstitution();
  const { advisor, student, otherStudent } = house;
  const id = await signedDebrief(house);
  await as(advisor).do(release, { id, v: 3, at: null, confirmed: true });
  expect(await rowsSeenBy(student, 'portal_debrief')).toMatchObject([
    {
      summary: 'You sent 62 applications to three cities.',
      author_name: advisor.name,
      held_on: '2026-04-02',
    },
  ]);
  expect(await rowsSeenBy(student, 'notice')).toMatchObject([{ kind: 'debrief_released' }]);
  expect(await rowsSeenBy(otherStudent, 'portal_debrief')).toEqual([]);
  await as(advisor).do(withdraw, { id, v: 4, reason: 'The letter count was wrong' });
  expect(await rowsSeenBy(student, 'portal_debrief')).toEqual([]);
  const { debriefPage } = await as(advisor).do(page, { id });
  expect(debriefPage.debrief.state).toBe('signed');
  expect(debriefPage.releases).toMatchObject([{ withdrawnReason: 'The letter count was wrong' }]);
  expect(debriefPage.releases[0].withdrawnAt).toBeTruthy();
});

test('nothing of the draft, the findings or the history is readable for the student, in SQL or GraphQL', async () => {
  const house = await newInstitution();
  const id = await signedDebrief(house);
  for (const table of [
    'debrief',
    'debrief_section',
    'debrief_revision',
    'debrief_attendee',
    'debrief_packet_item',
    'debrief_addendum',
    'finding',
  ])
    expect(await rowsSeenBy(house.student, table)).toEqual([]);
  const refusal = await as(house.student).refused(page, { id });
  const absent = await as(house.student).refused(page, { id: house.student.caseId });
  expect(refusal).toEqual(absent);
});

test('the wrong people cannot tell a debrief from nothing', async () => {
  const house = await newInstitution();
  const { student, otherAdvisor, elsewhere } = house;
  const id = await signedDebrief(house);
  for (const who of [otherAdvisor, elsewhere.advisor, elsewhere.dean]) {
    const nothing = { code: 'NOT_FOUND', class: 'NOT_FOUND', facts: {} };
    expect(await as(who).refused(page, { id })).toEqual(nothing);
    expect(await as(who).refused(page, { id: student.caseId })).toEqual(nothing);
    expect(await as(who).refused(list, { caseId: student.caseId })).toEqual(nothing);
    expect(await as(who).refused(history, { id, section: 'account' })).toEqual(nothing);
    expect(await as(who).refused(release, { id, v: 3, ...monday })).toEqual(nothing);
    expect(await as(who).refused(write, { id, section: 'account', v: 1, body: 'x' })).toEqual(
      nothing,
    );
    expect(await as(who).refused(sign, { id, v: 2, t: 9, confirmed: true })).toEqual(nothing);
    const entry = { caseId: student.caseId, debriefId: id, entry: staleLetters };
    expect(await as(who).refused(find, entry)).toEqual(nothing);
  }
});

test('the list, each node and the count agree, page by page, for everybody who may see them', async () => {
  const { advisor, dean, student, otherStudent } = await newInstitution();
  const { caseId } = student;
  const ids: string[] = [];
  for (const day of ['02', '09', '16']) {
    const on = { ...appointment, date: `2026-04-${day}` };
    const { scheduleDebrief } = await as(advisor).do(schedule, {
      caseId,
      appointment: on,
      attendees,
    });
    ids.unshift(scheduleDebrief.id);
  }
  await as(dean).do(schedule, { caseId: otherStudent.caseId, appointment, attendees: [] });
  for (const who of [advisor, dean]) {
    const { debriefsOfCase: first } = await as(who).do(list, { caseId, first: 2 });
    const after = first.pageInfo.endCursor;
    const { debriefsOfCase: second } = await as(who).do(list, { caseId, first: 2, after });
    const listed = [...first.nodes, ...second.nodes].map((node) => node.id);
    expect(listed).toEqual(ids);
    expect([first.totalCount, second.totalCount]).toEqual([3, 3]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    for (const id of listed) {
      const { debriefPage } = await as(who).do(page, { id });
      expect(debriefPage.debrief.id).toBe(id);
    }
  }
});

test('a debrief is not held while a packet item is missing, and is once it is waived with a reason (DR-18)', async () => {
  const { advisor, student } = await newInstitution();
  const given = { caseId: student.caseId, appointment, attendees };
  const { scheduleDebrief } = await as(advisor).do(schedule, given);
  const { id } = scheduleDebrief;
  const items = packetItemsOf('diagnostic_radiology');
  const came = (await as(advisor).do(page, { id })).debriefPage.attendees[0].id;
  const asHeld = { id, v: 1, at: '2026-04-02T18:00:00Z', attended: [came] };
  for (const item of items.slice(0, 4))
    await as(advisor).do(packetItem, { id, v: 0, entry: present(item) });
  expect(await as(advisor).refused(hold, asHeld)).toMatchObject({
    code: 'DEBRIEF_PACKET_INCOMPLETE',
    facts: { missing: [items[4]] },
  });
  const waiver = { ...present(items[4]), state: 'waived' };
  expect(await as(advisor).refused(packetItem, { id, v: 0, entry: waiver })).toMatchObject({
    code: 'WAIVER_NEEDS_REASON',
  });
  const entry = { ...waiver, reason: 'She keeps her interviews to herself' };
  await as(advisor).do(packetItem, { id, v: 0, entry });
  expect(await as(advisor).refused(hold, { ...asHeld, attended: [] })).toMatchObject({
    code: 'DEBRIEF_NO_ATTENDEES',
  });
  const { holdDebrief } = await as(advisor).do(hold, asHeld);
  expect(holdDebrief).toMatchObject({ state: 'held', version: 2 });
  const { debriefPage } = await as(advisor).do(page, { id });
  expect(debriefPage.attendees.map((a: { attended: boolean }) => a.attended)).toEqual([
    true,
    false,
  ]);
});

test('the kinds the guide wants come with the page, and one who came later is added (DR-17)', async () => {
  const { advisor, student } = await newInstitution();
  const id = await heldDebrief(advisor, student.caseId);
  const { debriefPage } = await as(advisor).do(page, { id });
  expect(debriefPage.guide.attendeeKinds).toHaveLength(3);
  const later = { kind: 'radiology_program_director', name: 'Ruth Okafor', attended: true };
  const kept = debriefPage.attendees.map(({ kind, name: full, attended }: never) => ({
    kind,
    name: full,
    attended,
  }));
  await as(advisor).do(name, { id, v: 2, attendees: [...kept, later] });
  const { debriefPage: after } = await as(advisor).do(page, { id });
  expect(after.attendees).toHaveLength(3);
  expect(after.attendees[2]).toMatchObject(later);
});

test('two advisors in two sections: both are kept', async () => {
  const { advisor, dean, student } = await newInstitution();
  const id = await heldDebrief(advisor, student.caseId);
  await Promise.all([
    as(advisor).do(write, { id, section: 'account', v: 0, body: 'By the advisor' }),
    as(dean).do(write, { id, section: 'strategy', v: 0, body: 'By the dean' }),
  ]);
  const { debriefPage } = await as(advisor).do(page, { id });
  const bodies = debriefPage.sections.filter((s: { body: string }) => s.body);
  expect(bodies).toMatchObject([
    { section: 'account', body: 'By the advisor' },
    { section: 'strategy', body: 'By the dean' },
  ]);
});

test('two advisors in one section: the second gets both versions, and what she replaces stays in the history', async () => {
  const { advisor, dean, student } = await newInstitution();
  const id = await heldDebrief(advisor, student.caseId);
  await as(advisor).do(write, { id, section: 'account', v: 0, body: 'First words' });
  await as(advisor).do(write, { id, section: 'account', v: 1, body: 'Advisor’s words' });
  const conflict = await as(dean).refused(write, { id, section: 'account', v: 1, body: 'Dean’s' });
  expect(conflict).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
    facts: {
      expectedVersion: 1,
      currentVersion: 2,
      changedBy: advisor.name,
      current: { section: 'account', body: 'Advisor’s words' },
    },
  });
  await as(dean).do(write, { id, section: 'account', v: 2, body: 'Dean’s' });
  const { debriefHistory } = await as(advisor).do(history, { id, section: 'account' });
  expect(debriefHistory).toEqual([
    { version: 2, body: 'Advisor’s words', writtenByName: advisor.name },
  ]);
});

test('of twenty writers at the same moment one is kept, the others are told, none is lost silently', async () => {
  const { advisor, dean, student } = await newInstitution();
  const id = await heldDebrief(advisor, student.caseId);
  const tries = Array.from({ length: 20 }, (_, n) =>
    as(n % 2 ? advisor : dean).answer(write, {
      key: crypto.randomUUID(),
      id,
      section: 'account',
      v: 0,
      body: `Words ${n}`,
    }),
  );
  const answers = await Promise.all(tries);
  expect(answers.filter((answer) => answer.data)).toHaveLength(1);
  const told = answers.flatMap((answer) => answer.errors?.map((e) => e.extensions.code) ?? []);
  expect(new Set(told)).toEqual(new Set(['CHANGED_BY_SOMEONE_ELSE']));
});

test('one sends words, then signs: what changed since it was read is not signed', async () => {
  const { advisor, dean, student } = await newInstitution();
  const id = await heldDebrief(advisor, student.caseId);
  const { v, t } = await seen(dean, id);
  await as(advisor).do(write, { id, section: 'account', v: 0, body: 'One more thing' });
  expect(await as(dean).refused(sign, { id, v, t, confirmed: false })).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
    facts: { expectedVersion: t, currentVersion: t + 1, changedBy: advisor.name },
  });
  const { signDebrief } = await as(dean).do(sign, { id, v, t: t + 1, confirmed: false });
  expect(signDebrief.state).toBe('signed');
});

test('a single factor asks to be confirmed before it is signed (DR-12)', async () => {
  const { advisor, student } = await newInstitution();
  const id = await heldDebrief(advisor, student.caseId);
  const { caseId } = student;
  await as(advisor).do(find, { caseId, debriefId: id, entry: staleLetters });
  const { v, t } = await seen(advisor, id);
  expect(await as(advisor).refused(sign, { id, v, t, confirmed: false })).toMatchObject({
    code: 'DEBRIEF_SINGLE_FACTOR',
    facts: { factor: 'letters.stale' },
  });
  await as(advisor).do(sign, { id, v, t, confirmed: true });
});

test('every reason of the guide can be chosen as a finding (DR-07 to DR-11)', async () => {
  const { advisor, student } = await newInstitution();
  const id = await heldDebrief(advisor, student.caseId);
  const { debriefPage } = await as(advisor).do(page, { id });
  expect(debriefPage.guide.reasons).toHaveLength(guideOf('diagnostic_radiology').reasons.length);
  for (const reason of debriefPage.guide.reasons) {
    const [domain, factor] = reason.factors[0].split('.');
    const entry = { ...staleLetters, domain, factor, reason: reason.code };
    await as(advisor).do(find, { caseId: student.caseId, debriefId: id, entry });
  }
  const { debriefPage: after } = await as(advisor).do(page, { id });
  expect(after.findings).toHaveLength(debriefPage.guide.reasons.length);
});

test('after signing words and findings stand; only an addendum is added', async () => {
  const house = await newInstitution();
  const { advisor, student } = house;
  const id = await signedDebrief(house);
  const state = { code: 'DEBRIEF_STATE', facts: { state: 'signed' } };
  expect(
    await as(advisor).refused(write, { id, section: 'account', v: 1, body: 'x' }),
  ).toMatchObject(state);
  const entry = { caseId: student.caseId, debriefId: id, entry: staleLetters };
  expect(await as(advisor).refused(find, entry)).toMatchObject(state);
  const { debriefPage } = await as(advisor).do(page, { id });
  const [finding] = debriefPage.findings;
  expect(
    await as(advisor).refused(change, { id: finding.id, v: finding.version, entry: narrowList }),
  ).toMatchObject({
    code: 'FINDING_STATE',
  });
  await as(advisor).do(release, { id, v: 3, at: null, confirmed: true });
  await as(advisor).do(amend, { id, v: 4, body: 'A fourth letter was found.', forStudent: true });
  await as(advisor).do(amend, { id, v: 5, body: 'Called the registrar.', forStudent: false });
  expect(await rowsSeenBy(student, 'portal_debrief')).toHaveLength(1);
  await as(advisor).do(release, { id, v: 6, at: null, confirmed: true });
  const read = (await rowsSeenBy(student, 'portal_debrief')) as {
    summary: string;
    addendum: boolean;
  }[];
  expect(read.map(({ summary, addendum }) => ({ summary, addendum }))).toEqual([
    { summary: 'You sent 62 applications to three cities.', addendum: false },
    { summary: 'A fourth letter was found.', addendum: true },
  ]);
  expect(await as(advisor).refused(release, { id, v: 7, at: null, confirmed: true })).toMatchObject(
    {
      code: 'DEBRIEF_NOTHING_TO_RELEASE',
    },
  );
});

test('nothing is released for a Friday or an evening unless that is meant, and Monday is proposed', async () => {
  const house = await newInstitution();
  const id = await signedDebrief(house);
  const friday = { id, v: 3, at: '2027-04-16T14:00:00Z', confirmed: false };
  expect(await as(house.advisor).refused(release, friday)).toMatchObject({
    code: 'DEBRIEF_QUIET_TIME',
    facts: { when: 'friday', suggested: '2027-04-19T13:00:00Z' },
  });
  const evening = { id, v: 3, at: '2027-04-19T22:00:00Z', confirmed: false };
  expect(await as(house.advisor).refused(release, evening)).toMatchObject({
    facts: { when: 'evening', suggested: '2027-04-20T13:00:00Z' },
  });
  const { releaseDebrief } = await as(house.advisor).do(release, { id, v: 3, ...monday });
  expect(releaseDebrief).toEqual({ state: 'released', version: 4 });
});

test('a debrief is moved and called off while it lies ahead', async () => {
  const { advisor, student } = await newInstitution();
  const given = { caseId: student.caseId, appointment, attendees };
  const { id } = (await as(advisor).do(schedule, given)).scheduleDebrief;
  const later = { ...appointment, date: '2026-04-09', time: '09:30' };
  const { rescheduleDebrief } = await as(advisor).do(move, { id, v: 1, appointment: later });
  expect(rescheduleDebrief).toEqual({ startsAt: '2026-04-09T13:30:00Z', version: 2 });
  expect(await as(advisor).refused(move, { id, v: 1, appointment: later })).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
  });
  expect(await as(advisor).refused(cancel, { id, v: 2, reason: '' })).toMatchObject({
    code: 'INPUT_NOT_VALID',
    facts: { issues: [{ field: 'reason', code: 'required' }] },
  });
  const { cancelDebrief } = await as(advisor).do(cancel, { id, v: 2, reason: 'She is ill' });
  expect(cancelDebrief.state).toBe('cancelled');
});

test('signing twice with one key is one signature, and every step is an audit event', async () => {
  const { advisor, student } = await newInstitution();
  const id = await heldDebrief(advisor, student.caseId);
  const { v, t } = await seen(advisor, id);
  const once = { key: crypto.randomUUID(), id, v, t, confirmed: false };
  const [first, second] = [await as(advisor).do(sign, once), await as(advisor).do(sign, once)];
  expect(second).toEqual(first);
  const events = (await rowsSeenBy(student, 'audit_event')) as { action: string }[];
  expect(new Set(events.map((event) => event.action))).toEqual(new Set(['debrief.read']));
  const { owner } = await testServer();
  const told = (await owner.query(
    `select action, count(*)::int as n from app.audit_event where subject_id = $1 and kind = 'done' group by action order by action`,
    [id],
  )) as unknown[];
  expect(told).toEqual([
    { action: 'debrief.hold', n: 1 },
    { action: 'debrief.packet', n: 5 },
    { action: 'debrief.schedule', n: 1 },
    { action: 'debrief.sign', n: 1 },
  ]);
});

test('the page is one flight of at most eleven statements; a signature six statements in three round trips', async () => {
  const house = await newInstitution();
  const { advisor, student } = house;
  const id = await heldDebrief(advisor, student.caseId);
  for (const entry of [staleLetters, narrowList])
    await as(advisor).do(find, { caseId: student.caseId, debriefId: id, entry });
  const { v, t } = await seen(advisor, id);
  const reading = await statementsOf(() => as(advisor).do(page, { id }));
  expect(reading.sent.length).toBeLessThanOrEqual(11);
  const flights = new Set(reading.sent.filter((s) => s.name !== 'audit.add').map((s) => s.flight));
  expect(flights.size).toBe(1);
  const typing = { id, section: 'account', v: 0, body: 'Words' };
  const writing = await statementsOf(() => as(advisor).do(write, typing));
  expect(writing.sent.length).toBeLessThanOrEqual(7);
  expect(writing.roundTrips).toBeLessThanOrEqual(3);
  const signing = await statementsOf(() =>
    as(advisor).do(sign, { id, v, t: t + 1, confirmed: false }),
  );
  expect(signing.sent.length).toBeLessThanOrEqual(6);
  expect(signing.roundTrips).toBeLessThanOrEqual(3);
  expect([...reading.sent, ...writing.sent, ...signing.sent].filter((s) => !s.name)).toEqual([]);
  const sql = `-- PAGE\n\n${reading.sql}\n-- WRITE\n\n${writing.sql}\n-- SIGN\n\n${signing.sql}`;
  await expect(sql).toMatchFileSnapshot('./debriefs.int.test.ts.sql');
});

test('the guides of the newest season decide who is wanted, what lies on the table, and what is asked', async () => {
  const { advisor, student } = await newInstitution();
  const season = {
    matchYear: 2026,
    specialty: 'interventional_radiology',
    specialtyName: '',
    track: 'integrated',
    aimedRegion: 'los_angeles',
    system: 'nrmp_main',
    service: 'eras',
    applicantType: 'non_us_img',
    graduatedOn: '2025-05-20',
    visaNeed: 'none',
    appliedOn: null,
    couple: false,
    switchedFrom: '',
    outcome: 'unmatched_full',
    soapOutcome: '',
    interviewsRead: 'not_said',
    complete: [],
    source: 'Match result notice',
    asOf: '2026-03-16',
  };
  await as(advisor).do(
    `mutation ($key: ID!, $caseId: ID!, $entry: AttemptEntry!) { recordAttempt(idempotencyKey: $key, caseId: $caseId, entry: $entry) { id } }`,
    { caseId: student.caseId, entry: season },
  );
  const asked = {
    caseId: student.caseId,
    appointment,
    attendees: [{ kind: 'mentor', name: 'Anders Holm' }],
  };
  const { scheduleDebrief } = await as(advisor).do(schedule, asked);
  const { id } = scheduleDebrief;
  const wanted = `query ($id: ID!) { debriefPage(id: $id) { guide { packs packetItems { code wantedBy { item } }
    attendeeKinds { code } debriefQuestions { code set wantedBy { item } } } attendees { id } } }`;
  const { debriefPage } = await as(advisor).do(wanted, { id });
  const { guide, attendees: named } = debriefPage;
  expect(guide.packs).toEqual(['interventional_radiology', 'los_angeles', 'img_friendly']);
  expect(guide.attendeeKinds).toHaveLength(8);
  expect(guide.debriefQuestions[0]).toEqual({
    code: 'what_hurt',
    set: 'guide',
    wantedBy: [{ item: 'IR-23' }, { item: 'LA-08' }],
  });
  const attended = named.map((one: { id: string }) => one.id);
  const took = { id, v: 1, at: '2026-04-02T18:00:00Z', attended };
  const codes = guide.packetItems.map((item: { code: string }) => item.code);
  for (const code of codes.slice(1))
    await as(advisor).do(packetItem, { id, v: 0, entry: present(code) });
  expect(await as(advisor).refused(hold, took)).toMatchObject({
    code: 'DEBRIEF_PACKET_INCOMPLETE',
    facts: { missing: [codes[0]] },
  });
  const waived = {
    item: codes[0],
    state: 'waived',
    reason: 'Read it together on the screen',
    whereKept: '',
  };
  await as(advisor).do(packetItem, { id, v: 0, entry: waived });
  await as(advisor).do(hold, took);
  expect((await as(advisor).do(wanted, { id })).debriefPage.guide).toEqual(guide);
});
