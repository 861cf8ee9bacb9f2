import {
  Button,
  FieldStack,
  FormActions,
  FormProblem,
  formText,
  PasswordField,
  TextField,
} from '@onward/ui';
import type { Role } from '@onward/core/access';
import { explain } from '../../shared/refusal-text.ts';
import { useSignIn } from './account.queries.ts';

/** E-mail and password. The answer to a wrong one is the same whether or not the person exists. */
export function SignInForm({ slug, onDone }: { slug: string; onDone: (role: Role) => void }) {
  const signIn = useSignIn(slug);
  const submit = (form: FormData) =>
    signIn.mutate(
      { email: formText(form, 'email').trim(), password: formText(form, 'password') },
      { onSuccess: ({ role }) => onDone(role) },
    );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(new FormData(event.currentTarget));
      }}
    >
      <FieldStack>
        <FormProblem>{signIn.error && explain(signIn.error)}</FormProblem>
        <TextField
          label="E-mail"
          name="email"
          type="email"
          autoComplete="username"
          hint="Your school address, or the personal one you gave."
          required
        />
        <PasswordField label="Password" name="password" autoComplete="current-password" required />
        <FormActions>
          <Button
            kind="main"
            type="submit"
            wide
            busy={(signIn.isPending || signIn.isSuccess) && 'Signing in'}
          >
            Sign in
          </Button>
        </FormActions>
      </FieldStack>
    </form>
  );
}
