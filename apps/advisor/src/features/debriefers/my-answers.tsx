import { ButtonLink, Notice } from '@onward/ui';
import { useSession } from '../../shared/session.queries.ts';
import type { SeveralPeopleData } from './debriefers.graphql.ts';
import css from './debriefers.module.css';

/** One's own place among those asked: the way to the page on which everybody answers alike. */
export function MyAnswers({ people }: { people: SeveralPeopleData }) {
  const { institution } = useSession();
  const own = people.debriefers.find((one) => one.id === people.mine);
  if (!own || own.standing !== 'asked') return null;
  return (
    <div className={css.mine} data-screen-only="">
      <Notice kind="needs">You are asked for your own view.</Notice>
      <ButtonLink href={`/${institution.slug}/answers/${own.id}`}>Give my answers</ButtonLink>
    </div>
  );
}
