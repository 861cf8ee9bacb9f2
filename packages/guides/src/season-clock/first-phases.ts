import { firstDaysOf } from '@onward/core/season-clock';
import type { LocalDate } from '@onward/core/shared';
import type { GuidePack, TaskOwner } from '../pack/index.ts';
import { clockChoices } from './templates.ts';

/** The phase with which a guide begins, before any plan (IR-02, IMG-02). It opens with the case, by itself. */
export interface FirstPhase {
  /** Code of the template; laid with a plan, its steps become steps of the plan. */
  readonly template: string;
  readonly packTitle: string;
  /** The guide's own figure in words, such as `7 to 10 days`. */
  readonly figure: string;
  readonly staff: string;
  readonly student: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly running: boolean;
  readonly steps: readonly {
    readonly code: string;
    readonly staff: string;
    readonly student: string;
    readonly owner: TaskOwner;
    readonly evidence: string;
  }[];
}

/** The first phases of the guides that apply, counted from the day the case began. Each keeps its own length. */
export function firstPhasesOf(
  packs: readonly GuidePack[],
  on: { readonly begunOn: LocalDate; readonly today: LocalDate },
): readonly FirstPhase[] {
  return clockChoices(packs)
    .filter(({ template }) => template.laid === 'from_start')
    .map(({ code, guide, template }) => {
      const pack = packs.find((one) => one.code === guide);
      const { from, to } = firstDaysOf(template, on);
      return {
        template: code,
        packTitle: pack?.title ?? guide,
        figure: figureWords(pack),
        staff: template.title.staff ?? '',
        student: template.title.student ?? '',
        from,
        to,
        running: on.today <= to,
        steps: template.tasks.map((task) => ({
          code: task.code,
          staff: task.staff,
          student: task.student,
          owner: task.owner,
          evidence: task.evidence,
        })),
      };
    });
}

function figureWords(pack: GuidePack | undefined): string {
  const figure = pack?.thresholds.find(({ topic }) => topic === 'crisis_phase');
  return figure ? `${figure.low} to ${figure.high} ${figure.unit}` : '';
}
