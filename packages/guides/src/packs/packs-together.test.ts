import { describe, expect, it } from 'vitest';
import { figuresAbout, packsFor, rangesAbout } from '../pack/index.ts';
import { packs } from './index.ts';

const applying = (...codes: string[]) => packs.filter(({ code }) => codes.includes(code));

describe('several guides for one person', () => {
  it('an IMG who aims at IR in Los Angeles works under four packs', () => {
    expect(
      packsFor({
        specialty: 'interventional_radiology',
        region: 'los_angeles',
        trainedAbroad: true,
      }),
    ).toEqual([
      'interventional_radiology',
      'los_angeles',
      'img_friendly',
      'pre_match_communication',
    ]);
  });

  it('the rules of communication hold for everybody', () => {
    expect(packsFor({ specialty: 'other', region: 'other', trainedAbroad: false })).toEqual([
      'pre_match_communication',
    ]);
  });

  it('the time to take it in runs from 24 to 72 hours, and says whose figure each is', () => {
    const here = applying('interventional_radiology', 'img_friendly', 'los_angeles');
    const [range] = rangesAbout('cool_down', here);
    expect(range).toMatchObject({ unit: 'hours', low: 24, high: 72 });
    expect(
      range?.figures.map(({ pack, threshold }) => `${pack} ${threshold.low}-${threshold.high}`),
    ).toEqual(['interventional_radiology 24-48', 'img_friendly 48-72', 'los_angeles 24-72']);
  });

  it('contact and debrief stay two clocks', () => {
    const [contact] = figuresAbout('contact_clock', packs);
    const [debrief] = figuresAbout('debrief_clock', packs);
    expect(contact?.threshold).toMatchObject({ high: 48, unit: 'hours' });
    expect(debrief?.threshold).toMatchObject({ high: 1, unit: 'months' });
  });

  it('horizons in months and in years are shown side by side, not converted', () => {
    const here = applying('img_friendly', 'los_angeles');
    expect(rangesAbout('horizon', here).map(({ unit, low, high }) => [unit, low, high])).toEqual([
      ['months', 12, 18],
      ['years', 2, 2],
    ]);
  });

  it('the figures on interviews belong to Diagnostic Radiology alone', () => {
    expect(figuresAbout('few_interviews', packs).map(({ pack }) => pack)).toEqual([
      'diagnostic_radiology',
    ]);
  });
});
