import {
  Button,
  FieldStack,
  FormActions,
  FormProblem,
  formText,
  PageTitle,
  PasswordField,
} from '@onward/ui';
import type { Role } from '@onward/core/access';
import { useSuspenseQuery } from '@tanstack/react-query';
import { explain, refusalOf } from '../../shared/refusal-text.ts';
import { linkOf, useAcceptLink } from './account.queries.ts';
import css from './account.module.css';

function Greeting({ name, invited }: { name: string; invited: boolean }) {
  return (
    <div>
      <PageTitle>{invited ? `Welcome, ${name}` : 'Choose a new password'}</PageTitle>
      <p className={css.lead}>
        {invited
          ? 'Choose a password to come in. Nothing else is asked of you on this page.'
          : `For ${name}. Your old password stops working.`}
      </p>
    </div>
  );
}

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
    accept.mutate(formText(form, 'password'), { onSuccess: ({ role }) => onDone(role) });
  return (
    <>
      <Greeting name={link.name} invited={invited} />
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
          <FormProblem>{!weak && accept.error && explain(accept.error)}</FormProblem>
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
            error={weak && explain(accept.error)}
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
