import { newKey } from '@onward/graphql';
import { flushUnsent, hasUnsent } from '@onward/ui';
import { signInAddress } from '../app/paths.ts';
import { keepChoices, lastInstitution } from './last-institution.ts';
import { send } from './send.ts';
import { signOutDocument } from './session.graphql.ts';
import { tellSignedOut } from './signed-out.ts';

/** Ends the session. Text that could not be sent keeps the page here, covered, until somebody signs in again. */
export async function signOut({ comeBack }: { comeBack: boolean }): Promise<void> {
  await flushUnsent();
  const choices = keepChoices();
  await send(signOutDocument, { idempotencyKey: newKey() }).catch(() => undefined);
  choices.restore();
  if (hasUnsent()) {
    tellSignedOut();
    return;
  }
  const here = window.location.pathname + window.location.search;
  window.location.replace(
    comeBack ? signInAddress(lastInstitution(), here) : `/${lastInstitution() ?? ''}`,
  );
}
