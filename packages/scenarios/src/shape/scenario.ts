import type { Role } from '@onward/core/access';
import type { FactKind } from '@onward/core/people';
import type { Stage } from '@onward/core/pipeline';

/** One fictional fact. Days count back from the day the institution is filled. */
export interface ScenarioFact {
  readonly kind: FactKind;
  readonly value: string;
  readonly source: string;
  readonly daysBefore: number;
}

/** A fictional member of staff. `key` names the person inside the scenario. */
export interface ScenarioStaff {
  readonly key: string;
  readonly role: Exclude<Role, 'student'>;
  readonly fullName: string;
  readonly familyName: string;
  readonly title: string;
  readonly email: string;
}

/** A fictional student, with where the case stands when somebody tries the product. */
export interface ScenarioStudent {
  readonly key: string;
  readonly fullName: string;
  readonly familyName: string;
  readonly preferredName: string;
  readonly pronouns: string;
  readonly aamcId: string;
  readonly schoolId: string;
  readonly schoolEmail: string;
  readonly personalEmail: string;
  readonly phone: string;
  readonly specialty: string;
  readonly facts: readonly ScenarioFact[];
  /** Key of the advisor; null for a case nobody has taken yet. */
  readonly advisor: string | null;
  readonly stage: Stage;
}

/** Someone a student can turn to. */
export interface ScenarioContact {
  readonly kind: 'contact' | 'counselling' | 'crisis';
  readonly label: string;
  readonly detail: string;
  readonly phone: string;
  readonly email: string;
  readonly url: string;
}

/** A fictional institution as plain data: what tests, the practice institution and the demo are filled with. */
export interface Scenario {
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  readonly practice: boolean;
  readonly staff: readonly ScenarioStaff[];
  readonly students: readonly ScenarioStudent[];
  readonly contacts: readonly ScenarioContact[];
}
