import { describe, expect, test } from 'vitest';
import type { CaseId, DebriefId, PersonId } from '../shared/ids.ts';
import type { Clock, Instant, LocalDate, TimeZone } from '../shared/calendar.ts';
import {
  allHaveAnswered,
  answerConsent,
  answersFirst,
  ask,
  askConsent,
  giveAnswers,
  quoteFrom,
  revokeConsent,
  standingOf,
  withdrawDebriefer,
  writeAnswer,
  type Asking,
  type Consent,
  type Debriefer,
  type DebrieferEntry,
} from './index.ts';

const clock: Clock = {
  now: '2027-04-05T15:00:00Z' as Instant,
  zone: 'America/New_York' as TimeZone,
};
const later = (days: number): Clock => ({
  ...clock,
  now: Temporal.Instant.from(clock.now)
    .add({ hours: 24 * days })
    .toString() as Instant,
});
const consent: Consent = {
  id: 'consent' as Consent['id'],
  toWhom: 'Dr. Paul Adler',
  what: ['name'],
  why: 'He directed the elective.',
  until: '2027-04-30' as LocalDate,
  answer: 'given',
  answeredAt: clock.now,
  revokedAt: null,
  version: 1,
};
const asking = (over: Partial<Asking> = {}): Asking => ({
  id: 'debriefer' as Debriefer['id'],
  debrief: { id: 'debrief' as DebriefId, caseId: 'case' as CaseId, state: 'scheduled' },
  kinds: ['radiology_mentor'],
  questions: ['strategy'],
  consent: null,
  clock,
  ...over,
});
const outside: DebrieferEntry = {
  kind: 'radiology_mentor',
  name: 'Dr. Paul Adler',
  personId: null,
  basis: 'student_consent',
  basisWords: '',
  endsOn: '2027-04-20',
  domains: ['letters', 'interview'],
};
const invited = (over: Partial<DebrieferEntry> = {}): Debriefer => {
  const decision = ask({ ...outside, ...over }, asking({ consent }));
  if (!decision.accepted) throw new Error(decision.refusal.code);
  return decision.value;
};

describe('asking somebody from outside', () => {
  test('without any basis it is refused, whatever else is entered', () => {
    expect(ask({ ...outside, basis: '' }, asking())).toMatchObject({
      refusal: { code: 'DEBRIEFER_NEEDS_BASIS', facts: { missing: 'basis' } },
    });
  });

  test('a designated school official needs words: who designated her, and why she may know', () => {
    const entry = { ...outside, basis: 'school_official', basisWords: 'mentor' };
    expect(ask(entry, asking())).toMatchObject({ refusal: { facts: { missing: 'words' } } });
    const told = { ...entry, basisWords: 'Designated by Dean Okafor to review radiology files.' };
    expect(ask(told, asking())).toMatchObject({ accepted: true });
  });

  test.each([
    ['none was given', null, 'consent'],
    ['she said no', { ...consent, answer: 'declined' as const }, 'consent'],
    ['she took it back', { ...consent, revokedAt: clock.now }, 'revoked'],
  ])('on the student’s consent, but %s', (_name, given, missing) => {
    expect(ask(outside, asking({ consent: given }))).toMatchObject({
      refusal: { code: 'DEBRIEFER_NEEDS_BASIS', facts: { missing } },
    });
  });

  test('with consent it is open to the end of the last day, in the institution’s zone', () => {
    const one = invited();
    expect(one).toMatchObject({ basis: 'student_consent', consentId: 'consent', givenAt: null });
    expect(one.endsAt).toBe('2027-04-21T04:00:00Z');
    expect(standingOf(one, clock.now)).toBe('asked');
    expect(standingOf(one, '2027-04-21T03:59:59Z' as Instant)).toBe('asked');
    expect(standingOf(one, '2027-04-21T04:00:00Z' as Instant)).toBe('ended');
  });

  test.each(['2027-04-04', '2027-05-01', ''])('the last day cannot be “%s”', (endsOn) => {
    expect(ask({ ...outside, endsOn }, asking({ consent }))).toMatchObject({
      refusal: { code: 'INPUT_NOT_VALID', facts: { issues: [{ field: 'endsOn' }] } },
    });
  });

  test('after the signature nobody is asked any more', () => {
    const debrief = { ...asking().debrief, state: 'signed' as const };
    expect(ask(outside, asking({ consent, debrief }))).toMatchObject({
      refusal: { code: 'DEBRIEF_STATE' },
    });
  });

  test('staff are asked because they work on the case, without an end', () => {
    const one = invited({ personId: 'naomi' as PersonId, basis: '', endsOn: null });
    expect(one).toMatchObject({ basis: 'staff', endsAt: null });
  });

  test('taking it back needs a reason and happens once', () => {
    expect(withdrawDebriefer(invited(), ' ', clock.now)).toMatchObject({ accepted: false });
    const gone = withdrawDebriefer(invited(), 'Asked somebody else.', clock.now);
    if (!gone.accepted) throw new Error('refused');
    expect(standingOf(gone.value, clock.now)).toBe('withdrawn');
    expect(withdrawDebriefer(gone.value, 'Again.', clock.now)).toMatchObject({
      refusal: { code: 'DEBRIEFER_CLOSED' },
    });
  });
});

