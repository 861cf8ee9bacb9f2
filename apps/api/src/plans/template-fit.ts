import { aimOf, fitOf, type Aim, type TemplateFit } from '@onward/core/season-clock';
import { applyingPacks, profileOf, type GuidePack } from '@onward/guides/pack';
import { clockChoices, type ClockChoice } from '@onward/guides/season-clock';
import { refuse } from '../platform/graphql/refusal-error.ts';
import type { AimRow } from './season.reads.ts';

/** What a case aims at: the way decided on before the season behind, the goal where no way is decided on. */
export function aimIn(row: AimRow | undefined): Aim | null {
  if (!row) return null;
  const { specialty, specialtyName, option, optionSpecialty, goal } = row;
  return aimOf({
    season: specialty ? { specialty, name: specialtyName ?? '' } : null,
    path: option ? { option, specialty: optionSpecialty ?? '' } : null,
    goal: goal ?? '',
  });
}

/** A timeline with how it stands to the case. */
export interface FittedChoice {
  readonly code: string;
  readonly fit: TemplateFit;
  /** Why it does not fit; empty where it does. */
  readonly why: string;
}

const order: readonly TemplateFit[] = ['fits', 'other_profile', 'other_specialty'];

/** Every timeline of these packs, those that fit first: by specialty, then region, then profile; others last, with why. */
export function fittedChoices(
  packs: readonly GuidePack[],
  row: AimRow | undefined,
): readonly FittedChoice[] {
  const aim = aimIn(row);
  const applying = applyingTo(packs, row, aim);
  const place = ({ guide }: ClockChoice) => {
    const at = applying.indexOf(guide);
    return at < 0 ? applying.length : at;
  };
  const fitted = clockChoices(packs).map((choice) => {
    const { code, guide, specialty } = choice;
    const guideTitle = packs.find((pack) => pack.code === guide)?.title ?? guide;
    return { choice, code, ...fitOf({ guide, guideTitle, specialty }, { aim, applying }) };
  });
  return fitted
    .toSorted(
      (a, b) => order.indexOf(a.fit) - order.indexOf(b.fit) || place(a.choice) - place(b.choice),
    )
    .map(({ code, fit, why }) => ({ code, fit, why }));
}

function applyingTo(
  packs: readonly GuidePack[],
  row: AimRow | undefined,
  aim: Aim | null,
): readonly string[] {
  const specialty = aim?.specialties[0] ?? '';
  const [aimedRegion, applicantType] = [row?.aimedRegion ?? '', row?.applicantType ?? ''];
  return applyingPacks(profileOf({ specialty, aimedRegion, applicantType }), packs).map(
    ({ code }) => code,
  );
}

/**
 * A template of one specialty is not laid for somebody who aims at another one. Without a season, a decided way or a
 * goal on record nobody can tell. Refuses TEMPLATE_OF_ANOTHER_SPECIALTY.
 */
export function refuseOtherSpecialty(
  choices: readonly ClockChoice[],
  row: AimRow | undefined,
): void {
  const aim = aimIn(row);
  const other = choices.find(({ guide, specialty }) => {
    const { fit } = fitOf({ guide, guideTitle: '', specialty }, { aim, applying: [guide] });
    return fit === 'other_specialty';
  });
  if (other)
    refuse('TEMPLATE_OF_ANOTHER_SPECIALTY', {
      template: other.template.title.staff ?? other.code,
      specialty: aim?.name ?? '',
    });
}
