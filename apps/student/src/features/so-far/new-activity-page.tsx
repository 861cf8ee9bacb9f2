import { PageTitle } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { paths } from '../../app/paths.ts';
import { ActionLink } from '../../shared/links.tsx';
import { ActivityForm } from './activity-form.tsx';
import { soFarQuery } from './so-far.queries.ts';
import css from './so-far.module.css';

/** Writing something down. */
export function NewActivityPage() {
  const { data } = useSuspenseQuery(soFarQuery);
  const navigate = useNavigate();
  return (
    <div className={css.page}>
      <header>
        <p>
          <ActionLink to={paths.soFar}>What you have so far</ActionLink>
        </p>
        <PageTitle>Write something down</PageTitle>
        <p className={css.quiet}>A file that shows it can be added once it is written down.</p>
      </header>
      <ActivityForm
        before={null}
        today={data.today}
        words={data.guideLists}
        onKept={() => void navigate({ to: paths.soFar })}
      />
    </div>
  );
}
