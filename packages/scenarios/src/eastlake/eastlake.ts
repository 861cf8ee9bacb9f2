import type { Scenario } from '../shape/index.ts';
import { someAdvisor, someDean, someStudent } from '../builders/index.ts';

/** A second, unrelated institution: whatever it holds must never be seen from the first. */
export const eastlake: Scenario = {
  slug: 'eastlake',
  name: 'Eastlake College of Medicine',
  timeZone: 'America/Los_Angeles',
  practice: false,
  staff: [
    someDean({
      key: 'owen',
      fullName: 'Owen Castellanos',
      email: 'owen.castellanos@eastlake.example',
    }),
    someAdvisor({
      key: 'lena',
      fullName: 'Lena Fitzgerald',
      email: 'lena.fitzgerald@eastlake.example',
    }),
  ],
  students: [
    someStudent(1, { key: 'amara', fullName: 'Amara Sithole', advisor: 'lena' }),
    someStudent(2, { key: 'declan', fullName: 'Declan Moreau', advisor: null }),
  ],
  contacts: [],
};
