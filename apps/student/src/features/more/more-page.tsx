import { Button, PageTitle, Section, ThemeToggle } from '@onward/ui';
import { paths } from '../../app/paths.ts';
import { PageLink } from '../../shared/links.tsx';
import { useSession } from '../../shared/session.queries.ts';
import { signOut } from '../../shared/sign-out.ts';
import css from './more.module.css';

const places = [
  {
    to: paths.soFar,
    words: 'What you have so far',
    detail: 'Papers, clinical work, your CV lines',
  },
  {
    to: paths.audit,
    words: 'Look back at your application',
    detail: 'Seven short chapters, only yours until you share them',
  },
  { to: paths.letters, words: 'My letters', detail: 'Who writes for you, and your right to read' },
  {
    to: paths.ahead,
    words: 'Roles and dates ahead',
    detail: 'What you think about; what turns old',
  },
  { to: paths.talk, words: 'Talk to someone', detail: 'People and numbers, any hour' },
  { to: paths.resources, words: 'Resources', detail: 'What the guides say, by situation' },
  { to: paths.path, words: 'What I would like', detail: 'My own view of the way on' },
  {
    to: paths.tell,
    words: 'What I tell, and to whom',
    detail: 'Each thing is yours until you share it',
  },
  { to: paths.writing, words: 'Writing to programs', detail: 'Kept here; you send it yourself' },
  { to: paths.whoViewed, words: 'Who viewed my record', detail: 'Each look is written down' },
  {
    to: paths.consents,
    words: 'Who may be asked about me',
    detail: 'You say yes or no, and can take it back; also your rank list',
  },
  { to: paths.account, words: 'My account', detail: 'E-mail, password, signed-in devices' },
] as const;

/** Everything that is not for every day. */
export function MorePage() {
  const { fullName, institution } = useSession();
  return (
    <div className={css.page}>
      <PageTitle>More</PageTitle>
      <ul className={css.places}>
        {places.map((one) => (
          <li key={one.to}>
            <PageLink to={one.to}>
              {one.words}
              <span>{one.detail}</span>
            </PageLink>
          </li>
        ))}
      </ul>
      <Section title="How it looks">
        <ThemeToggle />
      </Section>
      <p className={css.who}>
        Signed in as {fullName}, {institution.name}
      </p>
      <Button onClick={() => void signOut({ comeBack: false })}>Sign out</Button>
    </div>
  );
}
