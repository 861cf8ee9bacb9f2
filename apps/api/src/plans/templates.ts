import { packs } from '@onward/guides/packs';
import type { PlanTemplate } from '@onward/core/plans';
import { refuse } from '../platform/graphql/refusal-error.ts';

/** A guide's timeline that a plan can be laid from. */
export interface TemplateChoice {
  /** Code of the guide pack, such as `diagnostic_radiology`. */
  readonly guide: string;
  readonly guideVersion: number;
  readonly title: string;
  /** What it says about its target, to staff. */
  readonly says: string;
  readonly targetYearsAfter: number | null;
}

/** Every timeline we ship, one per guide. */
export function templateChoices(): TemplateChoice[] {
  return packs.flatMap((pack) =>
    pack.planTemplates.slice(0, 1).map((template) => ({
      guide: pack.code,
      guideVersion: pack.version,
      title: template.title.staff ?? pack.title,
      says: template.says.staff ?? '',
      targetYearsAfter: template.targetYearsAfter,
    })),
  );
}

/** The timeline of a guide with the pack's version; refuses INPUT_NOT_VALID for a guide without one. */
export function templateOf(guide: string): { template: PlanTemplate; version: number } {
  const pack = packs.find((one) => one.code === guide);
  const template = pack?.planTemplates[0];
  if (!pack || !template)
    return refuse('INPUT_NOT_VALID', {
      issues: [{ field: 'guide', code: 'not_a_choice', facts: { value: guide } }],
    });
  return { template, version: pack.version };
}
