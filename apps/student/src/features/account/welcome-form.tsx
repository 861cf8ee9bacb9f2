import { Button, FieldStack, FormActions, FormProblem, PageTitle, PasswordField } from '@onward/ui';
import type { Role } from '@onward/core/access';
import { useSuspenseQuery } from '@tanstack/react-query';
import { explain, refusalOf } from '../../shared/refusal-text.ts';
import { linkOf, useAcceptLink } from './account.queries.ts';
import css from './account.module.css';

/** The first password of an invited person, or a new one; then they are signed in. */
export function WelcomeForm({
  slug,
  token,
  onDone,
}: {
  slug: string;
  token: string;
  onDone: (role: Role) => void;
}) {
  const { data: link } = useSuspenseQuery(linkOf(slug, token));
  const accept = useAcceptLink(slug, token);
  const invited = link.kind === 'invitation';
  const weak = refusalOf(accept.error)?.code === 'PASSWORD_TOO_WEAK';
  const submit = (form: FormData) =>
    accept.mutate(String(form.get('password')), { onSuccess: ({ role }) => onDone(role) });
  return (
    <>
      <PageTitle>{invited ? `Welcome, ${link.name}` : 'Choose a new password'}</PageTitle>
      <p className={css.lead}>
        {invited
          ? 'Choose a password to come in. Nothing else is asked of you on this page.'
          : `For ${link.name}. Your old password stops working.`}
      </p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit(new FormData(event.currentTarget));
        }}
      >
        <input
          type="hidden"
          name="username"
          autoComplete="username"
          value={link.email ?? ''}
          readOnly
        />
        <FieldStack>
          <FormProblem>{accept.error && !weak ? explain(accept.error) : null}</FormProblem>
          {link.email && (
            <p>
              You will sign in with <b>{link.email}</b>.
            </p>
          )}
          <PasswordField
            label="New password"
            name="password"
            autoComplete="new-password"
            hint="At least 12 characters. Four words that only you would put together are good."
            error={weak ? explain(accept.error) : undefined}
            required
          />
          <FormActions>
            <Button
              kind="main"
              type="submit"
              wide
              busy={(accept.isPending || accept.isSuccess) && 'One moment'}
            >
              {invited ? 'Come in' : 'Keep this password'}
            </Button>
          </FormActions>
        </FieldStack>
      </form>
    </>
  );
}
