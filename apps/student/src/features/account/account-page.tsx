import { PageTitle, Section, ThemeToggle } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import css from './account.module.css';
import { accountQuery } from './account.queries.ts';
import { PasswordForm } from './password-form.tsx';
import { PersonalEmailForm } from './personal-email-form.tsx';
import { SessionList } from './session-list.tsx';

/** One's own account: who one is here, an address that stays, the password, where one is signed in, appearance. */
export function AccountPage({
  inset = false,
  onSignedOut,
}: {
  inset?: boolean;
  onSignedOut: () => void;
}) {
  const { me, mySessions } = useSuspenseQuery(accountQuery).data;
  return (
    <div className={`${css.sections} ${inset ? css.inset : ''}`}>
      <div>
        <PageTitle>Your account</PageTitle>
        <p className={css.note}>
          {me.fullName} · {me.institution.name}
          {me.schoolEmail && ` · ${me.schoolEmail}`}
        </p>
      </div>
      <Section title="An address that stays">
        <PersonalEmailForm email={me.personalEmail ?? ''} version={me.version} />
      </Section>
      <Section title="Password">
        <PasswordForm />
      </Section>
      <Section title="Where you are signed in">
        <SessionList sessions={mySessions} zone={me.timeZone} onSignedOut={onSignedOut} />
      </Section>
      <Section title="Appearance">
        <ThemeToggle />
      </Section>
    </div>
  );
}
