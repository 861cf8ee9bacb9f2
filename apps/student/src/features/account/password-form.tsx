import {
  Button,
  FieldStack,
  FormActions,
  FormProblem,
  formText,
  PasswordField,
  showToast,
} from '@onward/ui';
import { explain, refusalOf } from '../../shared/refusal-text.ts';
import { useChangePassword } from './account.queries.ts';

/** A new password, after the present one. */
export function PasswordForm() {
  const change = useChangePassword();
  const code = refusalOf(change.error)?.code;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const given = new FormData(form);
        change.mutate(
          { present: formText(given, 'present'), next: formText(given, 'next') },
          {
            onSuccess: () => {
              form.reset();
              showToast('Your new password is in place.');
            },
          },
        );
      }}
    >
      <FieldStack>
        <FormProblem>
          {change.error && code !== 'SIGN_IN_FAILED' && code !== 'PASSWORD_TOO_WEAK'
            ? explain(change.error)
            : null}
        </FormProblem>
        <PasswordField
          label="Present password"
          name="present"
          autoComplete="current-password"
          error={
            code === 'SIGN_IN_FAILED'
              ? 'This is not your present password. Check it and try again.'
              : undefined
          }
        />
        <PasswordField
          label="New password"
          name="next"
          autoComplete="new-password"
          hint="At least 12 characters."
          error={code === 'PASSWORD_TOO_WEAK' ? explain(change.error) : undefined}
        />
        <FormActions>
          <Button type="submit" busy={change.isPending && 'Changing it'}>
            Change the password
          </Button>
        </FormActions>
      </FieldStack>
    </form>
  );
}
