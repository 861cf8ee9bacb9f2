import { expect, test } from 'vitest';
import { aimOf, fitOf, seasonProposed, type AimSays } from './template-fit.ts';

const medicine = { specialty: 'other', name: 'Internal medicine' };
const says = (over: Partial<AimSays> = {}): AimSays => ({
  season: medicine,
  path: null,
  goal: '',
  ...over,
});
const dr = {
  guide: 'diagnostic_radiology',
  guideTitle: 'Diagnostic Radiology',
  specialty: 'diagnostic_radiology',
};
const img = { guide: 'img_friendly', guideTitle: 'IMG-friendly', specialty: null };
const fit = (template: typeof dr | typeof img, of: AimSays, applying: readonly string[] = []) =>
  fitOf(template, { aim: aimOf(of), applying });

test('a timeline of a specialty nobody aimed at does not fit, and it is said why', () => {
  expect(fit(dr, says())).toEqual({
    fit: 'other_specialty',
    why: 'Written for diagnostic radiology; the newest season aimed at Internal medicine.',
  });
});

test('a specialty switcher: the way decided on counts before the season that lies behind', () => {
  const path = { option: 'switch_specialty', specialty: 'Diagnostic radiology' };
  expect(fit(dr, says({ path }))).toEqual({ fit: 'fits', why: '' });
  const away = { option: 'switch_specialty', specialty: 'Family medicine' };
  const behind = { specialty: 'diagnostic_radiology', name: '' };
  expect(fit(dr, says({ season: behind, path: away }))).toMatchObject({
    fit: 'other_specialty',
    why: expect.stringContaining('the way decided on leads to Family medicine') as string,
  });
});

test('a goal may name the new specialty while no way is decided on', () => {
  expect(fit(dr, says({ goal: 'A diagnostic radiology place in 2028' })).fit).toBe('fits');
  const path = { option: 'reapply_same', specialty: '' };
  expect(fit(dr, says({ goal: 'Radiology in 2028', path })).fit).toBe('other_specialty');
});

test('IR leads through DR too; a guide of another profile is listed with why', () => {
  const ir = { specialty: 'interventional_radiology', name: '' };
  expect(fit(dr, says({ season: ir })).fit).toBe('fits');
  expect(fit(img, says(), ['los_angeles'])).toMatchObject({ fit: 'other_profile' });
  expect(fit(img, says(), ['img_friendly']).fit).toBe('fits');
  expect(fit(dr, says({ season: null })).fit).toBe('fits');
});

test('the season follows the length the written list proposes; next year without one (IR-23, IMG-46)', () => {
  expect(seasonProposed('longer', []).option).toBe('B');
  expect(seasonProposed('within_year', []).option).toBe('A');
  expect(seasonProposed('none', ['exams.fail_or_multiple_attempts']).option).toBe('B');
  expect(seasonProposed('none', [])).toMatchObject({
    option: 'A',
    why: expect.stringContaining('does not propose a length yet') as string,
  });
});
