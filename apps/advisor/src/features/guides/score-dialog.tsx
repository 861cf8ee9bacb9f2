import { exams, type Exam } from '@onward/core/attempts';
import {
  checkScoreFigure,
  scoredExams,
  scoreFor,
  type ScoreFigureEntry,
} from '@onward/core/forensics';
import type { LocalDate } from '@onward/core/shared';
import {
  Button,
  DateField,
  Dialog,
  FieldStack,
  FormProblem,
  formText,
  Select,
  showToast,
  TextField,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { optionsOf, sentencesOf } from '../../shared/issues.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { Guidance, OwnScore } from './score-guidance.graphql.ts';
import { useRemoveScore, useSetScore } from './score-guidance.queries.ts';

const choices = Object.fromEntries(scoredExams.map((exam) => [exam, exams[exam as Exam]]));

/** Sets an own figure for an exam's scores, with source, date and reason. */
export function ScoreDialog({
  all,
  figure,
  onClose,
}: {
  all: readonly Guidance[];
  /** Null: a new one. */
  figure: OwnScore | null;
  onClose: () => void;
}) {
  const set = useSetScore();
  const today = all[0]?.today ?? '';
  const [issues, setIssues] = useState<Readonly<Record<string, string>>>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const entry = entryOf(form, figure);
    const found = checkScoreFigure(entry, today as LocalDate);
    setIssues(sentencesOf(found));
    if (found.length > 0) return;
    const expectedVersion = all.find((one) => one.specialty === entry.specialty)?.version ?? 0;
    set.mutate(
      { entry, expectedVersion, reason: formText(form, 'reason') },
      {
        onSuccess: () => {
          showToast('The figure is set. It is named as yours wherever it counts.');
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      open
      wide
      title={figure ? `Another figure: ${exams[figure.exam as Exam]}` : 'Set a figure for scores'}
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={set.isPending && 'Keeping'}>
            Set the figure
          </Button>
        </>
      }
    >
      <FieldStack>
        {set.error && <FormProblem>{explain(set.error)}</FormProblem>}
        <ScoreFields figure={figure} today={today} issues={issues} />
        <TextField label="Reason" name="reason" hint="It stays with the version." />
      </FieldStack>
    </Dialog>
  );
}

function entryOf(form: FormData, figure: OwnScore | null): ScoreFigureEntry {
  return {
    exam: figure?.exam ?? formText(form, 'exam'),
    specialty: figure?.specialty ?? formText(form, 'specialty'),
    score: Number(formText(form, 'score') || Number.NaN),
    source: formText(form, 'source'),
    asOf: formText(form, 'asOf'),
  };
}

function ScoreFields({
  figure,
  today,
  issues,
}: {
  figure: OwnScore | null;
  today: string;
  issues: Readonly<Record<string, string>>;
}) {
  return (
    <>
      {!figure && (
        <>
          <Select
            label="Exam"
            name="exam"
            options={optionsOf(choices)}
            defaultValue="usmle_step_2_ck"
            error={issues['exam']}
          />
          <Select
            label="Read beside the scores of"
            name="specialty"
            options={optionsOf(scoreFor)}
            error={issues['specialty']}
          />
        </>
      )}
      <TextField
        label="At least"
        name="score"
        inputMode="numeric"
        hint="In the exam’s own scale."
        defaultValue={figure ? String(figure.score) : ''}
        error={issues['score']}
      />
      <TextField
        label="Source"
        name="source"
        hint="Where the figure is from, such as a survey of your department."
        defaultValue={figure?.source}
        error={issues['source']}
      />
      <DateField
        label="Source dated"
        name="asOf"
        max={today}
        defaultValue={figure?.asOf}
        error={issues['asOf']}
      />
    </>
  );
}

/** Takes an own figure away, with the reason. */
export function TakeAwayDialog({ figure, onClose }: { figure: OwnScore; onClose: () => void }) {
  const remove = useRemoveScore();
  const { exam, specialty, version } = figure;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const reason = formText(new FormData(event.currentTarget), 'reason');
    remove.mutate(
      { exam, specialty, expectedVersion: version, reason },
      {
        onSuccess: () => {
          showToast('The figure is taken away.');
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      open
      title={`Take the figure for ${exams[exam as Exam]} away`}
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={remove.isPending && 'Taking it away'}>
            Take it away
          </Button>
        </>
      }
    >
      <FieldStack>
        {remove.error && <FormProblem>{explain(remove.error)}</FormProblem>}
        <p>Scores of this exam are then not assessable again. Earlier versions stay on record.</p>
        <TextField label="Reason" name="reason" hint="It stays with the version." />
      </FieldStack>
    </Dialog>
  );
}
