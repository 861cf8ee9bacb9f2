import { describe, expect, it } from 'vitest';
import {
  cycleDates,
  letterWatermark,
  matchWeekSteps,
  passMarks,
  serviceLimits,
  signalCounts,
} from './index.ts';

const facts = [
  ...cycleDates,
  ...matchWeekSteps,
  ...signalCounts,
  ...serviceLimits,
  ...passMarks,
  letterWatermark,
];

describe('what we ship about the cycles', () => {
  it('is unconfirmed until somebody confirms it, and has a link and a day', () => {
    const loose = facts.filter(
      ({ verified, source }) =>
        verified || !URL.canParse(source.link) || !/^\d{4}-\d\d-\d\d$/.test(source.asOf),
    );
    expect(loose).toEqual([]);
  });

  it('rests on the owning body or on an attributable page, never on a transcription', () => {
    expect(new Set(facts.map(({ source }) => source.mark))).toEqual(new Set(['P', 'S']));
  });

  it('has each code once', () => {
    expect(new Set(facts.map(({ code }) => code)).size).toBe(facts.length);
  });

  it('puts Match Week on Mondays and Match Day on Fridays', () => {
    const weekday = (on: string) => new Date(`${on}T12:00:00Z`).getUTCDay();
    const days = (kind: string) =>
      cycleDates.filter((date) => date.kind === kind).map(({ on }) => weekday(on));
    expect(new Set(days('match_week'))).toEqual(new Set([1]));
    expect(new Set(days('match_day'))).toEqual(new Set([5]));
  });

  it('leaves the days of the 2027 cycle empty that no owning body has published to us', () => {
    expect(cycleDates.filter(({ cycle }) => cycle === 2027).map(({ kind }) => kind)).toEqual([
      'season_opens',
    ]);
  });

  it('knows the pass mark of Step 2 CK by the day of the test', () => {
    const on = (day: string) =>
      passMarks.find(
        ({ exam, from, to }) =>
          exam === 'step_2_ck' && (from ?? '') <= day && day <= (to ?? '9999'),
      )?.mark;
    expect([on('2025-06-30'), on('2025-07-01')]).toEqual([214, 218]);
  });
});
