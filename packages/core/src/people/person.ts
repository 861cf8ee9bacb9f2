import type { Issue } from '../shared/refusals.ts';
import type { InstitutionId, PersonId } from '../shared/ids.ts';
import type { Instant, TimeZone } from '../shared/calendar.ts';
import type { Decision } from '../shared/decision.ts';
import type { Role } from '../access/index.ts';
import { accepted, refused } from '../shared/decision.ts';
import { checkEmail, checkText } from '../shared/check.ts';
import { isTimeZone } from '../shared/calendar.ts';
import { checkName, sortName, tidyName } from './name.ts';

export const personStatuses = ['active', 'deactivated'] as const;
export type PersonStatus = (typeof personStatuses)[number];

/** Anybody with a name here. */
export interface Person {
  readonly institutionId: InstitutionId;
  readonly id: PersonId;
  readonly role: Role;
  readonly fullName: string;
  /** Folded, family name first; never shown. */
  readonly sortName: string;
  readonly preferredName: string;
  readonly pronouns: string;
  /** Staff: what stands after the name, such as "MD, Career advisor". */
  readonly title: string;
  readonly schoolEmail: string | null;
  /** The address that outlives graduation. */
  readonly personalEmail: string | null;
  readonly phone: string;
  readonly timeZone: TimeZone | null;
  readonly status: PersonStatus;
  readonly portalOpenedAt: Instant | null;
  readonly createdAt: Instant;
  readonly version: number;
}

/** The student's row beside the person: the identifiers lists are matched by. */
export interface StudentDetails {
  readonly id: PersonId;
  readonly aamcId: string | null;
  readonly schoolId: string | null;
}

/** What can be entered about a person, staff or student. */
export interface PersonDetails {
  readonly fullName: string;
  readonly familyName?: string;
  readonly preferredName?: string;
  readonly pronouns?: string;
  readonly title?: string;
  readonly schoolEmail?: string | null;
  readonly personalEmail?: string | null;
  readonly phone?: string;
  readonly timeZone?: string | null;
}

/** What is wrong with the details of a person, field by field; empty when nothing is. */
export function checkPerson(details: PersonDetails): readonly Issue[] {
  const zone = details.timeZone ?? '';
  return [
    ...checkName('fullName', details.fullName),
    ...checkText('preferredName', details.preferredName, { max: 100 }),
    ...checkText('pronouns', details.pronouns, { max: 40 }),
    ...checkText('title', details.title, { max: 120 }),
    ...checkEmail('schoolEmail', details.schoolEmail),
    ...checkEmail('personalEmail', details.personalEmail),
    ...checkText('phone', details.phone, { max: 40 }),
    ...(zone && !isTimeZone(zone) ? [{ field: 'timeZone', code: 'not_a_zone' as const }] : []),
  ];
}

/** A member of staff signs in by e-mail, so one address is required: the school's. */
export function checkStaff(details: PersonDetails): readonly Issue[] {
  return details.schoolEmail?.trim()
    ? checkPerson(details)
    : [...checkPerson(details), { field: 'schoolEmail', code: 'required' }];
}

/** The columns of a person that its details decide, tidied. INPUT_NOT_VALID names each wrong field. */
export function describePerson(details: PersonDetails): Decision<
  Pick<Person, 'fullName' | 'sortName' | 'preferredName' | 'pronouns' | 'title' | 'phone'> & {
    readonly schoolEmail: string | null;
    readonly personalEmail: string | null;
    readonly timeZone: TimeZone | null;
  }
> {
  const issues = checkPerson(details);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  const fullName = tidyName(details.fullName);
  return accepted({
    fullName,
    sortName: sortName(fullName, details.familyName),
    preferredName: tidyName(details.preferredName ?? ''),
    pronouns: tidyName(details.pronouns ?? ''),
    title: tidyName(details.title ?? ''),
    phone: tidyName(details.phone ?? ''),
    schoolEmail: tidyEmail(details.schoolEmail),
    personalEmail: tidyEmail(details.personalEmail),
    timeZone: (details.timeZone || null) as TimeZone | null,
  });
}

/** Addresses are kept in lower case without ends; empty becomes null. */
export function tidyEmail(text: string | null | undefined): string | null {
  return text?.normalize('NFC').trim().toLowerCase() || null;
}

/** What changing a role needs to know. */
export interface RoleChange {
  readonly person: Pick<Person, 'id' | 'role' | 'status'>;
  readonly to: string;
  readonly activeDeans: readonly PersonId[];
}

/**
 * Makes an advisor a dean or a dean an advisor. LAST_DEAN when nobody else could administer the institution
 * afterwards; a student is never staff here (INPUT_NOT_VALID).
 */
export function changeRole({ person, to, activeDeans }: RoleChange): Decision<'dean' | 'advisor'> {
  if (person.role === 'student' || (to !== 'dean' && to !== 'advisor'))
    return refused('INPUT_NOT_VALID', { issues: [{ field: 'role', code: 'not_a_choice' }] });
  const others = activeDeans.filter((id) => id !== person.id);
  const leaves = person.role === 'dean' && person.status === 'active' && to !== 'dean';
  return leaves && others.length === 0 ? refused('LAST_DEAN', {}) : accepted(to);
}
