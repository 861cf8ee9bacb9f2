import { FormProblem, Item, ItemList, Section, WordAction } from '@onward/ui';
import type { Role } from '@onward/core/access';
import { explain } from '../../shared/refusal-text.ts';
import type { PracticePerson } from './account.graphql.ts';
import css from './account.module.css';
import { usePracticeSignIn } from './account.queries.ts';

const roleWords: Record<Role, string> = { dean: 'Dean', advisor: 'Advisor', student: 'Student' };

/** One press makes you an invented person; only the practice institution has such people. */
export function PracticeSignIns({
  slug,
  people,
  onDone,
}: {
  slug: string;
  people: readonly PracticePerson[];
  onDone: (role: Role) => void;
}) {
  const signIn = usePracticeSignIn(slug);
  return (
    <Section title="Practice sign-in">
      <p className={css.note}>
        Everything here is invented. Be one of these people with one press.
      </p>
      <FormProblem>{signIn.error && explain(signIn.error)}</FormProblem>
      <ItemList>
        {people.map((person) => (
          <Item
            key={person.id}
            title={person.name}
            detail={person.title || roleWords[person.role]}
            trail={
              <WordAction
                disabled={signIn.isPending || signIn.isSuccess}
                onClick={() => signIn.mutate(person.id, { onSuccess: ({ role }) => onDone(role) })}
                aria-label={`Sign in as ${person.name}`}
              >
                Sign in
              </WordAction>
            }
          />
        ))}
      </ItemList>
    </Section>
  );
}
