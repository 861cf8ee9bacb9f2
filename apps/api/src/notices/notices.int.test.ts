import { expect, test } from 'vitest';
import {
  as,
  insert,
  newInstitution,
  statementsOf,
  type TestInstitution,
} from '../../test/index.ts';
import { newId } from '../platform/ids.ts';
import { inInstitution, systemScope } from '../platform/tenancy/index.ts';

const news = `query ($unreadOnly: Boolean, $first: Int, $after: String) {
  notices(unreadOnly: $unreadOnly, first: $first, after: $after) {
    nodes { id kind actorName aboutName createdAt readAt } pageInfo { endCursor hasNextPage } } unreadNotices }`;
const markRead = `mutation ($key: ID!, $ids: [ID!]!) { markNoticesRead(idempotencyKey: $key, ids: $ids) }`;
const markUnread = `mutation ($key: ID!, $id: ID!) { markNoticeUnread(idempotencyKey: $key, id: $id) }`;
const markAll = `mutation ($key: ID!, $until: Instant!) { markAllNoticesRead(idempotencyKey: $key, until: $until) }`;
const giveRanks = `mutation ($key: ID!) { giveMyRankConsent(idempotencyKey: $key) { givenAt revokedAt byHer ranksKept } }`;

async function told(here: TestInstitution, times: readonly string[], kind = 'task_completed') {
  await inInstitution(systemScope(here.institutionId), async () => {
    for (const at of times)
      await insert('notice', {
        institution_id: here.institutionId,
        id: newId(),
        person_id: here.advisor.personId,
        case_id: here.student.caseId,
        kind,
        actor_name: 'Student',
        created_at: at,
      });
  });
}

const minutesAgo = (n: number) => new Date(Date.now() - n * 60_000).toISOString();

test('an advisor reads her news page by page, with the name of whom it is about', async () => {
  const here = await newInstitution();
  await told(here, [3, 2, 1].map(minutesAgo));
  const { result, sent, sql } = await statementsOf(() => as(here.advisor).do(news, { first: 2 }));
  const [first, second] = result.notices.nodes;
  expect(first).toMatchObject({ kind: 'task_completed', readAt: null });
  expect(first.aboutName).toEqual(expect.stringContaining('Student'));
  expect(first.createdAt > second.createdAt).toBe(true);
  expect(result.unreadNotices).toBe(3);
  expect(sent.length).toBeLessThanOrEqual(6);
  await expect(sql).toMatchFileSnapshot('notices.int.test.ts.sql');
  const { endCursor, hasNextPage } = result.notices.pageInfo;
  expect(hasNextPage).toBe(true);
  const next = await as(here.advisor).do(news, { first: 2, after: endCursor });
  expect(next.notices).toMatchObject({ nodes: [{}], pageInfo: { hasNextPage: false } });
});

test('news is read, made new again, and read all together up to what was seen', async () => {
  const here = await newInstitution();
  await told(here, [minutesAgo(5)]);
  const [seen] = (await as(here.advisor).do(news)).notices.nodes;
  await as(here.advisor).do(markRead, { ids: [seen.id] });
  expect(await as(here.advisor).do(news, { unreadOnly: true })).toMatchObject({
    notices: { nodes: [] },
    unreadNotices: 0,
  });
  await as(here.advisor).do(markUnread, { id: seen.id });
  expect((await as(here.advisor).do(news)).unreadNotices).toBe(1);
  await told(here, [minutesAgo(1)]);
  await as(here.advisor).do(markAll, { until: seen.createdAt });
  const left = await as(here.advisor).do(news, { unreadOnly: true });
  expect(left.notices.nodes).toHaveLength(1);
  expect(left.notices.nodes[0].id).not.toBe(seen.id);
});

test('nobody reads or changes the news of somebody else, and a page of one list is refused by another', async () => {
  const here = await newInstitution();
  await told(here, [minutesAgo(2), minutesAgo(1)]);
  const { notices } = await as(here.advisor).do(news, { first: 1 });
  for (const who of [here.dean, here.otherAdvisor, here.elsewhere.advisor]) {
    await as(who).do(markRead, { ids: [notices.nodes[0].id] });
    await as(who).do(markAll, { until: minutesAgo(0) });
    expect((await as(who).do(news)).notices.nodes).toEqual([]);
  }
  expect((await as(here.advisor).do(news)).unreadNotices).toBe(2);
  const after = notices.pageInfo.endCursor;
  expect(await as(here.advisor).refused(news, { unreadOnly: true, after })).toMatchObject({
    code: 'PAGE_CURSOR_NOT_VALID',
  });
});

test('what the student says herself is news to those who help her, and to nobody else', async () => {
  const here = await newInstitution();
  await as(here.student).do(giveRanks);
  expect((await as(here.advisor).do(news)).notices.nodes).toMatchObject([
    { kind: 'rank_consent_given', actorName: expect.stringContaining('Student') },
  ]);
  expect((await as(here.otherAdvisor).do(news)).notices.nodes).toEqual([]);
});
