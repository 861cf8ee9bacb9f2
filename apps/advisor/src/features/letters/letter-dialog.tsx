import { countries, fields, knows, writerRoles } from '@onward/core/attempts';
import {
  checkLetter,
  letterKinds,
  letterStatuses,
  tellings,
  workSeen,
  type LetterEntry,
} from '@onward/core/letters';
import type { LocalDate } from '@onward/core/shared';
import { Checkbox, DateField, Select, TextArea, TextField } from '@onward/ui';
import { EntryDialog, type FieldIssues } from '../../shared/entry-dialog.tsx';
import { textIn } from '../../shared/form-text.ts';
import { optionsOf } from '../../shared/issues.ts';
import type { LetterParts } from './letters.graphql.ts';
import { useKeepLetter } from './letters.queries.ts';
import layout from '../../shared/entry-form.module.css';

/** Adds a letter, or changes one. `from`: what a new one begins with. */
export function LetterDialog({
  caseId,
  letter,
  from,
  today,
  onClose,
}: {
  caseId: string;
  /** Null: a new one. */
  letter: LetterParts | null;
  from: Partial<LetterEntry>;
  today: string;
  onClose: () => void;
}) {
  const keep = useKeepLetter(caseId, letter);
  const start = letter ?? from;
  return (
    <EntryDialog
      wide
      title={letter ? `Letter of ${letter.writer}` : 'Add a letter'}
      read={entryOf}
      check={(entry) => checkLetter(entry, today as LocalDate)}
      keep={keep}
      keepWords={letter ? 'Keep the change' : 'Add the letter'}
      said={letter ? 'The letter is changed.' : 'The letter is added.'}
      onClose={onClose}
    >
      {(issues) => (
        <>
          <WhoWrites start={start} issues={issues} />
          <TheLetter start={start} issues={issues} today={today} />
          <WhatTheyCanSay start={start} />
          <OfficeOnly start={start} issues={issues} />
        </>
      )}
    </EntryDialog>
  );
}

interface Part {
  readonly start: Partial<LetterEntry>;
  readonly issues: FieldIssues;
}

function WhoWrites({ start, issues }: Part) {
  return (
    <>
      <TextField
        label="Writer"
        name="writer"
        defaultValue={start.writer}
        error={issues['writer']}
      />
      <div className={layout.pair}>
        <Select
          label="Specialty"
          name="field"
          options={optionsOf(fields)}
          defaultValue={start.field ?? 'diagnostic_radiology'}
        />
        <Select
          label="Role"
          name="role"
          options={optionsOf(writerRoles)}
          defaultValue={start.role ?? 'specialty_faculty'}
        />
      </div>
      <div className={layout.pair}>
        <TextField
          label="Institution"
          name="institution"
          defaultValue={start.institution}
          error={issues['institution']}
        />
        <Select
          label="Country"
          name="country"
          options={optionsOf(countries)}
          defaultValue={start.country ?? 'us'}
        />
      </div>
      <div className={layout.pair}>
        <Select
          label="How closely they worked together"
          name="knows"
          options={optionsOf(knows)}
          defaultValue={start.knows ?? 'unknown'}
        />
        <TextField
          label="How they know each other"
          name="relationship"
          optional
          defaultValue={start.relationship}
          error={issues['relationship']}
        />
      </div>
    </>
  );
}

function TheLetter({ start, issues, today }: Part & { today: string }) {
  return (
    <>
      <h3 className={layout.part}>The letter</h3>
      <div className={layout.pair}>
        <Select
          label="Kind"
          name="kind"
          options={optionsOf(letterKinds)}
          defaultValue={start.kind ?? 'specialty_faculty'}
        />
        <Select
          label="Status"
          name="status"
          options={optionsOf(letterStatuses)}
          defaultValue={start.status ?? 'planned'}
        />
      </div>
      <div className={layout.pair}>
        <DateField
          label="Asked on"
          name="askedOn"
          optional
          max={today}
          defaultValue={start.askedOn ?? ''}
          error={issues['askedOn']}
        />
        <DateField
          label="Due on"
          name="dueOn"
          optional
          defaultValue={start.dueOn ?? ''}
          error={issues['dueOn']}
        />
      </div>
      <DateField
        label="Date on the letter"
        name="writtenOn"
        optional
        max={today}
        defaultValue={start.writtenOn ?? ''}
        error={issues['writtenOn']}
      />
      <Checkbox
        label="It is the letter of a former season, not written anew"
        name="reused"
        defaultChecked={start.reused ?? false}
      />
      <Checkbox
        label="Writer, kind, status and dates stand on the student’s page"
        name="shown"
        defaultChecked={start.shown ?? true}
      />
    </>
  );
}

/** What conditions ask about a writer. An answer nobody gave yet is no "no". */
function WhatTheyCanSay({ start }: { start: Partial<LetterEntry> }) {
  const asked = [
    ['whereWorked', 'A good part of the work was done there'],
    ['endorses', 'The program stands behind the application and addresses the earlier result'],
    ['describes', 'Can describe judgment, communication, ethic and teamwork'],
    ['knowsResidency', 'Knows residency in the country applied to'],
  ] as const;
  return (
    <>
      <h3 className={layout.part}>What the writer can say</h3>
      <Select
        label="Work the writer saw"
        name="workSeen"
        options={optionsOf(workSeen)}
        defaultValue={start.workSeen ?? 'clinical'}
      />
      {asked.map(([name, label]) => (
        <Select
          key={name}
          label={label}
          name={name}
          options={optionsOf(tellings)}
          defaultValue={start[name] ?? 'unknown'}
        />
      ))}
    </>
  );
}

function OfficeOnly({ start, issues }: Part) {
  return (
    <>
      <h3 className={layout.part}>For the office only</h3>
      <TextArea
        label="What the writer could not fully support"
        name="feedback"
        optional
        minRows={2}
        hint="As told, if they were asked (IR-37). It never stands on the student’s page. The text of a letter is not kept here."
        defaultValue={start.feedback}
        error={issues['feedback']}
      />
    </>
  );
}

function entryOf(form: FormData): LetterEntry {
  const text = (name: string) => textIn(form, name);
  return {
    writer: text('writer'),
    role: text('role'),
    field: text('field'),
    institution: text('institution'),
    country: text('country'),
    relationship: text('relationship'),
    knows: text('knows'),
    workSeen: text('workSeen'),
    whereWorked: text('whereWorked'),
    endorses: text('endorses'),
    describes: text('describes'),
    knowsResidency: text('knowsResidency'),
    kind: text('kind'),
    status: text('status'),
    reused: form.get('reused') !== null,
    askedOn: text('askedOn') || null,
    writtenOn: text('writtenOn') || null,
    dueOn: text('dueOn') || null,
    feedback: text('feedback'),
    shown: form.get('shown') !== null,
  };
}
