import { isCounted, type GuideFigure } from '@onward/core/activities';
import { applyingPacks, profileOf, type GuidePack } from '@onward/guides/pack';
import type { GuideProfile } from './activities.reads.ts';

/** The guides whose figures are shown beside a student's activities: of the newest season, and of the plan. */
export function guidesOf(
  profile: GuideProfile | null,
  used: readonly GuidePack[],
): readonly GuidePack[] {
  const { specialty, aimedRegion, applicantType, guide } = profile ?? {};
  const season = { aimedRegion: aimedRegion ?? '', applicantType: applicantType ?? '' };
  const applying = specialty ? applyingPacks(profileOf({ specialty, ...season }), used) : [];
  return used.filter((pack) => applying.includes(pack) || pack.code === guide);
}

/** The figures activities are counted for, each with the guide it belongs to. */
export function figuresOf(guides: readonly GuidePack[]): readonly GuideFigure[] {
  return guides.flatMap((pack) =>
    pack.thresholds
      .filter(({ code }) => isCounted({ pack: pack.code, code }))
      .map(({ code, comparison, low, high, unit, staff, source }) => ({
        pack: pack.code,
        packTitle: pack.title,
        code,
        item: source.item,
        comparison,
        low,
        high,
        unit,
        says: staff,
      })),
  );
}
