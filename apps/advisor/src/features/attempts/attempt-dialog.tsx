import {
  applicantTypeNames,
  checkAttempt,
  factKindNames,
  interviewReadings,
  outcomeNames,
  regions,
  services,
  soapOutcomeNames,
  specialties,
  systems,
  tracks,
  visaNeeds,
  type AttemptEntry,
} from '@onward/core/attempts';
import type { LocalDate } from '@onward/core/shared';
import {
  Button,
  Checkbox,
  DateField,
  Dialog,
  FieldStack,
  FormProblem,
  Select,
  TextField,
  showToast,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { AttemptParts } from './attempts.graphql.ts';
import { attemptInLines, keptAttemptInLines, kindsIn } from './attempt-lines.ts';
import { useKeepAttempt } from './attempts.queries.ts';
import { EntryConflict } from './entry-conflict.tsx';
import { optionsOf, sentencesOf } from '../../shared/issues.ts';

type Issues = Readonly<Record<string, string>>;

/** Records a season, begins one from another (`startFrom`), or changes one. */
export function AttemptDialog({
  caseId,
  attempt,
  startFrom,
  today,
  onClose,
}: {
  caseId: string;
  /** Null: a new one. */
  attempt: AttemptParts | null;
  startFrom: AttemptParts | null;
  today: string;
  onClose: () => void;
}) {
  const keep = useKeepAttempt(caseId, attempt, startFrom?.id ?? null);
  const [issues, setIssues] = useState<Issues>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const entry = entryOf(new FormData(event.currentTarget), attempt?.complete ?? []);
    const found = checkAttempt(entry, today as LocalDate);
    setIssues(sentencesOf(found));
    if (found.length === 0) send(entry);
  };
  const send = (next: AttemptEntry, version?: number) =>
    keep.mutate(
      { entry: next, version },
      {
        onSuccess: () => {
          showToast(attempt ? 'The attempt is changed.' : 'The attempt is recorded.');
          onClose();
        },
      },
    );
  return (
    <Dialog
      open
      wide
      title={attempt ? `Change the attempt of ${attempt.matchYear}` : 'Record an attempt'}
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={keep.isPending && 'Keeping'}>
            {attempt ? 'Keep the change' : 'Record the attempt'}
          </Button>
        </>
      }
    >
      <FieldStack>
        {keep.error && <FormProblem>{explain(keep.error)}</FormProblem>}
        <EntryConflict
          keep={keep}
          mineInLines={attemptInLines}
          theirsInLines={keptAttemptInLines}
          onMine={(mine, version, { complete }) =>
            send({ ...mine, complete: kindsIn(complete) }, version)
          }
          onTheirs={onClose}
        />
        <Fields attempt={attempt} startFrom={startFrom} issues={issues} />
      </FieldStack>
    </Dialog>
  );
}

function Fields({
  attempt,
  startFrom,
  issues,
}: {
  attempt: AttemptParts | null;
  startFrom: AttemptParts | null;
  issues: Issues;
}) {
  const from = attempt ?? startFrom;
  return (
    <>
      {startFrom && <FromFormer {...startFrom} />}
      <TextField
        label="Match year"
        name="matchYear"
        inputMode="numeric"
        defaultValue={attempt ? String(attempt.matchYear) : ''}
        error={issues['matchYear']}
      />
      <Where from={from} issues={issues} />
      <Who from={from} issues={issues} />
      <How attempt={attempt} issues={issues} />
      <TextField
        label="Source"
        name="source"
        hint="Where the result is from: the Match result notice, the student’s own word."
        defaultValue={attempt?.source}
        error={issues['source']}
      />
      <DateField
        label="Source dated"
        name="asOf"
        defaultValue={attempt?.asOf}
        error={issues['asOf']}
      />
    </>
  );
}

function FromFormer({ matchYear }: AttemptParts) {
  return (
    <p>
      Exams, record, clinical time, research and gaps come along from {matchYear}; programs, letters
      and documents start empty.
    </p>
  );
}

