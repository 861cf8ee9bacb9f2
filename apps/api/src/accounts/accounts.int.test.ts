import { expect, test } from 'vitest';
import {
  as,
  newInstitution,
  Refused,
  statementsOf,
  testServer,
  type TestPerson,
} from '../../test/index.ts';

const who = `query { me { id fullName role version institution { slug } } }`;
const makeLink = `mutation ($key: ID!, $id: ID!) { createSignInLink(idempotencyKey: $key, personId: $id) { url expiresAt } }`;
const accept = `mutation ($key: ID!, $slug: String!, $token: String!, $password: String!) {
  acceptSignInLink(idempotencyKey: $key, slug: $slug, token: $token, password: $password) { id } }`;
const signIn = `mutation ($key: ID!, $slug: String!, $email: String!, $password: String!) {
  signIn(idempotencyKey: $key, slug: $slug, email: $email, password: $password) { id fullName } }`;
const deactivate = `mutation ($key: ID!, $id: ID!, $v: Int!) { deactivatePerson(idempotencyKey: $key, id: $id, expectedVersion: $v) { status version } }`;
const password = 'four plain words together';

async function linkFor(dean: TestPerson, person: TestPerson): Promise<string> {
  const { createSignInLink } = await as(dean).do(makeLink, { id: person.id });
  return createSignInLink.url.split('#')[1];
}

async function withPassword() {
  const made = await newInstitution();
  const token = await linkFor(made.dean, made.advisor);
  await as(null).do(accept, { slug: made.slug, token, password });
  return { ...made, token };
}

test('a session shows the signed-in person and her institution', async () => {
  const { advisor, slug, elsewhere } = await newInstitution();
  const { me } = await as(advisor).do(who);
  expect(me).toEqual({
    id: advisor.id,
    fullName: advisor.name,
    role: 'advisor',
    version: 1,
    institution: { slug },
  });
  const { me: other } = await as(elsewhere.advisor).do(who);
  expect(other.institution.slug).toBe(elsewhere.slug);
});

test('nobody signed in is told so, whatever the cookie', async () => {
  const { advisor, elsewhere } = await newInstitution();
  expect(await as(null).refused(who)).toEqual({
    code: 'SIGN_IN_REQUIRED',
    class: 'UNAUTHENTICATED',
    facts: {},
  });
  const [, token] = advisor.cookie.split('.');
  const swapped = { cookie: `${elsewhere.institutionId}.${token}` };
  expect(await as(swapped).refused(who)).toMatchObject({ code: 'SIGN_IN_REQUIRED' });
  expect(await as({ cookie: 'nonsense' }).refused(who)).toMatchObject({ code: 'SIGN_IN_REQUIRED' });
});

test('an invitation link works once, and the password then opens the account', async () => {
  const { slug, token, advisor, elsewhere } = await withPassword();
  expect((await as(null).refused(accept, { slug, token, password })).code).toBe('LINK_NOT_VALID');
  const { signIn: signedIn } = await as(null).do(signIn, {
    slug,
    email: advisor.email.toUpperCase(),
    password,
  });
  expect(signedIn).toEqual({ id: advisor.id, fullName: advisor.name });
  expect(
    (await as(null).refused(signIn, { slug: elsewhere.slug, email: advisor.email, password })).code,
  ).toBe('SIGN_IN_FAILED');
});

test('the session cookie is for this host and for no script', async () => {
  const { slug, advisor } = await withPassword();
  const { fastify } = await testServer();
  const reply = await fastify.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'x-onward-csrf': '1' },
    payload: { query: signIn, variables: { key: 'k', slug, email: advisor.email, password } },
  });
  const cookie = reply.cookies.find((one) => one.name === 'onward');
  expect(cookie).toMatchObject({ path: '/', httpOnly: true, sameSite: 'Lax' });
  expect(await as({ cookie: cookie!.value }).do(who)).toMatchObject({ me: { id: advisor.id } });
});

test('an unknown address and a wrong password get the same answer', async () => {
  const { slug, advisor } = await withPassword();
  const wrong = await as(null).refused(signIn, {
    slug,
    email: advisor.email,
    password: 'not this one at all',
  });
  const unknown = await as(null).refused(signIn, { slug, email: 'nobody@example.edu', password });
  expect(wrong).toEqual(unknown);
  expect(wrong).toEqual({ code: 'SIGN_IN_FAILED', class: 'UNAUTHENTICATED', facts: {} });
});

