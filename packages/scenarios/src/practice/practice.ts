import type { Scenario } from '../shape/index.ts';
import { practiceContacts } from './contacts.ts';
import { practiceStaff } from './staff.ts';
import { studentsEarlier } from './students-earlier.ts';
import { studentsLater } from './students-later.ts';

/** Westbrook Medicine: the institution to practise in. Every person and date in it is invented. */
export const practice: Scenario = {
  slug: 'westbrook',
  name: 'Westbrook Medicine',
  timeZone: 'America/New_York',
  practice: true,
  staff: practiceStaff,
  students: [...studentsEarlier, ...studentsLater],
  contacts: practiceContacts,
};
