import type {
  AttemptEntry,
  AttemptFactEntry,
  AttemptFactKind,
  FactBodies,
} from '@onward/core/attempts';

/** A season of 2026 in diagnostic radiology that ended without a match; anything can be given instead. */
export function season(over: Partial<AttemptEntry> = {}): AttemptEntry {
  return {
    matchYear: 2026,
    specialty: 'diagnostic_radiology',
    specialtyName: '',
    track: 'none',
    aimedRegion: 'anywhere',
    system: 'nrmp_main',
    service: 'eras',
    applicantType: 'us_md_senior',
    graduatedOn: '2026-05-20',
    visaNeed: 'none',
    appliedOn: '2025-09-24',
    couple: false,
    switchedFrom: '',
    outcome: 'unmatched_full',
    soapOutcome: 'eligible_declined',
    interviewsRead: 'not_said',
    complete: [],
    source: 'Match result notice (invented)',
    asOf: '2026-03-16',
    ...over,
  };
}

function entry<K extends AttemptFactKind>(
  kind: K,
  body: FactBodies[K],
  source: string,
  asOf: string,
): AttemptFactEntry {
  return { kind, body: { ...body }, source, asOf };
}

type Dated<T, D extends keyof T> = Partial<Omit<T, D>> & { [Key in D]: string };

/** Programs of one kind. */
export function programs(
  over: Partial<Omit<FactBodies['programs'], 'appliedOn'>> & {
    readonly region: string;
    readonly applied: number;
  },
): AttemptFactEntry {
  return entry(
    'programs',
    {
      field: 'diagnostic_radiology',
      positionType: 'a',
      tier: 'target',
      ring: 'elsewhere',
      setting: 'unknown',
      invited: 0,
      attended: 0,
      declined: 0,
      appliedOn: null,
      imgHistory: null,
      screenedOut: null,
      imgShare: null,
      lateDocuments: '',
      ...over,
    },
    'Application as sent',
    '2025-09-24',
  );
}

/** One sitting of an exam. */
export function exam(
  name: FactBodies['exam']['exam'],
  takenOn: string,
  score: number | null = null,
  result: FactBodies['exam']['result'] = 'pass',
): AttemptFactEntry {
  return entry(
    'exam',
    { exam: name, name: '', takenOn, result, score } as FactBodies['exam'],
    'Score report',
    takenOn,
  );
}

/** A letter as it was sent. */
export function letter(
  writer: string,
  over: Dated<FactBodies['letter'], 'writtenOn'>,
): AttemptFactEntry {
  const body = {
    writer,
    role: 'specialty_faculty',
    field: 'diagnostic_radiology',
    institution: 'Westbrook Medicine',
    country: 'us',
    knows: 'unknown',
    tone: 'not_read',
    uploadedOn: null,
    ...over,
  } as FactBodies['letter'];
  return entry('letter', body, 'Application as sent', '2025-09-24');
}

/** Clinical time. */
export function clinical(over: Dated<FactBodies['clinical'], 'from' | 'to'>): AttemptFactEntry {
  const body = {
    role: 'clerkship',
    field: 'diagnostic_radiology',
    setting: 'both',
    country: 'us',
    place: 'Westbrook Medicine',
    ...over,
  } as FactBodies['clinical'];
  return entry('clinical', body, 'School record', '2026-03-01');
}

/** Ranks that were volunteered. */
export function ranks(region: string, ranked: number): AttemptFactEntry {
  return entry(
    'ranks',
    { field: 'diagnostic_radiology', positionType: 'a', tier: 'target', region, ranked },
    'Volunteered by the student',
    '2026-03-31',
  );
}

/** A leave or a gap. */
export function gap(
  from: string,
  to: string,
  told: FactBodies['gap']['explained'],
): AttemptFactEntry {
  return entry(
    'gap',
    { type: 'gap', from, to, explained: told } as FactBodies['gap'],
    'Application as sent',
    '2025-09-24',
  );
}

/** Something programs may ask about. */
export function event(
  type: FactBodies['event']['type'],
  happenedOn: string,
  told: FactBodies['event']['explained'],
): AttemptFactEntry {
  const body = { type, happenedOn, explained: told } as FactBodies['event'];
  return entry('event', body, 'Told by the student', '2026-04-02');
}

/** One of the five signs of a program. */
export function sign(
  program: string,
  which: FactBodies['sign']['sign'],
  holds: FactBodies['sign']['holds'],
): AttemptFactEntry {
  return entry('sign', { program, sign: which, holds }, 'Site of the program', '2026-04-02');
}

/** A line of the clinical record. */
export function coreClerkship(
  name: string,
  result: FactBodies['record']['result'],
): AttemptFactEntry {
  const body = { type: 'core_clerkship', name, result, endedOn: '2024-12-20' };
  return entry('record', body as FactBodies['record'], 'Transcript', '2025-06-30');
}
