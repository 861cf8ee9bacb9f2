import type { Entry, Line, Voices } from './entry.ts';
import type { PlanTemplate } from './plan-template.ts';

/** The packs we ship, one per guide. */
export const packCodes = [
  'diagnostic_radiology',
  'interventional_radiology',
  'img_friendly',
  'los_angeles',
  'pre_match_communication',
] as const;

/** Code of one of our packs. */
export type ShippedPackCode = (typeof packCodes)[number];

/** Code of a pack: one of ours, or one that an institution added itself (`own_…`). */
export type PackCode = ShippedPackCode | `own_${string}`;

/** Whom an institution's own pack is for; null stands for everybody. Ours are chosen by `packsFor`. */
export interface PackAudience {
  readonly specialty: 'diagnostic_radiology' | 'interventional_radiology' | 'other' | null;
  readonly region: 'los_angeles' | 'other' | null;
  readonly trainedAbroad: boolean | null;
}

/** A reason why an application may not have led to a match, tied to core's factors. */
export interface Reason extends Entry {
  /** Group under which the guide lists it. */
  readonly group: string;
  readonly staff: string;
  readonly student: string;
  /** Factors of core's taxonomy it stands for, as domain.factor; the first is the one a finding takes. */
  readonly factors: readonly string[];
}

/** How a figure is compared. */
export const comparisons = [
  'fewer_than',
  'at_least',
  'exactly',
  'between',
  'within',
  'older_than',
  'more_than',
] as const;

/** What a figure is about, so that the figures of several packs can be laid side by side. */
export const topics = [
  'cool_down',
  'first_steps',
  'crisis_phase',
  'contact_clock',
  'debrief_clock',
  'horizon',
  'pathway_years',
  'cycles',
  'exam_age',
  'exam_score',
  'clinical_recency',
  'graduation_years',
  'exposure',
  'letters',
  'letter_age',
  'output',
  'program_choice',
  'few_interviews',
  'programs_to_rank',
  'interview_answer',
  'statement_length',
  'message_shape',
  'message_budget',
  'thank_you_clock',
] as const;

/** One topic of figures. */
export type Topic = (typeof topics)[number];

/** A figure of a guide, kept exactly, with its unit. Institutions may override it; ours stays visible. */
export interface Threshold extends Entry {
  readonly topic: Topic;
  readonly comparison: (typeof comparisons)[number];
  readonly low: number;
  /** Upper end of a range; equal to low where the guide gives one number. */
  readonly high: number;
  /** True where the guide says "or more" above the range (7+ years). */
  readonly andMore?: boolean;
  readonly unit: string;
  /** In an institution's own guide: the figure of ours that the rules read and this one stands beside, as pack/threshold. */
  readonly beside?: string;
  /** The figure in words, for staff; both numbers stand in it. */
  readonly staff: string;
}

/** One axis of what programs value. Described in words, never scored. */
export interface ReadinessAxis extends Entry {
  readonly title: string;
  readonly staff: string;
  readonly student: string;
}

/** A kind of person a debrief wants at the table (DR-17). */
export interface AttendeeKind extends Entry {
  readonly staff: string;
  readonly student: string;
  /** Who fits best, for the one who invites. */
  readonly hint: string;
}

/** What must lie on the table before a debrief is held: present, waived with a reason, or missing (DR-18). */
export interface PacketItem extends Entry {
  readonly staff: string;
  readonly student: string;
  /** What exactly belongs in it. */
  readonly hint: string;
}

/** A question asked in a debrief, in the advisor's voice. */
export interface DebriefQuestion extends Entry {
  readonly staff: string;
  /** What to listen for or to write down. */
  readonly hint: string;
  /** `guide` questions are always shown; `composed` ones are offered (domain.md 6.1). */
  readonly set: 'guide' | 'composed';
}

/** What kind of list it is: how the screen treats it. */
export const listKinds = [
  'checklist',
  'questions',
  'criteria',
  'facts',
  'options',
  'people',
  'repair',
] as const;

/** A titled list: checklist, question set, criteria, facts, options, people to see, repairs by factor. */
export interface ContentList extends Entry {
  readonly kind: (typeof listKinds)[number];
  readonly title: Voices;
  /** A sentence before the list, if it needs one. */
  readonly intro?: Voices;
  readonly lines: readonly Line[];
}

/** How a text is used. */
export const scriptKinds = ['message', 'answer', 'phrase', 'spoken', 'sample_line'] as const;

/** A text the student can start from. Blanks stand in [brackets] and are listed. */
export interface Script extends Entry {
  readonly kind: (typeof scriptKinds)[number];
  readonly title: string;
  /** When to use it and what it cannot do, to the student. */
  readonly note: string;
  readonly text: string;
  readonly blanks: readonly string[];
}

/** A short piece to read. */
export interface Article extends Entry {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** A question students ask, with the answer in their voice and, where it helps, a remark for staff. */
export interface FaqEntry extends Entry {
  readonly question: string;
  readonly answer: string;
  readonly staff?: string;
}

/** A rule or a pitfall, in words: what the product will hold people to, and why. */
export interface Guard extends Entry {
  readonly kind: 'rule' | 'pitfall';
  readonly staff: string;
  readonly student?: string;
}

/** One guide as typed, versioned data in our own words. */
export interface GuidePack {
  readonly code: PackCode;
  /** Raised with every change of meaning; a case records the version it was worked under. */
  readonly version: number;
  readonly title: string;
  /** For whom it is meant. */
  readonly covers: string;
  /** Whom an institution's own pack is for; absent in ours. */
  readonly audience?: PackAudience;
  readonly reasons: readonly Reason[];
  readonly thresholds: readonly Threshold[];
  readonly axes: readonly ReadinessAxis[];
  readonly attendeeKinds: readonly AttendeeKind[];
  readonly packetItems: readonly PacketItem[];
  readonly debriefQuestions: readonly DebriefQuestion[];
  readonly lists: readonly ContentList[];
  readonly scripts: readonly Script[];
  readonly articles: readonly Article[];
  readonly faq: readonly FaqEntry[];
  readonly guards: readonly Guard[];
  readonly planTemplates: readonly PlanTemplate[];
}
