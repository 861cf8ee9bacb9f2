import type { GuidePack } from '@onward/guides/pack';
import type { ClockChoice } from '@onward/guides/season-clock';
import type { AimRow } from './season.reads.ts';
import { refuseOtherSpecialty } from './template-fit.ts';
import { templateOf } from './templates.ts';

/**
 * The templates asked for, and the first phases that still run: those open by themselves, for what was applied to, even
 * where the aim is another one by now (IR-02, IMG-02). Refuses INPUT_NOT_VALID, TEMPLATE_OF_ANOTHER_SPECIALTY.
 */
export function choicesOn(
  on: {
    readonly packs: readonly GuidePack[];
    readonly aim: AimRow | undefined;
    readonly first: readonly string[];
  },
  codes: readonly string[],
): readonly ClockChoice[] {
  const asked = codes.map((code) => templateOf(on.packs, code));
  refuseOtherSpecialty(asked, on.aim);
  const known = asked.map(({ code }) => code);
  return [
    ...asked,
    ...on.first.filter((code) => !known.includes(code)).map((code) => templateOf(on.packs, code)),
  ];
}
