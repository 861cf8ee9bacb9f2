import type { LocalDate } from '@onward/core/shared';
import {
  Button,
  DateField,
  Dialog,
  FieldStack,
  FormProblem,
  showToast,
  TextArea,
  TextField,
} from '@onward/ui';
import type { FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import type { ActivityPageData } from './activity.graphql.ts';
import { useRecordInterview } from './activity.queries.ts';

/** A practice interview held here, written down for the student. */
export function InterviewDialog({
  page,
  onClose,
}: {
  page: ActivityPageData;
  onClose: () => void;
}) {
  const record = useRecordInterview(page.caseId);
  const issues = issuesByField(record.error);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const entry = {
      title: textIn(form, 'title'),
      startedOn: (textIn(form, 'startedOn') || null) as LocalDate | null,
      learned: textIn(form, 'learned'),
    };
    record.mutate(entry, {
      onSuccess: () => {
        showToast('Written down.');
        onClose();
      },
    });
  };
  return (
    <Dialog
      open
      title="A practice interview"
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={record.isPending && 'Keeping'}>
            Write it down
          </Button>
        </>
      }
    >
      <FieldStack>
        <FormProblem>
          {record.error && Object.keys(issues).length === 0 ? explain(record.error) : null}
        </FormProblem>
        <TextField label="With whom" name="title" error={issues['title']} />
        <DateField
          label="Day"
          name="startedOn"
          defaultValue={page.today}
          error={issues['startedOn']}
        />
        <TextArea
          label={`What ${page.studentName} takes away`}
          hint={`${page.studentName} reads this.`}
          name="learned"
          optional
          error={issues['learned']}
        />
      </FieldStack>
    </Dialog>
  );
}
