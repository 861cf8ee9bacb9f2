import {
  Button,
  FieldStack,
  FormActions,
  FormProblem,
  formText,
  Section,
  showToast,
  TextArea,
  TextField,
} from '@onward/ui';
import type { FormEvent } from 'react';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import type { Settings } from './settings.graphql.ts';
import { useChangeSettings } from './settings.queries.ts';
import css from './settings.module.css';
import { TimeZoneField } from './time-zone-field.tsx';

const numbers = [
  {
    name: 'contactFirstHours',
    label: 'First contact wanted after (hours)',
    hint: 'The guides ask for contact within 24 to 48 hours. From here on a case shows as due.',
  },
  {
    name: 'contactClockHours',
    label: 'First contact late after (hours)',
    hint: 'From here on it stands on top of the advisor’s list.',
  },
  {
    name: 'debriefClockDays',
    label: 'Debrief within (days)',
    hint: 'The guides ask for the debrief within the first month.',
  },
  {
    name: 'stalledAfterDays',
    label: 'A case counts as stalled after (days)',
    hint: 'Days without movement. Told to staff, never to the student.',
  },
  {
    name: 'panelAfterYears',
    label: 'Re-evaluation panel from (years since graduation)',
    hint: 'The guides look again from 5-7+ years on, and after a second cycle without a place.',
  },
  { name: 'staffIdleMinutes', label: 'Sign staff out after (minutes)', hint: '' },
  { name: 'studentIdleMinutes', label: 'Sign students out after (minutes)', hint: '' },
] as const;

/** Name, zone, clocks, idle times and the words that greet a student. */
export function InstitutionForm({ settings }: { settings: Settings }) {
  const change = useChangeSettings();
  const issues = issuesByField(change.error);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const number = (name: string) => Number.parseInt(formText(form, name), 10) || 0;
    change.mutate(
      {
        expectedVersion: settings.version,
        settings: {
          name: formText(form, 'name'),
          timeZone: formText(form, 'timeZone'),
          portalWelcome: formText(form, 'portalWelcome'),
          contactFirstHours: number('contactFirstHours'),
          contactClockHours: number('contactClockHours'),
          debriefClockDays: number('debriefClockDays'),
          stalledAfterDays: number('stalledAfterDays'),
          panelAfterYears: number('panelAfterYears'),
          staffIdleMinutes: number('staffIdleMinutes'),
          studentIdleMinutes: number('studentIdleMinutes'),
        },
      },
      { onSuccess: () => showToast('Settings kept.') },
    );
  };
  const general = change.error && Object.keys(issues).length === 0;
  return (
    <Section title="Institution and clocks" ruled>
      <form onSubmit={submit} noValidate className={css.form}>
        <FieldStack>
          <FormProblem>{general ? explain(change.error) : null}</FormProblem>
          <TextField label="Name" name="name" defaultValue={settings.name} error={issues['name']} />
          <TimeZoneField current={settings.timeZone} error={issues['timeZone']} />
          <div className={css.numbers}>
            {numbers.map(({ name, label, hint }) => (
              <TextField
                key={name}
                label={label}
                hint={hint || undefined}
                name={name}
                inputMode="numeric"
                defaultValue={settings[name]}
                error={issues[name]}
              />
            ))}
          </div>
          <TextArea
            label="Words that greet a student in the portal"
            name="portalWelcome"
            optional
            defaultValue={settings.portalWelcome}
            error={issues['portalWelcome']}
          />
          <FormActions>
            <Button kind="main" type="submit" busy={change.isPending && 'Keeping'}>
              Keep settings
            </Button>
          </FormActions>
        </FieldStack>
      </form>
    </Section>
  );
}
