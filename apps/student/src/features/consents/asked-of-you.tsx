import { Notice } from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.ts';
import { ActionLink } from '../../shared/links.tsx';
import { consentsQuery } from './consents.queries.ts';
import css from './consents.module.css';

/** On Today: somebody would like her answer. Nothing is said of what it is about. */
export function AskedOfYou() {
  const open = useQuery(consentsQuery).data?.filter((ask) => ask.answer === null) ?? [];
  if (open.length === 0) return null;
  return (
    <div className={css.asked}>
      <Notice>
        The people who help you have a question to you.{' '}
        <ActionLink to={paths.consents}>Read it when you are ready</ActionLink>
      </Notice>
    </div>
  );
}
