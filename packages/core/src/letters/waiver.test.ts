import { expect, test } from 'vitest';
import type { Instant } from '../shared/calendar.ts';
import { revokeWaiver, signWaiver } from './waiver.ts';

const now = '2026-11-30T12:00:00Z' as Instant;
const of = { id: 'w', letterId: 'l', studentId: 's' } as unknown as Parameters<
  typeof signWaiver
>[1];
const fresh = { waiver: null, status: 'asked' } as const;

test('a waiver is signed with her name, and keeping the right to read needs none', () => {
  expect(signWaiver({ choice: 'waived', signedName: '' }, of, fresh, now)).toMatchObject({
    refusal: { code: 'INPUT_NOT_VALID', facts: { issues: [{ field: 'signedName' }] } },
  });
  expect(signWaiver({ choice: 'waived', signedName: 'Ana Lima' }, of, fresh, now)).toMatchObject({
    value: { choice: 'waived', signedName: 'Ana Lima', revokedAt: null },
  });
  expect(signWaiver({ choice: 'not_waived', signedName: '' }, of, fresh, now).accepted).toBe(true);
});

test('it is taken back for a letter not yet sent in, and holds for one that was', () => {
  const signed = signWaiver({ choice: 'waived', signedName: 'Ana Lima' }, of, fresh, now);
  if (!signed.accepted) throw new Error('not signed');
  expect(revokeWaiver(signed.value, 'agreed', now)).toMatchObject({ value: { revokedAt: now } });
  expect(revokeWaiver(signed.value, 'submitted', now)).toMatchObject({
    refusal: { code: 'LETTER_WAIVER_STANDS' },
  });
  const entry = { choice: 'not_waived', signedName: '' };
  expect(signWaiver(entry, of, { waiver: 'waived', status: 'submitted' }, now)).toMatchObject({
    refusal: { code: 'LETTER_WAIVER_STANDS' },
  });
});
