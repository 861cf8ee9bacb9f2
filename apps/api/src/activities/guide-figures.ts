import { isCounted, type GuideFigure } from '@onward/core/activities';
import { letterAsksForStudent } from '@onward/core/letters';
import {
  applyingPacks,
  figuresOf as allFiguresOf,
  profileOf,
  type GuidePack,
} from '@onward/guides/pack';
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

/** What those guides ask of the letters, in words for the student. Without a season nothing is asked. */
export function letterAsksOf(
  guides: readonly GuidePack[],
  profile: GuideProfile | null,
): readonly string[] {
  if (!profile?.specialty) return [];
  const { specialty, track, system, switchedFrom } = profile;
  return letterAsksForStudent(allFiguresOf(guides), {
    specialty,
    track: track ?? 'none',
    system: system ?? 'nrmp_main',
    switchedFrom: switchedFrom ?? '',
  });
}