describe('the student’s consent', () => {
  const wanted = {
    toWhom: 'Dr. Adler',
    what: ['specialty', 'name'],
    why: 'Elective',
    until: '2027-04-30',
  };

  test('she may give less than was asked', () => {
    const asked = askConsent(wanted, clock);
    if (!asked.accepted) throw new Error('refused');
    const answer = answerConsent(
      { ...asked.value, answered: false },
      { id: 'c' as Consent['id'], agrees: true, what: ['specialty', 'scores'] },
      clock.now,
    );
    expect(answer).toMatchObject({ value: { answer: 'given', what: ['specialty'] } });
  });

  test('a no shares nothing, and an ask is answered once', () => {
    const asked = { ...consent, what: ['name' as const], answered: false };
    const no = { id: 'c' as Consent['id'], agrees: false, what: ['name'] };
    expect(answerConsent(asked, no, clock.now)).toMatchObject({
      value: { answer: 'declined', what: [] },
    });
    expect(answerConsent({ ...asked, answered: true }, no, clock.now)).toMatchObject({
      refusal: { code: 'CONSENT_ANSWERED' },
    });
  });

  test('it is taken back without a reason', () => {
    expect(revokeConsent(consent, clock.now)).toMatchObject({ value: { revokedAt: clock.now } });
  });
});

describe('answers', () => {
  const letters = {
    question: 'domain.letters',
    body: 'Two of three say nothing particular.',
    stance: 'weighed',
    factors: ['generic'],
  };

  test('only what was asked is answered, and only with factors of that domain', () => {
    expect(writeAnswer(invited(), letters, clock.now)).toMatchObject({ accepted: true });
    for (const wrong of [
      { ...letters, question: 'domain.exams' },
      { ...letters, question: 'how_was_lunch' },
      { ...letters, factors: ['few_invitations'] },
      { ...letters, stance: 'perhaps' },
    ])
      expect(writeAnswer(invited(), wrong, clock.now)).toMatchObject({
        refusal: { code: 'INPUT_NOT_VALID' },
      });
  });

  test('a domain that did not weigh keeps no factors', () => {
    expect(writeAnswer(invited(), { ...letters, stance: 'did_not' }, clock.now)).toMatchObject({
      value: { factors: [] },
    });
  });

  test('given answers stand; nothing at all is not an answer', () => {
    expect(giveAnswers(invited(), [{ body: ' ', stance: '' }], clock.now)).toMatchObject({
      refusal: { code: 'ANSWERS_EMPTY' },
    });
    const given = giveAnswers(invited(), [{ body: '', stance: 'weighed' }], clock.now);
    if (!given.accepted) throw new Error('refused');
    expect(writeAnswer(given.value, letters, clock.now)).toMatchObject({
      refusal: { code: 'ANSWERS_GIVEN' },
    });
  });

  test('after the last day nothing is taken', () => {
    expect(writeAnswer(invited(), letters, later(30).now)).toMatchObject({
      refusal: { code: 'DEBRIEFER_CLOSED' },
    });
  });

  test('whoever is asked answers before she sees others, and findings wait until nobody is asked', () => {
    const naomi = invited({ personId: 'naomi' as PersonId, endsOn: null });
    const done = { ...naomi, givenAt: clock.now };
    expect(answersFirst([naomi, invited()], 'naomi')).toBe(true);
    expect(answersFirst([done, invited()], 'naomi')).toBe(false);
    expect(answersFirst([naomi], 'dean')).toBe(false);
    expect(allHaveAnswered([done, invited()], clock.now)).toBe(false);
    expect(allHaveAnswered([done, invited()], later(30).now)).toBe(true);
  });
});

describe('words that become a finding', () => {
  const place = { kind: 'answer' as const, subjectId: 'a', part: 'strategy' };

  test('all of them, or the part that was marked', () => {
    const whole = 'The list was short.\nThe letters were fine.';
    expect(quoteFrom({ ...place, words: '' }, whole)).toMatchObject({ value: { words: whole } });
    expect(quoteFrom({ ...place, words: 'The list was short. The' }, whole)).toMatchObject({
      accepted: true,
    });
    expect(quoteFrom({ ...place, words: 'Something else' }, whole)).toMatchObject({
      refusal: { code: 'INPUT_NOT_VALID' },
    });
  });
});
