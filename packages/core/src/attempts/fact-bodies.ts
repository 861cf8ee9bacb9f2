import type { LocalDate } from '../shared/calendar.ts';
import type * as words from './fact-words.ts';

/** One sitting of an exam. Scores stand in the exam's own scale; no exam is ever converted into another. */
export interface ExamBody {
  readonly exam: words.Exam;
  /** Name of the exam when it is another. */
  readonly name: string;
  readonly takenOn: LocalDate;
  readonly result: keyof typeof words.examResults;
  /** Null where the exam gives pass or fail alone, or the score was not given. */
  readonly score: number | null;
}

/** One line of the clinical record. */
export interface RecordBody {
  readonly type: keyof typeof words.recordKinds;
  readonly name: string;
  readonly result: keyof typeof words.recordResults;
  readonly endedOn: LocalDate;
}

/** Months of clinical work in one place. */
export interface ClinicalBody {
  readonly role: keyof typeof words.clinicalRoles;
  readonly field: words.Field;
  readonly setting: keyof typeof words.clinicalSettings;
  readonly country: keyof typeof words.countries;
  readonly place: string;
  readonly from: LocalDate;
  /** Null while it goes on. */
  readonly to: LocalDate | null;
}

/** A letter as it was in the application. */
export interface LetterBody {
  readonly writer: string;
  readonly role: keyof typeof words.writerRoles;
  readonly field: words.Field;
  readonly institution: string;
  readonly country: keyof typeof words.countries;
  readonly writtenOn: LocalDate;
  readonly knows: keyof typeof words.knows;
  readonly tone: keyof typeof words.letterTones;
  /** Empty when not known; later than the application means it came late. */
  readonly uploadedOn: LocalDate | null;
}

/** One piece of research. */
export interface ResearchBody {
  readonly type: keyof typeof words.researchKinds;
  readonly title: string;
  readonly field: words.Field;
  readonly state: keyof typeof words.researchStates;
  /** What the person did, in words; empty when the record does not tell. */
  readonly part: string;
}

/** A version of the statement or CV that was sent. */
export interface DocumentBody {
  readonly type: keyof typeof words.documentKinds;
  readonly name: string;
  readonly sentOn: LocalDate;
  readonly words: number | null;
  readonly whySpecialty: keyof typeof words.readings;
  readonly whyRegion: keyof typeof words.readings;
  readonly particular: keyof typeof words.readings;
}

/** Programs of one kind together: how many applied to, and what came of it. */
export interface ProgramsBody {
  readonly field: words.Field;
  readonly positionType: words.PositionType;
  readonly tier: keyof typeof words.tiers;
  readonly region: string;
  readonly ring: keyof typeof words.rings;
  readonly setting: keyof typeof words.programSettings;
  readonly applied: number;
  readonly invited: number;
  readonly attended: number;
  readonly declined: number;
  readonly appliedOn: LocalDate | null;
  /** Programs with a documented history of international graduates; null when nobody has looked. */
  readonly imgHistory: number | null;
  /** Share of international graduates among the residents, percent (IMG-24); null when nobody has looked. Whose word it is, the fact's source says. */
  readonly imgShare: number | null;
  /** Programs whose stated visa or graduation-year limit leaves this person out; null when nobody has looked. */
  readonly screenedOut: number | null;
  /** Documents that came late or were missing for these programs. */
  readonly lateDocuments: string;
}

/** Programs ranked, of one kind. Voluntary: kept only with the person's recorded consent. */
export interface RanksBody {
  readonly field: words.Field;
  readonly positionType: words.PositionType;
  readonly tier: keyof typeof words.tiers;
  readonly region: string;
  readonly ranked: number;
}

/** A leave or a gap. The reason for a leave is nobody's business here; whether it was explained is. */
export interface GapBody {
  readonly type: keyof typeof words.gapKinds;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly explained: keyof typeof words.explained;
}

/** Something a program may ask about. */
export interface EventBody {
  readonly type: keyof typeof words.eventKinds;
  readonly happenedOn: LocalDate;
  readonly explained: keyof typeof words.explained;
}

/** One of five signs that a program is open to international graduates (IMG-47); source and date are the fact's own. */
export interface SignBody {
  readonly program: string;
  readonly sign: keyof typeof words.signs;
  readonly holds: keyof typeof words.holds;
}

/** What each kind of fact says. */
export interface FactBodies {
  exam: ExamBody;
  record: RecordBody;
  clinical: ClinicalBody;
  letter: LetterBody;
  research: ResearchBody;
  document: DocumentBody;
  programs: ProgramsBody;
  ranks: RanksBody;
  gap: GapBody;
  event: EventBody;
  sign: SignBody;
}
export type AttemptFactKind = keyof FactBodies;
