import { isWork } from '@onward/core/activities';
import { DateField, TextArea, TextField } from '@onward/ui';
import type { MyActivity } from './so-far.graphql.ts';
import type { Texts } from './use-texts.ts';

interface Given {
  texts: Texts;
  issues: Readonly<Record<string, string>>;
}

const titles: Readonly<Record<string, { label: string; hint?: string }>> = {
  clinical: { label: 'Where?', hint: 'Hospital, service or practice.' },
  conference: { label: 'Which meeting?', hint: 'RSNA, ARRS, or one of a subspecialty.' },
  mock_interview: { label: 'With whom, or where?' },
  teaching: { label: 'What did you teach?' },
  teaching_material: { label: 'What did you make?' },
  membership: { label: 'Which society or group?' },
};

/** What it is called. */
export function TitleField({ kind, texts, issues }: Given & { kind: string }) {
  const { label, hint } = titles[kind] ?? { label: 'Title' };
  return (
    <TextField
      label={label}
      hint={hint}
      value={texts.title.value}
      onChange={(event) => texts.title.change(event.target.value)}
      error={issues['title']}
    />
  );
}

/** What one did and what one learned: the two lines that help in interviews; for clinical work also cases. */
export function StoryFields({ kind, texts, issues }: Given & { kind: string }) {
  const clinical = kind === 'clinical';
  return (
    <>
      <TextArea
        label={clinical ? 'What was your role?' : 'What exactly did you do?'}
        optional
        minRows={2}
        value={texts.role.value}
        onChange={(event) => texts.role.change(event.target.value)}
        error={issues['role']}
      />
      {clinical && (
        <TextArea
          label="Cases that stayed with you"
          hint="Nothing that names a patient: no names, birth dates or record numbers. The problem is enough."
          optional
          minRows={2}
          value={texts.cases.value}
          onChange={(event) => texts.cases.change(event.target.value)}
          error={issues['cases']}
        />
      )}
      <TextArea
        label={
          isWork(kind) ? 'How has it changed the way you see radiology?' : 'What did you learn?'
        }
        optional
        minRows={2}
        value={texts.learned.value}
        onChange={(event) => texts.learned.change(event.target.value)}
        error={issues['learned']}
      />
    </>
  );
}

/** What shows it: words, a link, a day. */
export function EvidenceFields({ texts, issues, before }: Given & { before: MyActivity | null }) {
  return (
    <>
      <TextArea
        label="What shows it?"
        hint="A letter, a receipt, an evaluation: say what it is and where it lies."
        optional
        minRows={2}
        value={texts.evidence.value}
        onChange={(event) => texts.evidence.change(event.target.value)}
        error={issues['evidence']}
      />
      <TextField
        label="Or a link"
        name="evidenceLink"
        type="url"
        inputMode="url"
        optional
        defaultValue={before?.evidenceLink}
        error={issues['evidenceLink']}
      />
      <DateField
        label="Day of it"
        name="evidenceOn"
        optional
        defaultValue={before?.evidenceOn ?? ''}
        error={issues['evidenceOn']}
      />
    </>
  );
}