interface Part {
  readonly from: AttemptParts | null;
  readonly issues: Issues;
}

function Where({ from, issues }: Part) {
  return (
    <>
      <Select
        label="Specialty"
        name="specialty"
        options={optionsOf(specialties)}
        defaultValue={from?.specialty ?? 'diagnostic_radiology'}
      />
      <TextField
        label="Its name, if another"
        name="specialtyName"
        optional
        defaultValue={from?.specialtyName}
        error={issues['specialtyName']}
      />
      <Select
        label="Track in interventional radiology"
        name="track"
        options={optionsOf(tracks)}
        defaultValue={from?.track ?? 'none'}
      />
      <Select
        label="Region aimed at"
        name="aimedRegion"
        options={optionsOf(regions)}
        defaultValue={from?.aimedRegion ?? 'anywhere'}
      />
      <Select
        label="Match"
        name="system"
        options={optionsOf(systems)}
        defaultValue={from?.system ?? 'nrmp_main'}
      />
      <Select
        label="Application service"
        name="service"
        options={optionsOf(services)}
        defaultValue={from?.service ?? 'eras'}
      />
      <TextField
        label="Came from another specialty"
        name="switchedFrom"
        optional
        hint="Its name."
        defaultValue={from?.switchedFrom}
        error={issues['switchedFrom']}
      />
    </>
  );
}

function Who({ from, issues }: Part) {
  return (
    <>
      <Select
        label="Applicant type"
        name="applicantType"
        options={optionsOf(applicantTypeNames)}
        defaultValue={from?.applicantType ?? 'us_md_senior'}
      />
      <DateField
        label="Graduation"
        name="graduatedOn"
        optional
        defaultValue={from?.graduatedOn ?? ''}
        error={issues['graduatedOn']}
      />
      <Select
        label="Visa needed"
        name="visaNeed"
        options={optionsOf(visaNeeds)}
        defaultValue={from?.visaNeed ?? 'unknown'}
      />
    </>
  );
}

function How({ attempt, issues }: { attempt: AttemptParts | null; issues: Issues }) {
  return (
    <>
      <DateField
        label="Application sent"
        name="appliedOn"
        optional
        defaultValue={attempt?.appliedOn ?? ''}
        error={issues['appliedOn']}
      />
      <Select
        label="How it ended"
        name="outcome"
        options={optionsOf(outcomeNames)}
        defaultValue={attempt?.outcome ?? 'unmatched_full'}
      />
      <Select
        label="SOAP"
        name="soapOutcome"
        placeholder="Not known, or did not apply"
        options={optionsOf(soapOutcomeNames)}
        defaultValue={attempt?.soapOutcome ?? ''}
      />
      <Select
        label="The interviews, by your reading"
        name="interviewsRead"
        hint="Most guides say few and several without a number. Your reading is kept as yours."
        options={optionsOf(interviewReadings)}
        defaultValue={attempt?.interviewsRead ?? 'not_said'}
      />
      <Checkbox label="Applied as a couple" name="couple" defaultChecked={attempt?.couple} />
    </>
  );
}

function entryOf(form: FormData, complete: readonly string[]): AttemptEntry {
  const text = (name: string) => textIn(form, name);
  return {
    matchYear: /^\d{4}$/.test(text('matchYear').trim()) ? Number(text('matchYear')) : 0,
    specialty: text('specialty'),
    specialtyName: text('specialtyName'),
    track: text('track'),
    aimedRegion: text('aimedRegion'),
    system: text('system'),
    service: text('service'),
    applicantType: text('applicantType'),
    graduatedOn: text('graduatedOn') || null,
    visaNeed: text('visaNeed'),
    appliedOn: text('appliedOn') || null,
    couple: form.get('couple') !== null,
    switchedFrom: text('switchedFrom'),
    outcome: text('outcome'),
    soapOutcome: text('soapOutcome'),
    interviewsRead: text('interviewsRead'),
    complete: complete.filter((kind) => Object.hasOwn(factKindNames, kind)),
    source: text('source'),
    asOf: text('asOf'),
  };
}
