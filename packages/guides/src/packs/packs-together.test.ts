import { describe, expect, it } from 'vitest';
import { applyingPacks, figuresAbout, packsFor, profileOf, rangesAbout } from '../pack/index.ts';
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

  it('what a list says of a season is read as a profile', () => {
    const says = { specialty: 'Interventional radiology, integrated', aimedRegion: 'los_angeles' };
    expect(profileOf({ ...says, applicantType: 'us_img' })).toEqual({
      specialty: 'interventional_radiology',
      region: 'los_angeles',
      trainedAbroad: true,
    });
    expect(
      profileOf({ ...says, specialty: 'Radiation oncology', applicantType: '' }),
    ).toMatchObject({ specialty: 'other', trainedAbroad: false });
  });

  it('a pack of the institution’s own applies to those it is for', () => {
    const [template] = packs;
    if (!template) throw new Error('no packs');
    const audience = { specialty: null, region: 'los_angeles', trainedAbroad: true } as const;
    const own = { ...template, code: 'own_clinic' as const, audience };
    const here = { specialty: 'other', region: 'los_angeles', trainedAbroad: true } as const;
    expect(applyingPacks(here, [own])).toEqual([own]);
    expect(applyingPacks({ ...here, trainedAbroad: false }, [own])).toEqual([]);
  });
});
