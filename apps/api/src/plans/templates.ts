import type { ClockTemplate } from '@onward/core/season-clock';
import { clockChoices, type ClockChoice } from '@onward/guides/season-clock';
import type { GuidePack } from '@onward/guides/pack';
import { refuse } from '../platform/graphql/refusal-error.ts';

/** A guide's timeline that a plan can be laid from. */
export interface TemplateChoice {
  /** Guide and template, such as `diagnostic_radiology.five_phases`. */
  readonly code: string;
  /** Code of the guide pack, such as `diagnostic_radiology`. */
  readonly guide: string;
  /** `main` stands by itself, `beside` goes with another one. */
  readonly role: ClockChoice['role'];
  readonly title: string;
  /** What it says about its target, to staff. */
  readonly says: string;
  readonly targetYearsAfter: number | null;
  readonly specialty: ClockChoice['specialty'];
}

/** The timelines of these packs; those that stand by themselves come first. */
export function templateChoices(packs: readonly GuidePack[]): TemplateChoice[] {
  const choices = clockChoices(packs).map(({ code, guide, role, specialty, template }) => ({
    code,
    guide,
    role,
    title: template.title.staff ?? code,
    says: template.says.staff ?? '',
    targetYearsAfter: template.targetYearsAfter,
    specialty,
  }));
  return choices.sort((a, b) => Number(a.role === 'beside') - Number(b.role === 'beside'));
}

/**
 * A timeline by its code, or a guide's first one by the guide's code. Refuses INPUT_NOT_VALID for what there is not.
 */
export function templateOf(packs: readonly GuidePack[], code: string): ClockChoice {
  const choices = clockChoices(packs);
  const found =
    choices.find((one) => one.code === code) ??
    choices.find((one) => one.guide === code && one.role === 'main') ??
    choices.find((one) => one.guide === code);
  return (
    found ??
    refuse('INPUT_NOT_VALID', {
      issues: [{ field: 'guide', code: 'not_a_choice', facts: { value: code } }],
    })
  );
}

/** The clock's templates of these codes, in this order. */
export function clockTemplates(
  packs: readonly GuidePack[],
  codes: readonly string[],
): ClockTemplate[] {
  return codes.map((code) => templateOf(packs, code).template);
}
