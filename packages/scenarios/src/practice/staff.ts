import type { ScenarioStaff } from '../shape/index.ts';

/** The office of the practice institution. All are invented. */
export const practiceStaff: readonly ScenarioStaff[] = [
  {
    key: 'priya',
    role: 'dean',
    fullName: 'Priya Raman',
    familyName: 'Raman',
    title: 'MD, Associate Dean',
    email: 'priya.raman@westbrook.example',
  },
  {
    key: 'naomi',
    role: 'advisor',
    fullName: 'Naomi Lee',
    familyName: 'Lee',
    title: 'MD, Career advisor',
    email: 'naomi.lee@westbrook.example',
  },
  {
    key: 'marcus',
    role: 'advisor',
    fullName: 'Marcus Hale',
    familyName: 'Hale',
    title: 'MD, Career advisor',
    email: 'marcus.hale@westbrook.example',
  },
  {
    key: 'teresa',
    role: 'advisor',
    fullName: 'Teresa Quintanilla',
    familyName: 'Quintanilla',
    title: 'SOAP and letters',
    email: 'teresa.quintanilla@westbrook.example',
  },
];
