import { NoAnswerError, RefusalError } from '@onward/graphql';
import { expect, test } from 'vitest';
import { explain, issuesByField, refusalOf } from './refusal-text.ts';

test('a refusal is said with its facts', () => {
  const error = new RefusalError({
    code: 'DEBRIEF_PACKET_INCOMPLETE',
    class: 'CONFLICT',
    facts: { missing: ['letters', 'personal_statement'] },
  });
  expect(explain(error)).toContain('letters, personal statement');
});

test('each wrong field gets its own sentence', () => {
  const facts = { issues: [{ field: 'email', code: 'not_an_email' }] };
  const error = new RefusalError({ code: 'INPUT_NOT_VALID', class: 'BAD_USER_INPUT', facts });
  expect(issuesByField(error)['email']).toMatch(/e-mail/);
  expect(issuesByField(new NoAnswerError('offline'))).toEqual({});
});

test('a lost line promises nothing but that nothing is lost', () => {
  expect(explain(new NoAnswerError('offline'))).toMatch(/no connection/i);
});

test('a page older than the server asks to be reloaded, and is no refusal', () => {
  const error = new RefusalError({ code: 'DOCUMENT_NOT_VALID', class: 'BAD_USER_INPUT' });
  expect(refusalOf(error)).toBeNull();
  expect(explain(error)).toMatch(/reload/i);
});
