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

const beside = /^(first_days|triage|profile_|mspe_|own_)/;

/** Templates of the first days or weeks: laid from the day the case began, each as long as its guide says. */
const fromStart = ['first_days', 'triage'];
const specialties = ['diagnostic_radiology', 'interventional_radiology'] as const;

/** Every template of these packs with what its tasks take, and the two ways of the MSPE. */
export function clockChoices(packs: readonly GuidePack[]): readonly ClockChoice[] {
  const ofPacks = packs.flatMap((pack) =>
    pack.planTemplates.map((template) =>
      choice(pack.code, pack.version, template, {
        specialty:
          specialties.find((one) => one === (pack.audience?.specialty ?? pack.code)) ?? null,
        firstDays: firstDaysIn(pack),
      }),
    ),
  );
  return [
    ...ofPacks,
    ...[mspeAddendum, mspeNew].map((one) =>
      choice('mspe', 1, one, { specialty: null, firstDays: null }),
    ),
  ];
}

function choice(
  guide: ClockChoice['guide'],
  guideVersion: number,
  template: PlanTemplate,
  of: { readonly specialty: ClockChoice['specialty']; readonly firstDays: number | null },
): ClockChoice {
  const code = `${guide}.${template.code}`;
  return {
    code,
    guide,
    guideVersion,
    specialty: of.specialty,
    role: beside.test(template.code) ? 'beside' : 'main',
    template: asClockTemplate(template, code, of.firstDays),
  };
}

/** The pack's own figure for its first days, in days: IR 7-10 days, IMG 2-4 weeks. The longer end is laid. */
function firstDaysIn({ thresholds }: GuidePack): number | null {
  const figure = thresholds.find(({ topic }) => topic === 'crisis_phase');
  if (!figure) return null;
  return figure.unit === 'weeks' ? figure.high * 7 : figure.high;
}

function asClockTemplate(
  template: PlanTemplate,
  code: string,
  firstDays: number | null,
): ClockTemplate {
  const known = efforts[code] ?? {};
  return {
    ...template,
    code,
    laid: fromStart.includes(template.code) ? 'from_start' : 'back_from_season',
    firstDays: fromStart.includes(template.code) ? firstDays : null,
    tasks: template.tasks.map((task) => ({ ...task, ...(known[task.code] ?? usual) })),
  };
}
