import { clinicalContacts, isWork, type ActivityEntry } from '@onward/core/activities';
import type { LocalDate } from '@onward/core/shared';
import { formText } from '@onward/ui';

type Texts = Pick<ActivityEntry, 'title' | 'role' | 'cases' | 'learned' | 'evidence'>;

/** The entry as written in the form. */
export function readForm(form: FormData, kind: string, texts: Texts): ActivityEntry {
  const text = (name: string) => formText(form, name).trim();
  const day = (name: string) => (text(name) || null) as LocalDate | null;
  const clinical = kind === 'clinical';
  return {
    kind,
    ...texts,
    place: text('place'),
    withWhom: text('withWhom'),
    state: isWork(kind) ? text('state') : null,
    setting: clinical ? text('setting') : null,
    specialty: clinical ? text('specialty') : 'diagnostic_radiology',
    contacts: clinicalContacts.filter((one) => form.get(one) !== null),
    halfDays: halfDays(text('halfDays')),
    startedOn: day('startedOn'),
    endedOn: day('endedOn'),
    evidenceLink: text('evidenceLink'),
    evidenceOn: day('evidenceOn'),
  };
}

/** What is no number is passed on as one that is refused in words. */
function halfDays(text: string): number | null {
  if (!text) return null;
  const read = Number(text.replace(',', '.'));
  return Number.isFinite(read) ? read : -1;
}
