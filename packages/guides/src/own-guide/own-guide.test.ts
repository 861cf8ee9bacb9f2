import { rules } from '@onward/core/forensics';
import { describe, expect, it } from 'vitest';
import { debriefWants, figuresOf, kindedEntries, type GuidePack } from '../pack/index.ts';
import { packs } from '../packs/index.ts';
import { clockChoices } from '../season-clock/index.ts';
import {
  checkOwnGuide,
  emptyGuide,
  issuesInForm,
  ownForms,
  ownKinds,
  ownValues,
  ruleFigures,
  withoutEntry,
  withOwnEntry,
  type OwnKind,
  type OwnValues,
} from './index.ts';

const few = 'diagnostic_radiology/threshold.few_interviews';
const typed: Readonly<Record<OwnKind, OwnValues>> = {
  question: { staff: 'What did the ward see?', hint: 'Words of the ward.' },
  figure: {
    about: few,
    low: '12',
    high: '',
    unit: '',
    staff: 'Fewer than 12 interviews is few here.',
  },
  reason: {
    factor: 'letters.generic',
    staff: 'Letters of our wards are short.',
    student: 'Letters from here tend to be short.',
  },
  packet_item: { staff: 'Ward sheet', student: 'Your ward sheet', hint: 'The last one.' },
  list: { title: 'Before the ward', readers: 'both', lines: 'Badge\n\nShoes' },
  step: {
    staff: 'Visit the county office',
    student: 'Visit the county office',
    why: 'They know the posts.',
    evidence: 'The day and the name.',
    owner: 'student',
    category: 'networking_mentoring',
    earliest: '0',
    latest: '2',
  },
  script: {
    kind: 'message',
    title: 'To the county',
    note: 'Once.',
    text: 'Dear [name], may I visit on [day]?',
  },
  article: { title: 'County posts', paragraphs: 'One.\n\nTwo.' },
  faq: { question: 'Who hires?', answer: 'The county.', staff: '' },
};

const empty = emptyGuide({
  code: 'own_county',
  title: 'County hospitals',
  covers: 'For everybody who applies in the county.',
  audience: { specialty: 'diagnostic_radiology', region: null, trainedAbroad: null },
});
const whole = ownKinds.reduce<GuidePack>(
  (pack, kind) => withOwnEntry(pack, { code: null, kind, values: typed[kind] }).pack,
  empty,
);

describe('an institution’s own guide, written in forms', () => {
  it('is sound with one entry of every kind, and each is read back as it was typed', () => {
    expect(checkOwnGuide(empty)).toEqual([]);
    expect(checkOwnGuide(whole)).toEqual([]);
    for (const kind of ownKinds) {
      const entry = kindedEntries(whole).find((one) => one.kind === kind);
      if (!entry) throw new Error(kind);
      const values = ownValues(entry);
      expect(Object.keys(values ?? {}).toSorted(), kind).toEqual(
        ownForms[kind].map(({ field }) => field).toSorted(),
      );
      expect(values).toMatchObject(
        kind === 'figure'
          ? { about: few, low: '12', high: '12' }
          : kind === 'list'
            ? { lines: 'Badge\nShoes' }
            : typed[kind],
      );
    }
  });

  it('what cannot be kept is named by entry and field', () => {
    const wrong = (kind: OwnKind, over: OwnValues) => {
      const made = withOwnEntry(empty, { code: null, kind, values: { ...typed[kind], ...over } });
      const about = { code: made.code, kind, name: 'the new entry' };
      return issuesInForm(checkOwnGuide(made.pack), about).map(
        ({ entry, field, message }) => `${entry} / ${field} ${message}`,
      );
    };
    expect(wrong('figure', { low: 'many' })).toContain('the new entry / low is not a number');
    expect(wrong('figure', { high: '9' })).toEqual([
      'the new entry / high has its ends the wrong way round',
    ]);
    expect(wrong('figure', { unit: 'letters' })).toEqual([
      'the new entry / unit is not “DR interviews”, in which the rule counts',
    ]);
    expect(wrong('figure', { staff: 'Fewer than 120 is few.' })).toEqual([
      'the new entry / staff does not say the figure 12',
    ]);
    expect(wrong('figure', { about: '' })).toContain('the new entry / about is not chosen');
    expect(wrong('reason', { factor: '' })).toEqual(['the new entry / factor is not chosen']);
    expect(wrong('question', { staff: ' ' })).toEqual(['the new entry / staff is empty']);
    expect(wrong('list', { lines: '' })[0]).toMatch(/^the new entry \/ lines /);
    expect(wrong('step', { latest: 'soon' })).toEqual([
      'the new entry / latest is not a whole number',
    ]);
    expect(wrong('step', { earliest: '5' })).toEqual([
      'the new entry / latest is due before it can begin',
    ]);
    expect(wrong('article', { paragraphs: 'You must submit it.' })[0]).toMatch(
      /^the new entry \/ paragraphs says “you must” to the student/i,
    );
  });

  it('an entry is replaced in its place, and taken away; the timeline goes with its last step', () => {
    const [question] = whole.debriefQuestions;
    const changed = withOwnEntry(whole, {
      code: question?.code ?? '',
      kind: 'question',
      values: { staff: 'What did the clinic see?', hint: 'Its words.' },
    });
    expect(changed.pack.debriefQuestions).toMatchObject([
      { code: question?.code, staff: 'What did the clinic see?' },
    ]);
    const without = kindedEntries(whole)
      .filter(({ kind }) => kind !== 'timeline' && kind !== 'phase')
      .reduce((pack, { entry }) => withoutEntry(pack, entry.code), whole);
    expect(without).toEqual(empty);
  });

  it('its question is asked in a debrief, its figure stands beside ours, its steps go beside a plan', () => {
    const [ours] = packs;
    if (!ours) throw new Error('no packs');
    const wants = debriefWants([ours, whole]);
    expect(wants.debriefQuestions.map(({ staff }) => staff)).toContain('What did the ward see?');
    expect(figuresOf([whole])).toMatchObject([
      { low: 12, high: 12, unit: 'DR interviews', item: 'own', beside: few },
    ]);
    expect(clockChoices([whole])[0]).toMatchObject({
      code: 'own_county.own_steps',
      role: 'beside',
      specialty: 'diagnostic_radiology',
    });
  });

  it('every figure that a rule reads is one of ours, and can be chosen', () => {
    const read = new Set(rules.flatMap(({ reads }) => reads ?? []));
    expect(ruleFigures.map(({ code }) => code).toSorted()).toEqual([...read].toSorted());
  });
});
