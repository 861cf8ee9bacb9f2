import { paths } from '../../app/paths.ts';
import { PageLink } from '../../shared/links.tsx';
import css from './so-far.module.css';

/** The way from the plan to what is there already. */
export function SoFarLink() {
  return (
    <div className={css.link} data-screen-only="">
      <PageLink to={paths.soFar}>
        What you have so far
        <span className={css.quiet}>Papers, clinical work, lines for your CV</span>
      </PageLink>
    </div>
  );
}
