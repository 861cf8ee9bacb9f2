import type { InterimRoleEntry } from '@onward/core/roles';

type Day = (ago: number) => string;

const plain: InterimRoleEntry = {
  title: '',
  kind: 'research_year',
  place: 'Westbrook Medicine',
  field: 'diagnostic_radiology',
  fromOn: null,
  toOn: null,
  improves: [],
  measure: '',
  clarifies: '',
  expectedLetters: 0,
  letterWriters: '',
  expectedOutputs: 0,
  outputs: '',
  clinicalContact: 'some',
  cost: 'None',
  funding: 'Paid post',
  post: 'unknown',
  affordable: 'unknown',
  mentor: '',
  activePart: 'unknown',
  nameOnWork: 'unknown',
  conferences: 'unknown',
  structured: 'unknown',
  facultyContact: 'unknown',
  hospitalLink: 'unknown',
  departmentContact: 'unknown',
  milestones: [],
};

const strong = {
  activePart: 'yes',
  nameOnWork: 'yes',
  conferences: 'yes',
  structured: 'yes',
  facultyContact: 'yes',
};

/** Two roles considered: a fellowship with milestones, and a degree far from any hospital. */
export function rolesOfTomas(day: Day): readonly InterimRoleEntry[] {
  return [
    {
      ...plain,
      title: 'Research fellow, thoracic imaging',
      fromOn: day(-20),
      toOn: day(-360),
      improves: ['letters', 'research'],
      expectedLetters: 1,
      letterWriters: 'Dr. Anders Holm',
      expectedOutputs: 2,
      outputs: 'one abstract, one manuscript',
      post: 'fellowship',
      affordable: 'yes',
      mentor: 'Dr. Anders Holm',
      ...strong,
      milestones: [
        { title: 'Abstract sent to RSNA', dueOn: day(-60) },
        { title: 'Manuscript with all authors', dueOn: day(-200) },
      ],
    },
    {
      ...plain,
      title: 'Evening MPH',
      kind: 'degree',
      place: 'Northgate University',
      field: 'other',
      fromOn: day(-130),
      toOn: day(-800),
      improves: ['research'],
      clinicalContact: 'none',
      cost: '48,000 dollars',
      funding: 'A loan',
      hospitalLink: 'no',
      departmentContact: 'no',
    },
  ];
}
