import type { InterimRole } from './interim-role.ts';
import type { RoleVerdict } from './role-test.ts';

/** A role as the student reads it: what it would do, and what to ask about it first. The office's reasons stay there. */
export interface RoleForStudent {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly stands: string;
  readonly says: string;
  readonly ask: readonly string[];
}

const stands: Readonly<Record<InterimRole['state'], string>> = {
  considered: 'You are thinking about it',
  active: 'You have taken it',
  declined: 'Not taken',
  ended: 'Ended',
};

const verdicts: Readonly<Record<RoleVerdict['verdict'], string>> = {
  improve: 'It would make something stronger that programs can see.',
  clarify: 'It would show you whether another way fits you.',
  drift:
    'As far as we know now, it would take time without making much stronger. There can be good reasons for it all the same.',
  open: 'We know too little about it to say yet.',
};

/** A role and what the test says of it, in the student's words. */
export function roleForStudent(role: InterimRole, test: RoleVerdict): RoleForStudent {
  const { id, title, place, state } = role;
  const open = state === 'considered';
  return {
    id,
    title,
    place,
    stands: stands[state],
    says: open ? verdicts[test.verdict] : '',
    ask: open ? test.ask.map(({ says }) => says) : [],
  };
}
