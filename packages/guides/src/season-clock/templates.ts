import type { ClockTemplate } from '@onward/core/season-clock';
import type { GuidePack, PackCode, PlanTemplate } from '../pack/index.ts';
import { efforts, usual } from './effort.ts';
import { mspeAddendum, mspeNew } from './mspe-fork.ts';

/** A template as the clock lays it, and where it comes from. */
export interface ClockChoice {
  /** Guide and template, such as `img_friendly.twelve_months`. */
  readonly code: string;
  /** The guide; `mspe` for the fork we composed. */
  readonly guide: PackCode | 'mspe';
  readonly guideVersion: number;
  /** The specialty it is written for; null where it serves any. */
  readonly specialty: 'diagnostic_radiology' | 'interventional_radiology' | null;
  /** Stands by itself, or goes beside another one. */
  readonly role: 'main' | 'beside';
  readonly template: ClockTemplate;
}

const beside = /^(first_days|profile_|mspe_)/;
const specialties = ['diagnostic_radiology', 'interventional_radiology'] as const;

/** Every template of these packs with what its tasks take, and the two ways of the MSPE. */
export function clockChoices(packs: readonly GuidePack[]): readonly ClockChoice[] {
  const ofPacks = packs.flatMap((pack) =>
    pack.planTemplates.map((template) =>
      choice(
        pack.code,
        pack.version,
        template,
        specialties.find((one) => one === pack.code) ?? null,
      ),
    ),
  );
  return [...ofPacks, ...[mspeAddendum, mspeNew].map((one) => choice('mspe', 1, one, null))];
}

function choice(
  guide: ClockChoice['guide'],
  guideVersion: number,
  template: PlanTemplate,
  specialty: ClockChoice['specialty'],
): ClockChoice {
  const code = `${guide}.${template.code}`;
  return {
    code,
    guide,
    guideVersion,
    specialty,
    role: beside.test(template.code) ? 'beside' : 'main',
    template: asClockTemplate(template, code),
  };
}

function asClockTemplate(template: PlanTemplate, code: string): ClockTemplate {
  const known = efforts[code] ?? {};
  return {
    ...template,
    code,
    laid: template.code === 'first_days' ? 'from_start' : 'back_from_season',
    tasks: template.tasks.map((task) => ({ ...task, ...(known[task.code] ?? usual) })),
  };
}
