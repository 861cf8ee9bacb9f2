import { describe, expect, test } from 'vitest';
import { addLetter } from './letter.ts';
import { readPortfolio } from './portfolio.ts';
import { contextFor, entryOf, letterOf, today } from './test-portfolio.ts';

const dr = contextFor(['diagnostic_radiology']);
const stateOf = (letters: Parameters<typeof readPortfolio>[0], context = dr) =>
  Object.fromEntries(
    readPortfolio(letters, context).conditions.map((one) => [one.code, one.state]),
  );

const holm = letterOf({ whereWorked: 'yes' });
const sol = letterOf({
  writer: 'Dr. Mira Sol',
  field: 'medicine',
  role: 'clinician',
  knows: 'closely',
});

describe('DR-28: two or three from radiologists, one where the work was done, one that endorses, one clinical', () => {
  test('a radiologist where the work was done and an internist leave exactly two conditions unmet', () => {
    expect(stateOf([holm, sol])).toEqual({
      'dr.radiologists': 'unmet',
      'dr.where_worked': 'met',
      'dr.endorsing': 'unmet',
      'dr.clinical': 'met',
    });
  });

  test('one letter would meet both, and it is said who would have to write it', () => {
    expect(readPortfolio([holm, sol], dr).smallest).toMatchObject([
      {
        says: 'One letter from a radiologist, whose program stands behind the application and addresses the earlier result',
        meets: ['dr.radiologists', 'dr.endorsing'],
      },
    ]);
  });

  test('a writer nobody asked yet about the earlier result is named as near', () => {
    const near = readPortfolio([holm, sol], dr).conditions.find(
      ({ code }) => code === 'dr.endorsing',
    )?.near;
    expect(near).toMatchObject([{ writer: 'Dr. Anders Holm', open: true }]);
  });

  test('a letter asked for is on the way, a declined one counts nowhere', () => {
    const asked = letterOf({ writer: 'Dr. Ortiz', endorses: 'yes', status: 'asked' });
    const declined = letterOf({ writer: 'Dr. Ortiz', endorses: 'yes', status: 'declined' });
    expect(stateOf([holm, sol, asked])['dr.endorsing']).toBe('on_the_way');
    expect(stateOf([holm, sol, declined])['dr.endorsing']).toBe('unmet');
    expect(readPortfolio([holm, sol, asked], dr).smallest).toEqual([]);
  });

  test('an internist who barely met the person writes no strong clinical letter', () => {
    expect(stateOf([letterOf({ field: 'medicine', knows: 'barely' })])['dr.clinical']).toBe(
      'unmet',
    );
  });
});

describe('several packs at once', () => {
  test('IR with IMG: the exact list of what is unmet, and three letters that would do', () => {
    const context = contextFor(['interventional_radiology', 'img_friendly'], {
      specialty: 'interventional_radiology',
      track: 'integrated',
    });
    const reading = readPortfolio([], context);
    expect(reading.conditions.map(({ item, state, missing }) => [item, state, missing])).toEqual([
      ['IR-38', 'unmet', 1],
      ['IR-38', 'unmet', 1],
      ['IR-38', 'unmet', 1],
      ['IMG-21', 'unmet', 2],
    ]);
    expect(reading.smallest).toHaveLength(3);
  });

  test('DR and IR: one radiologist can count for both', () => {
    const both = contextFor(['diagnostic_radiology', 'interventional_radiology']);
    const [one] = readPortfolio([holm, sol], both).smallest;
    expect(one).toMatchObject({
      says: expect.stringContaining('an interventional radiologist'),
      meets: ['dr.radiologists', 'dr.endorsing', 'ir.interventional'],
    });
  });

  test('who applies to independent IR alone needs no letter from DR', () => {
    const independent = contextFor(['interventional_radiology'], { track: 'independent' });
    expect(Object.keys(stateOf([], independent))).toEqual([
      'ir.interventional',
      'ir.other_clinician',
    ]);
  });

  test('LA-29 asks only of those who come from another specialty', () => {
    const la = { specialty: 'other' as const };
    expect(stateOf([], contextFor(['los_angeles'], la))).not.toHaveProperty('la.new_specialty');
    const switched = contextFor(['los_angeles'], { ...la, switchedFrom: 'General surgery' });
    expect(readPortfolio([], switched).smallest.map(({ meets }) => meets)).toEqual([
      ['la.clinical_attending', 'la.new_specialty'],
      ['la.research_lead', 'la.new_specialty'],
    ]);
  });
});

describe('IMG-35: letters dated within 12-18 months of the application', () => {
  const img = contextFor(['img_friendly']);
  const strong = {
    knows: 'closely',
    describes: 'yes',
    knowsResidency: 'yes',
    whereWorked: 'yes',
  } as const;
  test('older than 18 months counts nowhere; between 12 and 18 still counts', () => {
    const old = letterOf({ ...strong, writer: 'Old', writtenOn: '2026-03-01' });
    const between = letterOf({ ...strong, writer: 'Between', writtenOn: '2026-06-01' });
    const reading = readPortfolio([old, between], img);
    expect(reading.tooOld).toEqual(['Old']);
    expect(reading.conditions[0]).toMatchObject({ counting: ['Between'], missing: 1 });
  });
  test('without a target date no letter is called old', () => {
    const old = letterOf({ ...strong, writtenOn: '2020-03-01' });
    expect(readPortfolio([old], { ...img, targetDate: null }).tooOld).toEqual([]);
  });
});

test('a letter without writer, of an unknown kind or dated tomorrow is refused, field by field', () => {
  const entry = entryOf({ writer: ' ', kind: 'poem', writtenOn: '2026-12-01' });
  const decision = addLetter(entry, { id: 'l' as never, caseId: 'c' as never }, today);
  expect(decision).toMatchObject({
    refusal: {
      code: 'INPUT_NOT_VALID',
      facts: {
        issues: [
          { field: 'writer', code: 'required' },
          { field: 'kind', code: 'not_a_choice' },
          { field: 'writtenOn', code: 'in_the_future' },
        ],
      },
    },
  });
});
