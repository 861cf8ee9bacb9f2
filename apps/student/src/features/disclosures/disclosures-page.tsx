import { Empty, Notice, PageTitle } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.ts';
import { ActionLink } from '../../shared/links.tsx';
import { myDisclosuresQuery } from './disclosures.queries.ts';
import { OneDisclosure } from './one-disclosure.tsx';
import css from './disclosures.module.css';

/** What she tells, and to whom: each thing by itself, hers alone until she says otherwise (IR-11). */
export function DisclosuresPage() {
  const { data } = useSuspenseQuery(myDisclosuresQuery);
  return (
    <div className={css.page}>
      <PageTitle>What I tell, and to whom</PageTitle>
      {data.items.length === 0 ? (
        <Empty
          inset
          title="There is no list for you here"
          action={<ActionLink to={paths.talk}>Talk to someone</ActionLink>}
        >
          None of the guides your office works with asks for one. You decide in every conversation
          what you tell.
        </Empty>
      ) : (
        <>
          <p className={css.quiet}>
            {data.intro} Nothing here is shared until you choose it, and you can change your mind
            any day. What somebody has read already, they will remember.
          </p>
          <ul className={css.items}>
            {data.items.map((one) => (
              <OneDisclosure key={one.item} disclosure={one} />
            ))}
          </ul>
          <Notice kind="info">
            What your school’s record holds already, such as exam results, does not change here.
            These are your own words about it.
          </Notice>
        </>
      )}
    </div>
  );
}
