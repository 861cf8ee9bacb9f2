import {
  Button,
  FieldStack,
  FormActions,
  FormProblem,
  formText,
  showToast,
  TextField,
} from '@onward/ui';
import { explain, issuesByField, refusalOf } from '../../shared/refusal-text.ts';
import { useSetPersonalEmail } from './account.queries.ts';

/** An address of one's own, for signing in and for mail once the school address is gone. */
export function PersonalEmailForm({ email, version }: { email: string; version: number }) {
  const keep = useSetPersonalEmail(version);
  const issue = Object.values(issuesByField(keep.error))[0];
  const taken = refusalOf(keep.error)?.code === 'EMAIL_IN_USE' ? explain(keep.error) : undefined;
  const fieldError = issue ?? taken;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        keep.mutate(formText(form, 'email').trim(), {
          onSuccess: () => showToast('Your personal e-mail is kept.'),
        });
      }}
    >
      <FieldStack>
        <FormProblem>{keep.error && !fieldError ? explain(keep.error) : null}</FormProblem>
        <TextField
          label="Personal e-mail"
          name="email"
          type="email"
          autoComplete="email"
          defaultValue={email}
          optional
          hint="Your school address may end when you graduate. This one stays, and you can sign in with it."
          error={fieldError}
        />
        <FormActions>
          <Button type="submit" busy={keep.isPending && 'Keeping it'}>
            Keep this address
          </Button>
        </FormActions>
      </FieldStack>
    </form>
  );
}
