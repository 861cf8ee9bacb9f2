import {
  activityKindWords,
  activityKinds,
  activitySpecialties,
  activitySpecialtyWords,
  clinicalContacts,
  contactWords,
  settingWords,
  settings,
  workStateWords,
  workStates,
  type ActivityKind,
} from '@onward/core/activities';
import type { LocalDate } from '@onward/core/shared';
import { Checkbox, DateField, Select, TextField } from '@onward/ui';
import type { MyActivity } from './so-far.graphql.ts';
import css from './so-far.module.css';

interface Given {
  before: MyActivity | null;
  issues: Readonly<Record<string, string>>;
  today: LocalDate;
}

const kindOptions = activityKinds.map((value) => ({ value, label: activityKindWords[value] }));

/** What it is; the other fields follow from it. */
export function KindField({ kind, onChange }: { kind: string; onChange: (kind: string) => void }) {
  return (
    <Select
      label="What is it?"
      name="kind"
      options={kindOptions}
      value={kind}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** Where, when and how much: the logbook's part of clinical work. */
export function ClinicalFields({ before, issues, today }: Given) {
  return (
    <>
      <Select
        label="What kind of work?"
        name="setting"
        options={settings.map((value) => ({ value, label: settingWords[value] }))}
        defaultValue={before?.setting ?? 'observership'}
        error={issues['setting']}
      />
      <Select
        label="In which field?"
        name="specialty"
        options={activitySpecialties.map((value) => ({
          value,
          label: activitySpecialtyWords[value],
        }))}
        defaultValue={before?.specialty ?? 'diagnostic_radiology'}
      />
      <TextField label="Town" name="place" optional defaultValue={before?.place} />
      <TextField label="With whom?" name="withWhom" optional defaultValue={before?.withWhom} />
      <div className={css.two}>
        <DateField
          label="From"
          name="startedOn"
          defaultValue={before?.startedOn ?? ''}
          error={issues['startedOn']}
        />
        <DateField
          label="Until"
          name="endedOn"
          optional
          hint="Empty: it goes on."
          max={today}
          defaultValue={before?.endedOn ?? ''}
          error={issues['endedOn']}
        />
      </div>
      <TextField
        label="Half-days in a usual week"
        name="halfDays"
        inputMode="decimal"
        optional
        defaultValue={before?.halfDays ?? ''}
        error={issues['halfDays']}
      />
      <fieldset className={css.contacts}>
        <legend>What was part of it?</legend>
        {clinicalContacts.map((one) => (
          <Checkbox
            key={one}
            name={one}
            label={contactWords[one]}
            defaultChecked={before?.contacts.includes(one) ?? false}
          />
        ))}
      </fieldset>
    </>
  );
}

/** How far a work has come, since when, where and with whom. */
export function WorkFields({ kind, before, issues, today }: Given & { kind: string }) {
  return (
    <>
      <Select
        label="How far is it?"
        name="state"
        hint="Say it as it is; an idea is welcome."
        options={workStates.map((value) => ({
          value,
          label: workStateWords(value, kind as ActivityKind),
        }))}
        defaultValue={before?.state ?? 'in_progress'}
        error={issues['state']}
      />
      <DayField label="Since" optional before={before} issues={issues} today={today} />
      <TextField
        label="Journal or meeting"
        name="place"
        optional
        defaultValue={before?.place}
        error={issues['place']}
      />
      <TextField label="With whom?" name="withWhom" optional defaultValue={before?.withWhom} />
    </>
  );
}

/** A day. */
export function DayField({
  label,
  optional = false,
  before,
  issues,
}: Given & { label: string; optional?: boolean }) {
  return (
    <DateField
      label={label}
      name="startedOn"
      optional={optional}
      defaultValue={before?.startedOn ?? ''}
      error={issues['startedOn']}
    />
  );
}
