import { primary } from './cycle-fact.ts';
import type { SignalCount } from './cycle-fact.ts';

const source = primary(
  'https://students-residents.aamc.org/applying-residencies-eras/program-signaling-2025-myeras-application-season',
);

const counts: readonly (readonly [specialty: string, name: string, ...tiers: number[]])[] = [
  ['radiology', 'Diagnostic and interventional radiology, one pool', 6, 6],
  ['anesthesiology', 'Anesthesiology', 5, 10],
  ['child_neurology', 'Child neurology', 3],
  ['dermatology', 'Dermatology', 3, 25],
  ['emergency_medicine', 'Emergency medicine (home and away sites are not signalled)', 5],
  ['family_medicine', 'Family medicine', 5],
  ['pathology', 'Pathology', 5],
  ['pediatrics', 'Pediatrics', 5],
  ['general_surgery', 'General surgery', 15],
  ['internal_medicine', 'Internal medicine', 3, 12],
  ['neurosurgery', 'Neurosurgery', 25],
  ['otolaryngology', 'Otolaryngology', 25],
  ['orthopedics', 'Orthopedic surgery', 30],
  ['neurology', 'Neurology', 8],
  ['psychiatry', 'Psychiatry', 10],
  ['pmr', 'Physical medicine and rehabilitation', 8],
  ['radiation_oncology', 'Radiation oncology', 4],
  ['thoracic_surgery', 'Thoracic surgery', 3],
  ['transitional_year', 'Transitional year', 12],
];

/** Signals of the 2025 season (the Match of March 2025). Later seasons are left to the institution: our sources disagree. */
export const signalCounts: readonly SignalCount[] = counts.map(([specialty, name, ...tiers]) => ({
  code: `signals.2025.${specialty}`,
  cycle: 2025,
  specialty,
  tiers,
  staff: `${name}: ${tiers.join(' and ')} signals.`,
  source,
  verified: false,
}));
