import * as words from './fact-words.ts';
import type { AttemptFactKind, FactBodies } from './fact-bodies.ts';

/** One field of a fact as a form draws it and a check reads it. */
export type FactField = { readonly label: string; readonly hint?: string } & (
  | { readonly is: 'choice'; readonly choices: Readonly<Record<string, string>> }
  | { readonly is: 'text'; readonly max: number; readonly required: boolean }
  | { readonly is: 'date'; readonly required: boolean; readonly past: boolean }
  | { readonly is: 'count'; readonly required: boolean; readonly min: number; readonly max: number }
);

const choice = (
  label: string,
  choices: Readonly<Record<string, string>>,
  hint?: string,
): FactField => ({
  is: 'choice',
  label,
  choices,
  ...(hint ? { hint } : {}),
});
const text = (label: string, required = true): FactField => ({
  is: 'text',
  label,
  max: 200,
  required,
});
const optionalText = (label: string, hint?: string): FactField => ({
  ...text(label, false),
  ...(hint ? { hint } : {}),
});
const day = (label: string): FactField => ({ is: 'date', label, required: true, past: true });
const optionalDay = (label: string, hint?: string): FactField => ({
  is: 'date',
  label,
  required: false,
  past: true,
  ...(hint ? { hint } : {}),
});
const count = (label: string, max = 500): FactField => ({
  is: 'count',
  label,
  required: true,
  min: 0,
  max,
});
const optionalCount = (label: string, max: number, hint?: string): FactField => ({
  is: 'count',
  label,
  required: false,
  min: 0,
  max,
  ...(hint ? { hint } : {}),
});

const clinical: Record<keyof FactBodies['clinical'], FactField> = {
  role: choice('Role', words.clinicalRoles),
  field: choice('Field', words.fields),
  setting: choice('Setting', words.clinicalSettings),
  country: choice('Country', words.countries),
  place: text('Where'),
  from: day('From'),
  to: optionalDay('To', 'Leave empty while it goes on.'),
};

const letter: Record<keyof FactBodies['letter'], FactField> = {
  writer: text('Writer'),
  role: choice('Role', words.writerRoles),
  field: choice('Field', words.fields),
  institution: text('Institution'),
  country: choice('Country', words.countries),
  writtenOn: day('Written on'),
  knows: choice('Knows the person', words.knows),
  tone: choice('How it reads', words.letterTones, 'Only from someone who may read it.'),
  uploadedOn: optionalDay('Uploaded on'),
};

const programs: Record<keyof FactBodies['programs'], FactField> = {
  field: choice('Field', words.fields),
  positionType: choice('Position', words.positionTypes),
  tier: choice('Tier', words.tiers, 'Your own sorting of programs.'),
  region: text('City or region'),
  ring: choice('Distance from Los Angeles', words.rings),
  setting: choice('Kind of hospital', words.programSettings),
  applied: count('Applied to'),
  invited: count('Invited'),
  attended: count('Attended'),
  declined: count('Declined'),
  appliedOn: optionalDay('Applied on'),
  imgHistory: optionalCount(
    'With a history of IMGs',
    500,
    'How many of them; empty when nobody looked.',
  ),
  screenedOut: optionalCount(
    'With a limit that excludes',
    500,
    'By visa or graduation year; empty when nobody looked.',
  ),
  imgShare: optionalCount(
    'IMGs among residents, percent',
    100,
    'Of one program, or of programs that share it; empty when nobody looked.',
  ),
  lateDocuments: optionalText('Documents late or missing'),
};

/** The fields of each kind of fact, in the order of the form. */
export const factFields: {
  readonly [K in AttemptFactKind]: Record<keyof FactBodies[K], FactField>;
} = {
  exam: {
    exam: choice('Exam', words.exams),
    name: optionalText('Name, if another exam'),
    takenOn: day('Taken on'),
    result: choice('Result', words.examResults),
    score: optionalCount('Score', 9999, 'In the exam’s own scale; empty for pass or fail.'),
  },
  record: {
    type: choice('Kind', words.recordKinds),
    name: text('Name'),
    result: choice('Result', words.recordResults),
    endedOn: day('Ended on'),
  },
  clinical,
  letter,
  research: {
    type: choice('Kind', words.researchKinds),
    title: text('Title'),
    field: choice('Field', words.fields),
    state: choice('State', words.researchStates),
    part: optionalText('Own part', 'What the person did, as the record tells it.'),
  },
  document: {
    type: choice('Document', words.documentKinds),
    name: text('Version'),
    sentOn: day('Sent on'),
    words: optionalCount('Words', 5000),
    whySpecialty: choice('Says why this specialty', words.readings),
    whyRegion: choice('Says why this region', words.readings),
    particular: choice('Particular to this person', words.readings),
  },
  programs,
  ranks: {
    field: choice('Field', words.fields),
    positionType: choice('Position', words.positionTypes),
    tier: choice('Tier', words.tiers),
    region: text('City or region'),
    ranked: count('Ranked'),
  },
  gap: {
    type: choice('Kind', words.gapKinds, 'The reason for a leave does not belong here.'),
    from: day('From'),
    to: optionalDay('To', 'Leave empty while it goes on.'),
    explained: choice('Explained', words.explained),
  },
  event: {
    type: choice('Kind', words.eventKinds),
    happenedOn: day('When'),
    explained: choice('Explained', words.explained),
  },
  sign: {
    program: text('Program'),
    sign: choice('Sign', words.signs, 'No single sign is enough by itself.'),
    holds: choice('Holds', words.holds),
  },
};

/** The kinds as headings, in the order of the Facts page. */
export const factKindNames = {
  programs: 'Programs',
  ranks: 'Ranked programs',
  sign: 'Open to international graduates',
  exam: 'Exams',
  record: 'Clinical record',
  clinical: 'Clinical time',
  letter: 'Letters',
  research: 'Research',
  document: 'Statement and CV',
  gap: 'Leaves and gaps',
  event: 'What programs may ask about',
} as const satisfies Record<AttemptFactKind, string>;

/** Kinds that belong to the person and go along into a next attempt; the others were that season's own. */
export const carriedKinds: readonly AttemptFactKind[] = [
  'exam',
  'record',
  'clinical',
  'research',
  'gap',
  'event',
];
