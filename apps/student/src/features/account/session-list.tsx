import {
  Button,
  ConfirmDialog,
  FormActions,
  FormProblem,
  Item,
  ItemList,
  WordAction,
} from '@onward/ui';
import { useState } from 'react';
import { happened } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { Account } from './account.graphql.ts';
import { useEndSession, useSignOutEverywhere } from './account.queries.ts';

/** Each browser one is signed in with; one can be ended, or all at once. */
export function SessionList({
  sessions,
  zone,
  onSignedOut,
}: {
  sessions: Account['mySessions'];
  zone: string;
  onSignedOut: () => void;
}) {
  const end = useEndSession();
  const everywhere = useSignOutEverywhere();
  const [asking, setAsking] = useState(false);
  const error = end.error ?? everywhere.error;
  return (
    <>
      <FormProblem>{error && explain(error)}</FormProblem>
      <ItemList>
        {sessions.map((session) => (
          <Item
            key={session.id}
            title={session.device || 'A browser'}
            detail={`Last used ${happened(session.lastSeenAt, zone)}`}
            trail={
              session.current ? (
                'this one'
              ) : (
                <WordAction disabled={end.isPending} onClick={() => end.mutate(session.id)}>
                  Sign out there
                </WordAction>
              )
            }
          />
        ))}
      </ItemList>
      <FormActions>
        <Button onClick={() => setAsking(true)}>Sign out everywhere</Button>
      </FormActions>
      <ConfirmDialog
        open={asking}
        title="Sign out everywhere?"
        confirm="Sign out everywhere"
        busy={everywhere.isPending && 'Signing out'}
        onCancel={() => setAsking(false)}
        onConfirm={() => everywhere.mutate(undefined, { onSuccess: onSignedOut })}
      >
        <p>Every browser is signed out, this one too. You can sign in again at once.</p>
      </ConfirmDialog>
    </>
  );
}
