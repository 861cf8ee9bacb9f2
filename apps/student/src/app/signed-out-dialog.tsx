import { ButtonLink, Button, Dialog, retryUnsent } from '@onward/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { lastInstitution } from '../shared/last-institution.ts';
import { sessionQuery } from '../shared/session.queries.ts';
import { signedOutStore, tellSignedIn } from '../shared/signed-out.ts';
import { signInAddress } from './paths.ts';

/** Covers the page when the session has ended, keeps what was typed, and goes on once the same person is back. */
export function SignedOutDialog() {
  const open = useSyncExternalStore(signedOutStore.subscribe, signedOutStore.read);
  return open ? <SignInAgain /> : null;
}

function SignInAgain() {
  const queryClient = useQueryClient();
  const [still, setStill] = useState(false);
  const look = async () => {
    const before = queryClient.getQueryData(sessionQuery.queryKey);
    try {
      const now = await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 });
      if (before && now.id !== before.id) window.location.reload();
      tellSignedIn();
      retryUnsent();
      await queryClient.invalidateQueries();
    } catch {
      setStill(true);
    }
  };
  useEffect(() => {
    const back = () => {
      if (document.visibilityState === 'visible') void look();
    };
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  });
  return (
    <Dialog
      open
      cover
      title="You are signed out"
      foot={
        <>
          <Button onClick={() => void look()}>I have signed in</Button>
          <ButtonLink
            kind="main"
            target="_blank"
            rel="noopener"
            href={signInAddress(lastInstitution(), '/student/')}
          >
            Sign in in a new tab
          </ButtonLink>
        </>
      }
    >
      <p>
        The page behind this is covered and keeps what you wrote. Sign in again, then come back here
        to go on.
      </p>
      {still && <p role="status">You are still signed out.</p>}
    </Dialog>
  );
}