test('after ten wrong tries even the right password has to wait', async () => {
  const { slug, advisor } = await withPassword();
  for (let n = 0; n < 10; n += 1)
    await as(null).refused(signIn, { slug, email: advisor.email, password: 'wrong wrong wrong' });
  const refusal = await as(null).refused(signIn, { slug, email: advisor.email, password });
  expect(refusal.code).toBe('TOO_MANY_TRIES');
  expect(refusal.facts['retryAfterSeconds']).toBeGreaterThan(60);
});

test('a newer link makes the earlier one useless, and a weak password uses none up', async () => {
  const { dean, advisor, slug } = await newInstitution();
  const first = await linkFor(dean, advisor);
  const second = await linkFor(dean, advisor);
  expect((await as(null).refused(accept, { slug, token: first, password })).code).toBe(
    'LINK_NOT_VALID',
  );
  expect((await as(null).refused(accept, { slug, token: second, password: 'short' })).code).toBe(
    'PASSWORD_TOO_WEAK',
  );
  await as(null).do(accept, { slug, token: second, password });
});

test('only a dean makes links, and only for her own people', async () => {
  const { dean, advisor, student, elsewhere } = await newInstitution();
  expect((await as(advisor).refused(makeLink, { id: student.id })).code).toBe('NOT_ALLOWED');
  expect((await as(dean).refused(makeLink, { id: elsewhere.advisor.id })).code).toBe('NOT_FOUND');
});

test('a cohort’s links come as one file that a spreadsheet can open safely', async () => {
  const { dean, cohortId, student, elsewhere } = await newInstitution({ students: 3 });
  const { owner } = await testServer();
  await owner.query(`update app.person set full_name = '=HYPERLINK("x")' where id = $1`, [
    student.id,
  ]);
  const cohortLinks = `mutation ($key: ID!, $id: ID!) { createCohortSignInLinks(idempotencyKey: $key, cohortId: $id) { csv links leftOut } }`;
  const { createCohortSignInLinks: file } = await as(dean).do(cohortLinks, { id: cohortId });
  expect(file).toMatchObject({ links: 3, leftOut: 0 });
  expect(file.csv).toContain(`'=HYPERLINK`);
  expect((await as(dean).refused(cohortLinks, { id: elsewhere.cohortId })).code).toBe('NOT_FOUND');
});

test('somebody deactivated is out at once, and can come back', async () => {
  const { dean, advisor } = await newInstitution();
  const { deactivatePerson } = await as(dean).do(deactivate, { id: advisor.id, v: 1 });
  expect(deactivatePerson).toEqual({ status: 'deactivated', version: 2 });
  expect((await as(advisor).refused(who)).code).toBe('SIGN_IN_REQUIRED');
  const back = `mutation ($key: ID!, $id: ID!, $v: Int!) { reactivatePerson(idempotencyKey: $key, id: $id, expectedVersion: $v) { status } }`;
  expect(await as(dean).do(back, { id: advisor.id, v: 2 })).toEqual({
    reactivatePerson: { status: 'active' },
  });
  // Her old session stays ended.
  expect((await as(advisor).refused(who)).code).toBe('SIGN_IN_REQUIRED');
});

test('the last dean cannot be removed, and a stale edit is told what is there now', async () => {
  const { dean, advisor } = await newInstitution();
  expect(await as(dean).refused(deactivate, { id: dean.id, v: 1 })).toMatchObject({
    code: 'LAST_DEAN',
    class: 'CONFLICT',
  });
  const stale = await as(dean).refused(deactivate, { id: advisor.id, v: 7 });
  expect(stale).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
    facts: { expectedVersion: 7, currentVersion: 1, current: { status: 'active' } },
  });
});

