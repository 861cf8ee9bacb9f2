import { cohortTypes, type CohortType } from '@onward/core/cohorts';
import {
  Button,
  Dialog,
  FieldStack,
  FormProblem,
  formText,
  Select,
  showToast,
  TextField,
} from '@onward/ui';
import type { FormEvent } from 'react';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import { cohortTypeWords } from './cohort-words.ts';
import { useOpenCohort } from './cohorts.queries.ts';

/** Opens a cohort for a Match year. */
export function OpenCohortDialog({ onClose }: { onClose: () => void }) {
  const open = useOpenCohort();
  const issues = issuesByField(open.error);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const given = {
      matchYear: Number.parseInt(formText(form, 'matchYear'), 10) || 0,
      name: formText(form, 'name').trim() || null,
      type: formText(form, 'type') as CohortType,
    };
    open.mutate(given, {
      onSuccess: () => {
        showToast('Cohort opened.');
        onClose();
      },
    });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      onSubmit={submit}
      title="Open a cohort"
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={open.isPending && 'Opening'}>
            Open cohort
          </Button>
        </>
      }
    >
      <FieldStack>
        <FormProblem>
          {open.error && Object.keys(issues).length === 0 ? explain(open.error) : null}
        </FormProblem>
        <TextField
          label="The Match they did not match in"
          name="matchYear"
          inputMode="numeric"
          hint="The year of its Match Week."
          error={issues['matchYear']}
        />
        <Select
          label="Why they belong together"
          name="type"
          options={cohortTypes.map((type) => ({ value: type, label: cohortTypeWords[type] }))}
        />
        <TextField
          label="Name"
          name="name"
          optional
          hint="Without one it is called like “2026, did not match”."
          error={issues['name']}
        />
      </FieldStack>
    </Dialog>
  );
}
