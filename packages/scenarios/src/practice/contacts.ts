import type { ScenarioContact } from '../shape/index.ts';

/** The two crisis lines are real and national; the others are invented. An institution edits them in Settings. */
export const practiceContacts: readonly ScenarioContact[] = [
  {
    kind: 'contact',
    label: 'Office of Student Affairs',
    detail: 'Weekdays, 8 am to 6 pm Eastern',
    phone: '(555) 014-2200',
    email: 'student.affairs@westbrook.example',
    url: '',
  },
  {
    kind: 'counselling',
    label: 'Westbrook Counselling',
    detail: 'Confidential, and no part of any assessment. Same-week visits',
    phone: '(555) 014-2280',
    email: 'counselling@westbrook.example',
    url: '',
  },
  {
    kind: 'crisis',
    label: '988 Suicide & Crisis Lifeline',
    detail: 'Call or text, day and night',
    phone: '988',
    email: '',
    url: 'https://988lifeline.org',
  },
  {
    kind: 'crisis',
    label: 'Physician Support Line',
    detail: 'Volunteer psychiatrists for physicians and medical students',
    phone: '1-888-409-0141',
    email: '',
    url: 'https://www.physiciansupportline.com',
  },
];