test('a personal address opens the account too, unless it is somebody else’s', async () => {
  const { slug, advisor, student } = await withPassword();
  const set = `mutation ($key: ID!, $email: String!, $v: Int!) { setPersonalEmail(idempotencyKey: $key, email: $email, expectedVersion: $v) { personalEmail } }`;
  expect((await as(student).refused(set, { email: advisor.email, v: 1 })).code).toBe(
    'EMAIL_IN_USE',
  );
  expect((await as(student).refused(set, { email: 'no address', v: 1 })).code).toBe(
    'INPUT_NOT_VALID',
  );
  await as(null).refused(signIn, { slug, email: 'ada@home.example', password });
  // Accepting the link ended her test session, so she signs in as people do.
  const { fastify } = await testServer();
  const reply = await fastify.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'x-onward-csrf': '1' },
    payload: { query: signIn, variables: { key: 'k', slug, email: advisor.email, password } },
  });
  const me = { cookie: reply.cookies[0]!.value };
  await as(me).do(set, { email: 'ada@home.example', v: 1 });
  expect(await as(null).do(signIn, { slug, email: 'Ada@home.example', password })).toMatchObject({
    signIn: { id: advisor.id },
  });
});

test('sessions are listed and ended by their owner alone', async () => {
  const { advisor, otherAdvisor } = await newInstitution();
  const { mySessions } = await as(advisor).do('{ mySessions { id device current } }');
  expect(mySessions).toMatchObject([{ device: 'Test', current: true }]);
  const end = `mutation ($key: ID!, $id: ID!) { endSession(idempotencyKey: $key, id: $id) }`;
  expect((await as(otherAdvisor).refused(end, { id: mySessions[0].id })).code).toBe('NOT_FOUND');
  await as(advisor).do(`mutation ($key: ID!) { signOutEverywhere(idempotencyKey: $key) }`);
  expect((await as(advisor).refused(who)).code).toBe('SIGN_IN_REQUIRED');
});

test('a session that has ended is nobody’s, not even in what is written down about refusals', async () => {
  const { advisor, dean, institutionId } = await newInstitution();
  await as(advisor).do(who);
  const { owner } = await testServer();
  await owner.query(`update app.session set ended_at = now() where person_id = $1`, [advisor.id]);
  expect((await as(advisor).refused(makeLink, { id: dean.id })).code).toBe('SIGN_IN_REQUIRED');
  expect((await as(advisor).refused('{ mySessions { id } }')).code).toBe('SIGN_IN_REQUIRED');
  const events = await owner.query(`select 1 from app.audit_event where institution_id = $1`, [
    institutionId,
  ]);
  expect(events).toEqual([]);
});

test('a page of somebody seen before costs one round trip, her session included', async () => {
  const { advisor } = await newInstitution();
  await as(advisor).do(who);
  const { roundTrips, sent } = await statementsOf(() => as(advisor).do(who));
  expect({ roundTrips, sent: sent.map((one) => one.name) }).toEqual({
    roundTrips: 1,
    sent: ['accounts.me'],
  });
});

test('an idle session is over by the server’s clock', async () => {
  const { student, advisor } = await newInstitution();
  const { owner } = await testServer();
  await owner.query(
    `update app.session set last_seen_at = now() - interval '20 minutes' where person_id = any ($1)`,
    [[student.id, advisor.id]],
  );
  expect((await as(advisor).refused(who)).code).toBe('SIGN_IN_REQUIRED');
  expect(await as(student).do(who)).toMatchObject({ me: { id: student.id } });
});

test('one-click sign-in exists in a practice institution and nowhere else', async () => {
  const practice = `mutation ($key: ID!, $slug: String!, $id: ID!) { practiceSignIn(idempotencyKey: $key, slug: $slug, personId: $id) { id } }`;
  const doorOf = `query ($slug: String!) { institutionBySlug(slug: $slug) { name practice practicePeople { id } } }`;
  const real = await newInstitution();
  expect(await as(null).do(doorOf, { slug: real.slug })).toMatchObject({
    institutionBySlug: { practice: false, practicePeople: [] },
  });
  expect(await as(null).refused(practice, { slug: real.slug, id: real.dean.id })).toMatchObject({
    code: 'PRACTICE_ONLY',
  });
  const invented = await newInstitution({ practice: true });
  const { institutionBySlug } = await as(null).do(doorOf, { slug: invented.slug });
  expect(institutionBySlug.practicePeople).toHaveLength(5);
  expect(await as(null).do(practice, { slug: invented.slug, id: invented.dean.id })).toMatchObject({
    practiceSignIn: { id: invented.dean.id },
  });
  await expect(as(null).do(practice, { slug: invented.slug, id: real.dean.id })).rejects.toThrow(
    Refused,
  );
  expect((await as(null).refused(doorOf, { slug: 'no-such-place' })).code).toBe('NOT_FOUND');
});
