import { isTimeZone, type TimeZone } from '../shared/calendar.ts';
import { checkChoice, checkEmail, checkLink, checkText } from '../shared/check.ts';
import type { Id, InstitutionId } from '../shared/ids.ts';
import type { Issue } from '../shared/refusals.ts';

/** What a dean decides about how the office works. Whether an institution is for practice is not hers to change. */
export interface InstitutionSettings {
  readonly institutionId: InstitutionId;
  readonly name: string;
  readonly timeZone: TimeZone;
  /** Hours until somebody new should have been reached. */
  readonly contactFirstHours: number;
  /** Hours after which no contact counts as late (guide: 24 to 48). */
  readonly contactClockHours: number;
  /** Days from the result to the debrief (guide: a month). */
  readonly debriefClockDays: number;
  /** Days without movement after which a case counts as stalled. */
  readonly stalledAfterDays: number;
  /** Years since graduation from which a re-evaluation panel is due (guide: 5-7+). */
  readonly panelAfterYears: number;
  /** Minutes without use until staff are signed out. */
  readonly staffIdleMinutes: number;
  /** Minutes without use until students are signed out. */
  readonly studentIdleMinutes: number;
  /** Words that greet a student in the portal; may be empty. */
  readonly portalWelcome: string;
  readonly version: number;
}

/** What of the settings an edit may change. */
export type SettingsEdit = Omit<InstitutionSettings, 'institutionId' | 'version' | 'timeZone'> & {
  readonly timeZone: string;
};

/** Whom a student can turn to. */
export const supportKinds = ['contact', 'counselling', 'crisis'] as const;
export type SupportKind = (typeof supportKinds)[number];

/** A person, office or line shown to students under "Talk to someone". */
export interface SupportContact {
  readonly institutionId: InstitutionId;
  readonly id: Id<'support_contact'>;
  readonly kind: SupportKind;
  readonly label: string;
  readonly detail: string;
  readonly phone: string;
  readonly email: string;
  readonly url: string;
  readonly sort: number;
  readonly version: number;
}

/** What of a support contact an edit may change. */
export type SupportContactEdit = Omit<
  SupportContact,
  'institutionId' | 'id' | 'version' | 'kind'
> & { readonly kind: string };

const bounds = {
  contactFirstHours: [1, 168],
  contactClockHours: [1, 336],
  debriefClockDays: [1, 180],
  stalledAfterDays: [1, 365],
  panelAfterYears: [1, 40],
  staffIdleMinutes: [5, 240],
  studentIdleMinutes: [5, 1440],
} as const satisfies Partial<Record<keyof SettingsEdit, readonly [number, number]>>;

/** Issues of an edit of the settings, by field. */
export function checkSettings(edit: SettingsEdit): readonly Issue[] {
  const ranges = Object.entries(bounds).flatMap(([field, [min, max]]): Issue[] => {
    const value = edit[field as keyof typeof bounds];
    return Number.isInteger(value) && value >= min && value <= max
      ? []
      : [{ field, code: 'out_of_range', facts: { min, max } }];
  });
  const zone: Issue[] = isTimeZone(edit.timeZone)
    ? []
    : [{ field: 'timeZone', code: 'not_a_zone' }];
  const order: Issue[] =
    edit.contactFirstHours <= edit.contactClockHours
      ? []
      : [
          {
            field: 'contactFirstHours',
            code: 'out_of_range',
            facts: { min: 1, max: edit.contactClockHours },
          },
        ];
  return [
    ...checkText('name', edit.name, { required: true, max: 200 }),
    ...checkText('portalWelcome', edit.portalWelcome, { max: 2000 }),
    ...zone,
    ...ranges,
    ...order,
  ];
}

/** Issues of a support contact, by field: it needs a label and one way to reach it. */
export function checkSupportContact(edit: SupportContactEdit): readonly Issue[] {
  const reachable = [edit.phone, edit.email, edit.url, edit.detail].some(
    (way) => way.trim().length > 0,
  );
  return [
    ...checkChoice('kind', edit.kind, supportKinds),
    ...checkText('label', edit.label, { required: true, max: 120 }),
    ...checkText('detail', edit.detail, { max: 500 }),
    ...checkText('phone', edit.phone, { max: 60 }),
    ...checkEmail('email', edit.email),
    ...checkLink('url', edit.url),
    ...(reachable ? [] : [{ field: 'phone', code: 'required' } as const]),
  ];
}
