import { factorsOf, type Finding } from '../diagnosis/index.ts';
import type { Clock, Instant } from '../shared/calendar.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Attendee } from './attendees.ts';
import { step, type Debrief } from './debrief.ts';
import { missingItems, type PacketItem } from './packet.ts';

/** What lay on the table and who sat at it. */
export interface Table {
  /** Codes of the items the guide wants (DR-18). */
  readonly guideItems: readonly string[];
  readonly packet: readonly PacketItem[];
  readonly attendees: readonly Pick<Attendee, 'attended'>[];
}

/**
 * Records that the conversation took place, at an instant that is not in the future. Refuses DEBRIEF_STATE,
 * DEBRIEF_PACKET_INCOMPLETE with the missing items (DR-18), DEBRIEF_NO_ATTENDEES when nobody came, INPUT_NOT_VALID.
 */
export function hold(
  debrief: Debrief,
  table: Table,
  heldAt: Instant,
  clock: Clock,
): Decision<Debrief> {
  const next = step(debrief, 'hold');
  if (!next.accepted) return next;
  const missing = missingItems(table.guideItems, table.packet);
  if (missing.length > 0) return refused('DEBRIEF_PACKET_INCOMPLETE', { missing });
  if (!table.attendees.some((attendee) => attendee.attended))
    return refused('DEBRIEF_NO_ATTENDEES', {});
  if (Temporal.Instant.compare(heldAt, clock.now) > 0)
    return refused('INPUT_NOT_VALID', { issues: [{ field: 'heldAt', code: 'in_the_future' }] });
  return accepted({ ...next.value, heldAt });
}

/** Who signs, and whether a diagnosis of a single factor was looked at twice. */
export interface Signature {
  readonly by: PersonId;
  readonly singleFactorConfirmed: boolean;
}

/**
 * Signs the record: its words and findings stand from now on. Refuses DEBRIEF_STATE, and DEBRIEF_SINGLE_FACTOR when
 * all findings name one factor and nobody confirmed it: it is rarely one thing alone (DR-12).
 */
export function sign(
  debrief: Debrief,
  findings: readonly Pick<Finding, 'domain' | 'factor' | 'state'>[],
  signature: Signature,
  clock: Clock,
): Decision<Debrief> {
  const next = step(debrief, 'sign');
  if (!next.accepted) return next;
  const [factor, ...others] = factorsOf(findings);
  if (factor && others.length === 0 && !signature.singleFactorConfirmed)
    return refused('DEBRIEF_SINGLE_FACTOR', { factor });
  return accepted({
    ...next.value,
    singleFactorConfirmed: signature.singleFactorConfirmed,
    signedBy: signature.by,
    signedAt: clock.now,
  });
}
