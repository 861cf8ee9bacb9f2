import { Button, FieldStack, FormActions, formText, LinkAction, TextField } from '@onward/ui';
import { lastInstitution } from '../../shared/last-institution.ts';
import { PublicFrame, PublicTitle } from '../../shared/public-frame.tsx';
import { CrisisLine } from '../../shared/crisis-line.tsx';

/** Which institution: there is no list of them, since who works with Onward is theirs to tell. */
export function Page() {
  const last = lastInstitution();
  return (
    <PublicFrame foot={<CrisisLine />}>
      <title>Sign in | Onward</title>
      <PublicTitle lead="Your invitation names your school’s address here. It is the word after the first slash.">
        Find your school
      </PublicTitle>
      {last && (
        <p>
          <LinkAction href={`/${last}${window.location.search}`}>Go on to {last}</LinkAction>
        </p>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const typed = formText(new FormData(event.currentTarget), 'slug');
          const slug = typed.trim().toLowerCase().replace(/^.*\//, '');
          if (slug) window.location.assign(`/${encodeURIComponent(slug)}${window.location.search}`);
        }}
      >
        <FieldStack>
          <TextField
            label="School’s address"
            name="slug"
            autoCapitalize="off"
            spellCheck={false}
            hint="For example: westbrook"
          />
          <FormActions>
            <Button kind="main" type="submit" wide>
              Go on
            </Button>
          </FormActions>
        </FieldStack>
      </form>
    </PublicFrame>
  );
}
