/** Situations under which a student finds what the guides offer, in the order of a year. */
export const situations = [
  'first_days',
  'soap',
  'what_happened',
  'choosing',
  'the_year',
  'application',
  'messages',
  'interviews',
  'other_roads',
  'questions',
] as const;

/** One of the situations. */
export type Situation = (typeof situations)[number];

const items: Readonly<Record<Exclude<Situation, 'questions'>, string>> = {
  first_days:
    'DR-02 DR-13 DR-14 IR-03 IR-05 IR-06 IR-08 IR-09 IR-11 IMG-01 IMG-04 IMG-05 IMG-06 LA-02 LA-03',
  soap: 'DR-15 DR-16 IR-12 IR-13 IR-14 IMG-07 IMG-08 IMG-09 IMG-10 LA-10 LA-11',
  what_happened: 'DR-03 DR-05 DR-22 IR-15 IR-48 IMG-20 IMG-22 IMG-23 LA-04 LA-09',
  choosing: 'DR-20 DR-49 IR-33 IR-34 IR-55 IMG-27 IMG-42 IMG-43 IMG-44 LA-16 LA-37',
  the_year:
    'DR-23 DR-24 DR-25 DR-26 DR-27 IR-24 IR-25 IR-26 IR-27 IR-28 IR-29 IR-30 IR-31 IR-32 IR-35 IR-36 IR-41 IMG-17 IMG-18 IMG-19 IMG-28 IMG-45 LA-12 LA-13 LA-14 LA-17 LA-18 LA-19 LA-21',
  application:
    'DR-28 DR-29 DR-30 DR-31 DR-32 DR-33 DR-37 IR-37 IR-38 IR-39 IR-40 IR-44 IR-45 IR-46 IR-47 IMG-21 IMG-24 IMG-31 IMG-32 IMG-33 IMG-34 IMG-38 IMG-39 IMG-47 IMG-48 LA-20 LA-27 LA-28 LA-29 LA-30 LA-31 LA-34',
  messages:
    'IR-42 PMC-01 PMC-02 PMC-03 PMC-04 PMC-05 PMC-06 PMC-07 PMC-08 PMC-09 PMC-10 PMC-11 PMC-12 PMC-13 PMC-14 PMC-15 PMC-16 PMC-17 PMC-18 PMC-19 PMC-20 PMC-21 PMC-22 PMC-23 PMC-25 PMC-26 PMC-27 PMC-28 PMC-29',
  interviews: 'DR-38 IMG-37 IMG-40 IMG-49 LA-32',
  other_roads: 'DR-34 DR-35 DR-36 IR-50 IR-51 IMG-41',
};

const byItem = new Map(
  Object.entries(items).flatMap(([situation, list]) =>
    list.split(' ').map((item) => [item, situation as Situation] as const),
  ),
);

/** Where an item belongs; what no situation names stands among the questions. */
export function situationOf(item: string): Situation {
  return byItem.get(item) ?? 'questions';
}
