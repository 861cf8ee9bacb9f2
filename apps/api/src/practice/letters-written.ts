import type { LetterEntry } from '@onward/core/letters';

type Day = (ago: number) => string;

const plain: LetterEntry = {
  writer: '',
  role: 'specialty_faculty',
  field: 'diagnostic_radiology',
  institution: 'Westbrook Medicine',
  country: 'us',
  relationship: '',
  knows: 'some',
  workSeen: 'clinical',
  whereWorked: 'unknown',
  endorses: 'unknown',
  describes: 'unknown',
  knowsResidency: 'yes',
  kind: 'specialty_faculty',
  status: 'planned',
  reused: false,
  askedOn: null,
  writtenOn: null,
  dueOn: null,
  feedback: '',
  shown: true,
};

/** Letters of a portfolio in radiology: one writer agreed, one asked, one sent in. */
export function lettersOfTomas(day: Day): readonly LetterEntry[] {
  return [
    {
      ...plain,
      writer: 'Dr. Anders Holm',
      relationship: 'Thoracic reading room since autumn',
      knows: 'closely',
      workSeen: 'both',
      whereWorked: 'yes',
      describes: 'yes',
      status: 'agreed',
      askedOn: day(24),
      dueOn: day(-110),
      feedback: 'Would have liked to see a finished project last year.',
    },
    {
      ...plain,
      writer: 'Dr. Elena Ortiz',
      role: 'program_director',
      kind: 'program_director',
      institution: 'Lakeshore University',
      whereWorked: 'no',
      status: 'asked',
      askedOn: day(11),
      dueOn: day(-110),
    },
    {
      ...plain,
      writer: 'Dr. Mira Sol',
      role: 'clinician',
      field: 'medicine',
      kind: 'clinical_other_specialty',
      knows: 'closely',
      describes: 'yes',
      status: 'submitted',
      askedOn: day(40),
      writtenOn: day(15),
    },
  ];
}

/** Letters of an IMG: a local one that counts, one from home that will be too old. */
export function lettersOfYusuf(day: Day): readonly LetterEntry[] {
  return [
    {
      ...plain,
      writer: 'Dr. Janet Okafor',
      field: 'target',
      institution: 'Lakeshore County Hospital',
      knows: 'closely',
      describes: 'yes',
      status: 'agreed',
      askedOn: day(20),
      dueOn: day(-100),
    },
    {
      ...plain,
      writer: 'Prof. Selim Aydın',
      field: 'target',
      kind: 'non_us_clinical',
      institution: 'University Hospital, İzmir',
      country: 'other',
      knows: 'closely',
      knowsResidency: 'no',
      status: 'submitted',
      reused: true,
      writtenOn: day(560),
    },
  ];
}
