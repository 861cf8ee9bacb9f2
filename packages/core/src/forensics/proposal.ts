import type { Attempt, AttemptFact } from '../attempts/index.ts';
import type { Confidence, FactorCode, Horizon, Severity } from '../diagnosis/index.ts';
import type { LocalDate } from '../shared/calendar.ts';

/** One season with what is known about it. */
export interface Season {
  readonly attempt: Attempt;
  readonly facts: readonly AttemptFact[];
}

/** A figure of a guide, or an institution's own in its place, with whose it is. */
export interface Figure {
  readonly pack: string;
  readonly packTitle: string;
  readonly packVersion: number;
  readonly code: string;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** The figure in words. */
  readonly words: string;
  /** Guide item, e.g. DR-10; `own` for a figure of the institution's own guide. */
  readonly item: string;
  /** For a figure of an institution's own guide: the figure of ours it stands beside, as pack/threshold; null elsewhere. */
  readonly beside: string | null;
  /** The guide's own figure where an institution set another, in words; null where the guide's is used. */
  readonly inPlaceOf: string | null;
  /** Who set it, when (ISO instant) and why; null where the guide's is used. */
  readonly ownChange: {
    readonly byName: string;
    readonly at: string;
    readonly reason: string;
  } | null;
}

/** Clinical work from the logbook of activities, as a rule reads it. */
export interface LogEntry {
  readonly id: string;
  readonly says: string;
  readonly specialty: string;
  readonly from: LocalDate;
  /** Null while it goes on. */
  readonly to: LocalDate | null;
  readonly source: string;
  readonly asOf: LocalDate;
  /** Whether an advisor verified this version of it. */
  readonly verified: boolean;
}

/** The day a season opens, as the data of the cycle says it. */
export interface Opening {
  readonly matchYear: number;
  readonly on: LocalDate;
  readonly source: string;
  /** Whether somebody here confirmed it, or set it for this institution; otherwise nothing is counted to it. */
  readonly confirmed: boolean;
}

/** What the rules look at besides the facts. */
export interface ForensicContext {
  /** Packs that apply to this person; a rule of no pack that applies says nothing. */
  readonly packs: readonly string[];
  readonly figures: readonly Figure[];
  /** The day of the application aimed at; ages are counted to it, not to today. Null when no date is known. */
  readonly targetDate: LocalDate | null;
  /** When programs could first see applications in the season looked at; null when not known. */
  readonly programsSawOn: LocalDate | null;
  readonly rankConsent: boolean;
  /** Today in the institution's zone: an empty month is a gap only once it is over. */
  readonly today: LocalDate;
  /** When the season aimed at opens; null when the cycle's data do not say. */
  readonly opens: Opening | null;
  /** The day this case is meant to be sent, where somebody set one. */
  readonly plannedOn: LocalDate | null;
  /** The graduation date fact of the person, for seasons that do not say the day; null without one. */
  readonly graduation: {
    readonly on: LocalDate;
    readonly source: string;
    readonly asOf: LocalDate;
  } | null;
  /** Clinical work in the logbook (IMG-18). */
  readonly log: readonly LogEntry[];
}

/** One piece of evidence with its source and date; `factId` null for facts of the attempt itself. */
export interface Input {
  readonly factId: string | null;
  /** The entry of the logbook behind it; absent for what is no such entry. */
  readonly activityId?: string;
  readonly says: string;
  readonly source: string;
  readonly asOf: LocalDate;
}

/** Where in the season programs were lost. */
export const funnelPlaces = ['list', 'screen', 'interview', 'rank'] as const;
export type FunnelPlace = (typeof funnelPlaces)[number];

/** What a rule proposes: never a verdict, always with what led to it and what would change it. */
export interface Proposal {
  readonly factor: FactorCode;
  /** Factors that the same facts could also mean. */
  readonly also: readonly FactorCode[];
  readonly place: FunnelPlace | null;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly horizon: Horizon;
  readonly says: string;
  readonly inputs: readonly Input[];
  readonly figures: readonly Figure[];
  readonly wouldChange: string;
}

/** A rule's answer. `not_assessable` is an answer; so is `notice`: something to know that is no factor. */
export type RuleOutcome =
  | ({ readonly state: 'proposed' } & Proposal)
  | {
      readonly state: 'notice';
      readonly says: string;
      readonly inputs: readonly Input[];
      readonly figures: readonly Figure[];
    }
  | { readonly state: 'nothing'; readonly says: string; readonly inputs: readonly Input[] }
  | { readonly state: 'not_assessable'; readonly because: string; readonly wouldChange: string };

/** What a rule is given: the season looked at and those before it, newest first. */
export interface Examined extends Season {
  readonly earlier: readonly Season[];
  readonly context: ForensicContext;
}

/** One rule: small, pure, with the guide items it stands on. */
export interface Rule {
  readonly code: string;
  /** What it looks at, in words. */
  readonly title: string;
  /** The guide item in each pack that has one: without an applying pack the rule is not asked. */
  readonly items: Readonly<Record<string, string>>;
  /** A rule of the Match itself, named: then it is asked of everybody, with or without a guide item. */
  readonly outside?: string;
  /** The figures it reads, as pack/threshold: an institution's own guide may state its own value beside each. */
  readonly reads?: readonly string[];
  readonly check: (seen: Examined) => RuleOutcome;
}

/** A rule's answer with the rule, the items of the packs that apply, and a mark of the facts behind it. */
export interface Examination {
  readonly rule: string;
  readonly title: string;
  readonly items: readonly { readonly pack: string; readonly item: string }[];
  /** The Match rule it stands on besides, or null. */
  readonly outside: string | null;
  readonly outcome: RuleOutcome;
  /** Changes whenever a fact or figure behind a proposal changes. */
  readonly mark: string;
}
