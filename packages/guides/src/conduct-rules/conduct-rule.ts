import type { OutsideSource } from '../pack/index.ts';

/** One rule of conduct of an owning body, in our words. */
export interface ConductRule {
  readonly code: string;
  /** Who is bound. */
  readonly actor: 'program' | 'applicant' | 'school' | 'anybody';
  readonly verdict: 'allowed' | 'not_allowed';
  /** When it holds. */
  readonly phase: 'always' | 'soap' | 'after_list_deadline';
  readonly staff: string;
  /** To the student, where it binds or protects them. */
  readonly student?: string;
  readonly source: OutsideSource;
}

/** Where a guide and an owning body differ: both are shown, and the stricter is the default until an advisor decides. */
export interface RuleConflict {
  readonly code: string;
  /** Item of the guide that says otherwise. */
  readonly item: string;
  /** What the guide says, in our words. */
  readonly guideSays: string;
  /** What the owning body says, in our words. */
  readonly ruleSays: string;
  /** Which of the two is the default. */
  readonly stricter: 'rule' | 'guide' | 'neither';
  readonly source: OutsideSource;
}

/** A page of the owning body. */
export function rulePage(link: string): OutsideSource {
  return { link, asOf: '2026-11-23', mark: 'P' };
}
