import { isCounted, type GuideFigure } from '@onward/core/activities';
import { packsFor, type GuidePack } from '@onward/guides/pack';
import { packs } from '@onward/guides/packs';
import type { GuideProfile } from './activities.reads.ts';

/** The guides whose figures are shown beside a student's activities: of the newest season, and of the plan. */
export function guidesOf(profile: GuideProfile | null): readonly GuidePack[] {
  const codes: string[] = profile?.specialty
    ? packsFor({
        specialty: profile.specialty,
        region: profile.aimedRegion === 'los_angeles' ? 'los_angeles' : 'other',
        trainedAbroad: profile.applicantType === 'us_img' || profile.applicantType === 'non_us_img',
      })
    : [];
  return packs.filter(({ code }) => codes.includes(code) || code === profile?.guide);
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
