import { describe, expect, test } from 'vitest';
import type { PersonId } from '../shared/ids.ts';
import { checkPassword } from './password.ts';
import { deactivate, reactivate, type Account } from './standing.ts';

const dean: Account = { id: 'dean-1' as PersonId, role: 'dean', status: 'active' };

describe('passwords', () => {
  test('four plain words are enough', () => {
    expect(checkPassword('correct horse battery staple').accepted).toBe(true);
  });

  test.each(['short', 'passwordpassword', 'aaaaaaaaaaaaaaaa', 'x'.repeat(300)])(
    '%s is refused',
    (weak) => {
      expect(checkPassword(weak)).toMatchObject({
        accepted: false,
        refusal: { code: 'PASSWORD_TOO_WEAK' },
      });
    },
  );

  test("the person's own name with digits behind it is refused", () => {
    expect(checkPassword('samirahaddad2027', ['Samira Haddad']).accepted).toBe(false);
  });
});

describe('standing', () => {
  test('the last dean cannot be deactivated', () => {
    expect(deactivate(dean, [dean.id])).toMatchObject({
      accepted: false,
      refusal: { code: 'LAST_DEAN' },
    });
  });

  test('a dean can be deactivated while another stays', () => {
    expect(deactivate(dean, [dean.id, 'dean-2' as PersonId])).toMatchObject({
      accepted: true,
      value: { status: 'deactivated' },
    });
  });

  test('a deactivated person comes back as she was', () => {
    expect(reactivate({ ...dean, status: 'deactivated' })).toEqual({ accepted: true, value: dean });
  });
});
