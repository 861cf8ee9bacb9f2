import { factKindNames } from '@onward/core/attempts';
import {
  checkEvidence,
  evidenceKinds,
  weighings,
  type EvidenceEntry,
} from '@onward/core/diagnosis';
import type { Instant } from '@onward/core/shared';
import {
  Button,
  DateField,
  Dialog,
  FieldStack,
  FormProblem,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  showToast,
} from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { instantDay, todayIn } from '../../shared/format.ts';
import { issueText } from '../../shared/issue-text.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import { evidenceSourcesOf, useAddEvidence } from './diagnosis.queries.ts';

type Issues = Readonly<Record<string, string>>;

/** Ties a fact, a note or somebody's words to a finding, for it or against it. */
export function AddEvidence({
  caseId,
  findingId,
  onClose,
}: {
  caseId: string;
  findingId: string;
  onClose: () => void;
}) {
  const { institution } = useSession();
  const add = useAddEvidence(findingId);
  const [kind, setKind] = useState<string>('fact');
  const [issues, setIssues] = useState<Issues>({});
  const today = todayIn(institution.timeZone);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const entry = entryOf(new FormData(event.currentTarget), kind, today);
    const found = checkEvidence(entry, today);
    setIssues(Object.fromEntries(found.map((issue) => [issue.field, issueText(issue)])));
    if (found.length > 0) return;
    add.mutate(entry, {
      onSuccess: () => {
        showToast('The evidence is tied to the factor.');
        onClose();
      },
    });
  };
  return (
    <Dialog
      open
      wide
      title="Tie evidence to it"
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={add.isPending && 'Keeping'}>
            Tie it
          </Button>
        </>
      }
    >
      <FieldStack>
        {add.error && <FormProblem>{explain(add.error)}</FormProblem>}
        <Select
          label="What it is"
          name="kind"
          value={kind}
          options={Object.entries(evidenceKinds).map(([value, label]) => ({ value, label }))}
          onChange={(event) => setKind(event.target.value)}
        />
        {kind === 'fact' && <WhichFact caseId={caseId} issues={issues} />}
        {kind === 'note' && <WhichNote caseId={caseId} issues={issues} />}
        {kind !== 'fact' && <Words kind={kind} issues={issues} />}
        {(kind === 'student' || kind === 'person') && (
          <>
            <TextField
              label="Source"
              name="source"
              hint="Who said it, and where."
              error={issues['source']}
            />
            <DateField label="When" name="asOf" max={today} error={issues['asOf']} />
          </>
        )}
        <RadioGroup
          label="Which way it weighs"
          name="weighs"
          options={Object.entries(weighings).map(([value, label]) => ({ value, label }))}
          defaultValue="supports"
          error={issues['weighs']}
        />
      </FieldStack>
    </Dialog>
  );
}

function Words({ kind, issues }: { kind: string; issues: Issues }) {
  return (
    <TextArea
      label={kind === 'note' ? 'The words that matter' : 'What was said'}
      name="says"
      hint={
        kind === 'student'
          ? 'As the student said it. These words may go along to the student.'
          : 'It stays in the office; nothing the student reads hints at it.'
      }
      minRows={2}
      error={issues['says']}
    />
  );
}

function WhichFact({ caseId, issues }: { caseId: string; issues: Issues }) {
  const { data } = useQuery(evidenceSourcesOf(caseId));
  const groups = (data?.attemptsOfCase.attempts ?? []).flatMap(({ matchYear, facts }) =>
    Object.entries(factKindNames).flatMap(([kind, name]) => {
      const of = facts.filter((fact) => fact.kind === kind);
      const options = of.map(({ id, line }) => ({ value: id, label: line }));
      return options.length > 0 ? [{ label: `${matchYear}: ${name}`, options }] : [];
    }),
  );
  return (
    <Select
      label="Fact"
      name="refId"
      placeholder={data ? 'Choose a fact' : 'Loading the facts'}
      hint="Its words, source and date come along."
      groups={groups}
      defaultValue=""
      error={issues['refId']}
    />
  );
}

function WhichNote({ caseId, issues }: { caseId: string; issues: Issues }) {
  const { data } = useQuery(evidenceSourcesOf(caseId));
  const { institution } = useSession();
  const notes = (data?.notesOfCase ?? []).filter(({ draft }) => !draft);
  const options = notes.map(({ id, authorName, body, createdAt }) => ({
    value: id,
    label: `${authorName}, ${instantDay(createdAt as Instant, institution.timeZone, 'full')}: ${body.slice(0, 60)}`,
  }));
  return (
    <Select
      label="Note"
      name="refId"
      placeholder={data ? 'Choose a note' : 'Loading the notes'}
      options={options}
      defaultValue=""
      error={issues['refId']}
    />
  );
}

/** Of a fact or note the server takes words, source and date from there; here they only have to be something. */
function entryOf(form: FormData, kind: string, today: string): EvidenceEntry {
  const text = (name: string) => textIn(form, name).trim();
  const points = kind === 'fact' || kind === 'note';
  return {
    kind,
    refId: points ? text('refId') || null : null,
    says: kind === 'fact' ? 'fact' : text('says'),
    source: points ? kind : text('source'),
    asOf: points ? today : text('asOf'),
    weighs: text('weighs'),
  };
}
