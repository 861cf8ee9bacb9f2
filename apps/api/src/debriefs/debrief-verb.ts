import type { Debrief } from '@onward/core/debriefs';
import { refreshDigestAtCommit } from '../cases/index.ts';
import type { About } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, type CurrentVersion } from '../platform/graphql/version.ts';
import { actor, current, type Statement } from '../platform/tenancy/index.ts';
import { keepDebrief } from './debrief-statements.ts';
import { debriefById, type DebriefRow } from './debriefs.reads.ts';

/** One verb done: its action in the audit trail, the debrief as loaded and as core decided. */
export interface Done {
  readonly action: string;
  readonly before: DebriefRow;
  readonly next: Debrief;
  /** The statement that keeps it; `keepDebrief` unless the verb touches more than the debrief. */
  readonly by?: typeof keepDebrief;
}

/** What the actor had seen when she acted. */
export interface Seen {
  readonly expectedVersion: number;
  /** Given where the verb vouches for the words: signing. */
  readonly expectedTextVersion?: number;
}

/**
 * Keeps the result of a verb, with the statements that belong to it, in one flight, and writes it into the audit
 * trail. Refuses CHANGED_BY_SOMEONE_ELSE when the debrief is no longer what the actor saw.
 */
export async function keepVerb(
  { action, before, next, by = keepDebrief }: Done,
  seen: Seen,
  ...alongside: Statement<unknown>[]
): Promise<Debrief> {
  const { institutionId, personId } = actor();
  const { expectedVersion, expectedTextVersion = null } = seen;
  checkSeen(before, seen);
  const [kept] = await current().write(
    by(institutionId, next, personId, expectedVersion, expectedTextVersion),
    ...alongside,
  );
  if (kept.count === 0) await refuseChanged(before, seen);
  audit.record({ action, kind: 'done', ...aboutOf(before) });
  await refreshDigestAtCommit(before.caseId);
  return { ...next, version: expectedVersion + 1 };
}

/** Where the audit trail points for a debrief. */
export function aboutOf(debrief: DebriefRow | null | undefined): About {
  if (!debrief) return {};
  const { caseId, studentId, id } = debrief;
  return { caseId, studentId, subjectType: 'debrief', subjectId: id };
}

function checkSeen(debrief: DebriefRow, { expectedVersion, expectedTextVersion }: Seen): void {
  const found = versionOf(debrief);
  checkVersion(expectedVersion, found);
  if (expectedTextVersion !== undefined)
    checkVersion(expectedTextVersion, { ...found, version: debrief.textVersion });
}

/** Somebody was faster between the load and the write: says what is there now. */
async function refuseChanged(before: DebriefRow, seen: Seen): Promise<never> {
  const found = await current().read(debriefById(actor().institutionId, before.id));
  if (found) checkSeen(found, seen);
  return refuse('BUSY_TRY_AGAIN', {});
}

function versionOf(debrief: DebriefRow): CurrentVersion {
  const { version, textVersion, state, startsAt, timeZone, place, heldAt } = debrief;
  return {
    version,
    changedBy: debrief.changedByName,
    changedAt: debrief.changedAt,
    current: { state, startsAt, timeZone, place, heldAt, version, textVersion },
  };
}
