import { expect, test } from 'vitest';
import { as, newInstitution } from '../../test/index.ts';

const who = `query { me { id fullName role institution { slug } } }`;

test('a session shows the signed-in person and her institution', async () => {
  const { advisor, slug, elsewhere } = await newInstitution();
  const { me } = await as(advisor).do(who);
  expect(me).toEqual({
    id: advisor.id,
    fullName: advisor.name,
    role: 'advisor',
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
