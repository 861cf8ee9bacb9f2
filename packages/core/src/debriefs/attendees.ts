import { checkChoice, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { Issue } from '../shared/refusals.ts';

/** Who may sit at the table besides the kinds the guide wants. */
export const furtherKinds = ['student', 'other'] as const;

/** Most people at one debrief. */
export const attendeesLimit = 20;

/** A person expected at a debrief, by kind (DR-17). */
export interface Attendee {
  /** A kind of the guide pack, or one of `furtherKinds`. */
  readonly kind: string;
  readonly name: string;
  /** Null until the debrief was held. */
  readonly attended: boolean | null;
}

/** How a kind of person the guide wants stands: spoke at the debrief, invited, or nobody yet. */
export type KindStanding = 'spoken' | 'invited' | 'missing';

/** How each kind the guide wants stands, in the guide's order; `missing` is what the screen asks about (DR-17). */
export function kindStandings(
  guideKinds: readonly string[],
  attendees: readonly Pick<Attendee, 'kind' | 'attended'>[],
): readonly { readonly kind: string; readonly standing: KindStanding }[] {
  return guideKinds.map((kind) => ({ kind, standing: standingOf(kind, attendees) }));
}

/** The kinds the guide wants that nobody stands for, in the guide's order. */
export function missingKinds(
  guideKinds: readonly string[],
  attendees: readonly Pick<Attendee, 'kind' | 'attended'>[],
): readonly string[] {
  return guideKinds.filter((kind) => standingOf(kind, attendees) === 'missing');
}

/** Issues of a list of attendees; the form and the service call this. Fields are `attendees.0.name` and so on. */
export function checkAttendees(
  entries: readonly Pick<Attendee, 'kind' | 'name'>[],
  guideKinds: readonly string[],
): readonly Issue[] {
  if (entries.length > attendeesLimit) {
    const facts = { max: attendeesLimit, length: entries.length };
    return [{ field: 'attendees', code: 'too_long', facts }];
  }
  return entries.flatMap((entry, n) => [
    ...checkChoice(`attendees.${n}.kind`, entry.kind, [...guideKinds, ...furtherKinds]),
    ...checkText(`attendees.${n}.name`, entry.name, { required: true, max: 120 }),
  ]);
}

/** Names who is expected. Refuses INPUT_NOT_VALID. */
export function nameAttendees<A extends Pick<Attendee, 'kind' | 'name'>>(
  entries: readonly A[],
  guideKinds: readonly string[],
): Decision<readonly A[]> {
  const issues = checkAttendees(entries, guideKinds);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted(entries.map((entry) => ({ ...entry, name: entry.name.trim() })));
}

function standingOf(
  kind: string,
  attendees: readonly Pick<Attendee, 'kind' | 'attended'>[],
): KindStanding {
  const ofKind = attendees.filter((attendee) => attendee.kind === kind);
  if (ofKind.some((attendee) => attendee.attended === true)) return 'spoken';
  return ofKind.some((attendee) => attendee.attended === null) ? 'invited' : 'missing';
}
