import { WordAction } from '@onward/ui';
import css from './people.module.css';

/** Somebody on whom something is done. */
export interface Somebody {
  readonly id: string;
  readonly fullName: string;
  readonly role: string;
  readonly status: string;
  readonly version: number;
}

/** What is being done, and on whom. */
export type PersonAct = {
  readonly what: 'edit' | 'link' | 'access' | 'role';
  readonly person: Somebody;
};

/** The actions at the end of a person's row, in words. */
export function PersonMenu({
  person,
  heldWords,
  onAct,
}: {
  person: Somebody;
  /** Why nobody is invited yet. */
  heldWords?: string | null;
  onAct: (act: PersonAct) => void;
}) {
  const say = (what: PersonAct['what'], words: string) => (
    <WordAction aria-label={`${words}: ${person.fullName}`} onClick={() => onAct({ what, person })}>
      {words}
    </WordAction>
  );
  const active = person.status === 'active';
  return (
    <span className={css.actions}>
      {say('edit', 'Edit')}
      {active && !heldWords && say('link', 'Copy a link')}
      {heldWords}
      {active &&
        person.role !== 'student' &&
        say('role', person.role === 'dean' ? 'Make advisor' : 'Make dean')}
      {say('access', active ? 'End access' : 'Give access back')}
    </span>
  );
}
