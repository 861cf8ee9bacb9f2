import type { Pack } from './guides.graphql.ts';

/** What an own guide may be for: the choices of its form. */
export const audienceChoices = {
  specialty: [
    { value: '', label: 'Any specialty' },
    { value: 'diagnostic_radiology', label: 'Diagnostic radiology' },
    { value: 'interventional_radiology', label: 'Interventional radiology' },
    { value: 'other', label: 'Other specialties' },
  ],
  region: [
    { value: '', label: 'Any region' },
    { value: 'los_angeles', label: 'Los Angeles' },
    { value: 'other', label: 'Other regions' },
  ],
  trainedAbroad: [
    { value: '', label: 'Wherever they trained' },
    { value: 'yes', label: 'Trained abroad' },
    { value: 'no', label: 'Trained in the United States' },
  ],
} as const;

const labelOf = (options: readonly { value: string; label: string }[], value: string) =>
  options.find((one) => one.value === value)?.label ?? '';

const abroad = { true: 'yes', false: 'no' } as const;

/** An audience as its form holds it. */
export const audienceValues = (audience: Pack['audience']) => ({
  specialty: audience?.specialty ?? '',
  region: audience?.region ?? '',
  trainedAbroad:
    audience?.trainedAbroad === null || audience === null
      ? ''
      : abroad[`${audience.trainedAbroad}`],
});

/** Whom an own guide is for, in words. */
export function audienceWords(audience: Pack['audience']): string {
  const values = audienceValues(audience);
  const said = [
    values.specialty && labelOf(audienceChoices.specialty, values.specialty),
    values.region && labelOf(audienceChoices.region, values.region),
    values.trainedAbroad && labelOf(audienceChoices.trainedAbroad, values.trainedAbroad),
  ].filter(Boolean);
  return said.length === 0 ? 'Every student' : said.join('; ');
}
