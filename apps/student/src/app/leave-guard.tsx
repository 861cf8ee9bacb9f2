import { ConfirmDialog, flushUnsent, hasUnsent } from '@onward/ui';
import { useBlocker } from '@tanstack/react-router';

/** Before a page is left, pending text is sent; if that fails the person decides. */
export function LeaveGuard() {
  const blocker = useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      // The page stays as it is and keeps its unsent words: another question of the same audit.
      if (!hasUnsent() || current.routeId === next.routeId) return false;
      await flushUnsent();
      return hasUnsent();
    },
    enableBeforeUnload: false,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      open={blocker.status === 'blocked'}
      title="Some of your writing has not been saved"
      confirm="Leave without it"
      cancel="Stay here"
      destructive
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      <p>
        It is kept in this tab as long as you stay on this page, and is sent when the connection is
        back.
      </p>
    </ConfirmDialog>
  );
}
