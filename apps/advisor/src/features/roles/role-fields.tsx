import { fields } from '@onward/core/attempts';
import { tellings } from '@onward/core/letters';
import {
  clinicalContacts,
  improvements,
  mostMilestones,
  researchPosts,
  roleKinds,
} from '@onward/core/roles';
import { Checkbox, DateField, Select, TextField } from '@onward/ui';
import { optionsOf } from '../../shared/issues.ts';
import { freeMilestones } from './role-entry.ts';
import type { RoleParts } from './roles.graphql.ts';
import layout from '../../shared/entry-form.module.css';
import css from './roles.module.css';

interface Part {
  readonly role: RoleParts | null;
  readonly issues: Readonly<Record<string, string>>;
}

/** Name, kind, place, field and months. */
export function WhatItIs({
  role,
  issues,
  kind,
  onKind,
  year,
}: Part & { kind: string; onKind: (kind: string) => void; year: boolean }) {
  return (
    <>
      <TextField
        label="What it is called"
        name="title"
        hint={year ? undefined : 'Such as: research fellow in thoracic imaging; MPH.'}
        defaultValue={role?.title ?? (year ? 'A further year' : undefined)}
        error={issues['title']}
      />
      <Select
        label="Kind"
        name="kind"
        options={optionsOf(roleKinds)}
        value={kind}
        onChange={(event) => onKind(event.target.value)}
      />
      <div className={layout.pair}>
        <TextField
          label="Where"
          name="place"
          optional
          defaultValue={role?.place}
          error={issues['place']}
        />
        <Select
          label="Field"
          name="field"
          options={optionsOf(fields)}
          defaultValue={role?.field ?? 'diagnostic_radiology'}
        />
      </div>
      <div className={layout.pair}>
        <DateField
          label="From"
          name="fromOn"
          optional
          defaultValue={role?.fromOn ?? ''}
          error={issues['fromOn']}
        />
        <DateField
          label="To"
          name="toOn"
          optional
          defaultValue={role?.toOn ?? ''}
          error={issues['toOn']}
        />
      </div>
    </>
  );
}

/** What gets measurably better, or which other path becomes clear (IR-32). */
export function WhatItImproves({ role, issues }: Part) {
  return (
    <>
      <h3 className={layout.part}>What it improves or clarifies</h3>
      {Object.entries(improvements).map(([code, words]) => (
        <Checkbox
          key={code}
          label={words}
          name={`improves ${code}`}
          defaultChecked={role?.improves.includes(code) ?? false}
        />
      ))}
      <TextField
        label="How it can be measured"
        name="measure"
        optional
        defaultValue={role?.measure}
        error={issues['measure']}
      />
      <TextField
        label="Another path it would clarify"
        name="clarifies"
        optional
        hint="Another specialty, or work outside of the clinic."
        defaultValue={role?.clarifies}
        error={issues['clarifies']}
      />
    </>
  );
}

/** Letters, outputs, patients, money. */
export function WhatItBrings({ role, issues }: Part) {
  const some = (count: number | undefined) => (count ? String(count) : '');
  return (
    <>
      <h3 className={layout.part}>What it brings and costs</h3>
      <div className={layout.pair}>
        <TextField
          label="Letters to be expected"
          name="expectedLetters"
          inputMode="numeric"
          optional
          defaultValue={some(role?.expectedLetters)}
          error={issues['expectedLetters']}
        />
        <TextField
          label="From whom"
          name="letterWriters"
          optional
          defaultValue={role?.letterWriters}
        />
      </div>
      <div className={layout.pair}>
        <TextField
          label="Outputs to be expected"
          name="expectedOutputs"
          inputMode="numeric"
          optional
          hint="Abstracts, talks, manuscripts, quality projects."
          defaultValue={some(role?.expectedOutputs)}
          error={issues['expectedOutputs']}
        />
        <TextField label="Which" name="outputs" optional defaultValue={role?.outputs} />
      </div>
      <Select
        label="Contact with patients"
        name="clinicalContact"
        options={optionsOf(clinicalContacts)}
        defaultValue={role?.clinicalContact ?? 'unknown'}
      />
      <div className={layout.pair}>
        <TextField label="Cost" name="cost" optional defaultValue={role?.cost} />
        <TextField label="Funding" name="funding" optional defaultValue={role?.funding} />
      </div>
    </>
  );
}

type Asked =
  | 'affordable'
  | 'activePart'
  | 'nameOnWork'
  | 'conferences'
  | 'structured'
  | 'facultyContact'
  | 'hospitalLink'
  | 'departmentContact';

function Asks({ role, of }: { role: RoleParts | null; of: readonly (readonly [Asked, string])[] }) {
  return of.map(([name, label]) => (
    <Select
      key={name}
      label={label}
      name={name}
      options={optionsOf(tellings)}
      defaultValue={role?.[name] ?? 'unknown'}
    />
  ));
}

/** Which post it is, what makes a research year strong, and what its pitfalls are (DR-23, DR-24, IR-28, IR-29). */
export function Research({ role, issues }: Part) {
  return (
    <>
      <h3 className={layout.part}>As a research role</h3>
      <div className={layout.pair}>
        <Select
          label="Which research post"
          name="post"
          options={optionsOf(researchPosts)}
          defaultValue={role?.post ?? 'unknown'}
        />
        <Asks role={role} of={[['affordable', 'It can be afforded, everything counted']]} />
      </div>
      <TextField
        label="Mentor by name"
        name="mentor"
        optional
        defaultValue={role?.mentor}
        error={issues['mentor']}
      />
      <Asks
        role={role}
        of={[
          ['structured', 'Its structure is agreed: who, what, by when'],
          ['activePart', 'An active part in design, images or writing'],
          ['nameOnWork', 'The name stands on what comes out'],
          ['conferences', 'Conferences belong to it'],
          ['facultyContact', 'Contact with faculty who write letters'],
        ]}
      />
    </>
  );
}

/** What a degree is asked (IMG-41). */
export function Degree({ role }: Part) {
  return (
    <>
      <h3 className={layout.part}>As a degree</h3>
      <Asks
        role={role}
        of={[
          ['hospitalLink', 'Tied to the clinics or the research of a teaching hospital'],
          ['departmentContact', 'Brings together with the department and its directors'],
        ]}
      />
    </>
  );
}

/** What it is to reach, and by when; a research role is not active without (IR-30). */
export function MilestoneFields({ role, issues }: Part) {
  const held = role?.milestones ?? [];
  const rows = Math.min(mostMilestones, held.length + freeMilestones);
  return (
    <>
      <h3 className={layout.part}>Milestones</h3>
      {Array.from({ length: rows }, (_none, n) => (
        <div key={n} className={css.milestone}>
          <TextField
            label={`Milestone ${n + 1}`}
            name={`milestone ${n}`}
            optional
            defaultValue={held[n]?.title}
            error={n === 0 ? issues['milestones'] : undefined}
          />
          <DateField
            label={`By when ${n + 1}`}
            name={`milestoneDue ${n}`}
            optional
            defaultValue={held[n]?.dueOn ?? ''}
          />
        </div>
      ))}
    </>
  );
}
