import { Button, Dialog, useIdle } from '@onward/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { sessionQuery, useSession } from '../shared/session.queries.ts';
import { signOut } from '../shared/sign-out.ts';

/** Signs out when nobody is there, after a minute's warning; what was being written is sent or kept first. */
export function IdleGuard() {
  const { idleMinutes } = useSession();
  const leave = useCallback(() => void signOut({ comeBack: true }), []);
  const queryClient = useQueryClient();
  const tell = useCallback(
    () => void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey }),
    [queryClient],
  );
  const { secondsLeft, stay } = useIdle({ minutes: idleMinutes, onIdle: leave, onActive: tell });
  return (
    <Dialog
      open={secondsLeft !== null}
      onClose={stay}
      title="Are you still here?"
      foot={
        <>
          <Button onClick={() => void signOut({ comeBack: false })}>Sign out</Button>
          <Button kind="main" onClick={stay}>
            Stay signed in
          </Button>
        </>
      }
    >
      <p>
        To protect people’s records you will be signed out in {secondsLeft ?? 0} s. What you wrote
        is kept.
      </p>
    </Dialog>
  );
}
