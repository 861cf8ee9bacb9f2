/** Both ends belong to the window; months counted from the template's first month, which is 0. */
export interface MonthWindow {
  readonly from: number;
  readonly to: number;
}

/** A phase, or a gap, of a guide's timeline. */
export interface TemplateSpan {
  readonly code: string;
  readonly staff: string;
  readonly student: string;
  readonly window: MonthWindow;
}

/** A guide's proposal for one task. */
export interface TemplateTask {
  readonly code: string;
  readonly phase: string;
  readonly staff: string;
  readonly student: string;
  readonly why: string;
  readonly owner: 'student' | 'advisor' | 'office';
  readonly category: string;
  readonly evidence: string;
  readonly factors: readonly string[];
  /** First and last month of its window. */
  readonly earliest: number;
  readonly latest: number;
  readonly source: { readonly item: string; readonly file: string; readonly lines: string };
}

/** What `layPlan` needs of a guide's template; `@onward/guides` ships them, core never imports it. */
export interface PlanTemplate {
  readonly title: { readonly staff?: string; readonly student?: string };
  /** Month 0: March of the year without a match, or the month the plan starts. */
  readonly anchor: 'march_of_failed_match' | 'plan_start';
  /** Years from the failed Match to the one it leads to; null when that depends on the start. */
  readonly targetYearsAfter: number | null;
  readonly says: { readonly staff?: string; readonly student?: string };
  readonly phases: readonly TemplateSpan[];
  readonly gaps: readonly TemplateSpan[];
  readonly tasks: readonly TemplateTask[];
}
