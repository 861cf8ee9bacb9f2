import { Button, FormActions, FormProblem, PageTitle } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { explain } from '../../shared/refusal-text.ts';
import css from './answers.module.css';
import { invitationOf, useAcceptInvitation } from './answers.queries.ts';
import { WhoAsks } from './who-asks.tsx';

/** The door for somebody from outside: who asks and why, before the link is used up. */
export function InvitationPage({
  slug,
  token,
  onIn,
}: {
  slug: string;
  token: string;
  onIn: (debrieferId: string) => void;
}) {
  const { data: ask } = useSuspenseQuery(invitationOf(slug, token));
  const accept = useAcceptInvitation(slug, token);
  return (
    <>
      <div>
        <PageTitle>{ask.name}, you are asked for your view</PageTitle>
        <p className={css.lead}>
          About one residency application that did not lead to a match. There are a few questions;
          there is no account, and no password.
        </p>
      </div>
      <WhoAsks ask={ask} />
      <FormProblem>{accept.error && explain(accept.error)}</FormProblem>
      <FormActions>
        <Button
          kind="main"
          wide
          busy={(accept.isPending || accept.isSuccess) && 'One moment'}
          onClick={() => accept.mutate(undefined, { onSuccess: onIn })}
        >
          Open the questions
        </Button>
      </FormActions>
      <p className={css.quiet}>
        The link works once. The page then stays open in this browser; if it closes before you are
        done, ask {ask.askedByName} for another link. What you wrote is kept.
      </p>
    </>
  );
}
