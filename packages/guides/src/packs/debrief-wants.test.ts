import { describe, expect, it } from 'vitest';
import { debriefWants, packsFor, wantedCode, type Profile } from '../pack/index.ts';
import { packs } from './index.ts';

const wantsOf = (profile: Partial<Profile>) => {
  const base = { specialty: 'other', region: 'other', trainedAbroad: false } as const;
  const codes: readonly string[] = packsFor({ ...base, ...profile });
  return debriefWants(packs.filter(({ code }) => codes.includes(code)));
};

const whose = (list: readonly { code: string; wantedBy: readonly { item: string }[] }[]) =>
  list.map(({ code, wantedBy }) => `${code}: ${wantedBy.map(({ item }) => item).join(' ')}`);

describe('what several guides want of one debrief', () => {
  it('Diagnostic Radiology alone wants three kinds, five papers, four questions and the offered ones', () => {
    const wants = wantsOf({ specialty: 'diagnostic_radiology' });
    expect(wants.attendeeKinds).toHaveLength(3);
    expect(wants.packetItems).toHaveLength(5);
    expect(wants.debriefQuestions.filter(({ set }) => set === 'guide')).toHaveLength(4);
    expect(wants.debriefQuestions.filter(({ set }) => set === 'composed')).toHaveLength(12);
  });

  it('an IMG in Diagnostic Radiology lays out each paper once, and both guides are named', () => {
    const wants = wantsOf({ specialty: 'diagnostic_radiology', trainedAbroad: true });
    expect(whose(wants.packetItems)).toEqual([
      'eras_application: DR-18 IMG-12',
      'score_reports: DR-18 IMG-12',
      'cv: DR-18 IMG-12',
      'programs_applied_and_ranked: DR-18 IMG-12',
      'interview_data: DR-18',
      'statements: IMG-12',
      'letters: IMG-12',
    ]);
    expect(whose(wants.attendeeKinds)).toEqual([
      'dean_or_career_advisor: DR-17',
      'radiology_mentor: DR-17',
      'radiology_program_director: DR-17 IMG-11',
      'clinical_mentor: IMG-11',
      'img_advisor: IMG-11',
      'professional_reviewer: IMG-11',
    ]);
  });

  it('a question that two guides ask is asked once', () => {
    const wants = wantsOf({
      specialty: 'interventional_radiology',
      region: 'los_angeles',
      trainedAbroad: true,
    });
    expect(whose(wants.debriefQuestions)).toEqual([
      'what_hurt: IR-23 LA-08',
      'fixable_within_one_year: IR-23',
      'needs_longer: IR-23',
      'what_programs_stop_at: IMG-13',
      'realistic_specialty: IMG-13',
      'img_friendly_strategy: IMG-13',
      'what_to_change: IMG-13',
      'two_or_three_things: LA-08',
      'same_specialty: LA-08',
    ]);
    expect(wants.packetItems.map(({ code }) => code)).toContain('eras_and_statement');
  });

  it('no entry of a pack is lost, whichever packs apply', () => {
    for (const chosen of packs.flatMap((one) => packs.map((other) => [one, other]))) {
      const wants = debriefWants([...new Set(chosen)]);
      for (const pack of chosen) {
        for (const kind of pack.attendeeKinds)
          expect(wants.attendeeKinds.flatMap(({ codes }) => codes)).toContain(kind.code);
        for (const item of pack.packetItems)
          expect(wants.packetItems.flatMap(({ codes }) => codes)).toContain(item.code);
        for (const question of pack.debriefQuestions)
          expect(wants.debriefQuestions.flatMap(({ codes }) => codes)).toContain(question.code);
      }
    }
  });

  it('what was kept under one guide’s code counts for the other’s', () => {
    const wants = wantsOf({ specialty: 'diagnostic_radiology', trainedAbroad: true });
    expect(wantedCode(wants.packetItems, 'application_form')).toBe('eras_application');
    expect(wantedCode(wants.packetItems, 'elsewhere')).toBe('elsewhere');
  });
});
