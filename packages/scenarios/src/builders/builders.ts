import type { Scenario, ScenarioStaff, ScenarioStudent } from '../shape/index.ts';

const lastWord = (name: string) => name.split(' ').at(-1) ?? name;

/** A dean who is nobody in particular. */
export function someDean(over: Partial<ScenarioStaff> = {}): ScenarioStaff {
  return staff({ key: 'dean', role: 'dean', fullName: 'Ines Okonkwo', ...over });
}

/** An advisor who is nobody in particular. */
export function someAdvisor(over: Partial<ScenarioStaff> = {}): ScenarioStaff {
  return staff({ key: 'advisor', role: 'advisor', fullName: 'Julian Marsh', ...over });
}

function staff(
  over: Partial<ScenarioStaff> & Pick<ScenarioStaff, 'key' | 'role' | 'fullName'>,
): ScenarioStaff {
  return {
    familyName: lastWord(over.fullName),
    title: '',
    email: `${over.key}@office.example`,
    ...over,
  };
}

/** Student number `n`, with identifiers made from the number; anything can be given instead. */
export function someStudent(n: number, over: Partial<ScenarioStudent> = {}): ScenarioStudent {
  const fullName = over.fullName ?? `Student Number${n}`;
  return {
    key: `student${n}`,
    fullName,
    familyName: lastWord(fullName),
    preferredName: '',
    pronouns: '',
    aamcId: String(15_000_000 + n),
    schoolId: `S${String(n).padStart(6, '0')}`,
    schoolEmail: `student${n}@school.example`,
    personalEmail: `student${n}@mail.example`,
    phone: '',
    specialty: 'Diagnostic radiology',
    facts: [],
    advisor: 'advisor',
    stage: 'referred',
    ...over,
  };
}

/** A small institution: one dean, two advisors, two students of the first advisor. Tests give their own slug. */
export function someInstitution(slug: string, over: Partial<Scenario> = {}): Scenario {
  return {
    slug,
    name: `Institution ${slug}`,
    timeZone: 'America/New_York',
    practice: false,
    staff: [
      someDean(),
      someAdvisor(),
      someAdvisor({ key: 'colleague', fullName: 'Beatrix Sandoval' }),
    ],
    students: [someStudent(1), someStudent(2)],
    contacts: [],
    ...over,
  };
}
