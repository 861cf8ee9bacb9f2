import {
  Button,
  Dialog,
  FieldStack,
  FormProblem,
  Loading,
  Meta,
  RadioGroup,
  Select,
  showToast,
} from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { counted } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { advisorChoices, assignmentPreviewOf, useAssignCases } from './caseload.queries.ts';

const parts = [
  { value: 'advisor', label: 'As the advisor', hint: 'Takes over from whoever advises now.' },
  { value: 'co_advisor', label: 'Beside the advisor' },
];

/** Names an advisor for one case or a selection; says what it will do before it is done. */
export function AssignDialog({
  rows,
  onClose,
}: {
  rows: readonly { id: string; name: string }[];
  onClose: (done: boolean) => void;
}) {
  const ids = rows.map((row) => row.id);
  const choices = useQuery(advisorChoices);
  const [personId, setPersonId] = useState('');
  const [part, setPart] = useState<'advisor' | 'co_advisor'>('advisor');
  const preview = useQuery(assignmentPreviewOf(ids, personId));
  const assign = useAssignCases();
  const whom = rows.length === 1 ? (rows[0]?.name ?? '') : counted(rows.length, 'student');
  const submit = () =>
    personId &&
    assign.mutate(
      { caseIds: ids, personId, part },
      {
        onSuccess: (changed) => {
          const name = choices.data?.find((one) => one.id === personId)?.name ?? 'The advisor';
          showToast(`${name} was named for ${counted(changed, 'student')}, and told.`);
          onClose(true);
        },
      },
    );
  return (
    <Dialog
      open
      onClose={() => onClose(false)}
      title={`Assign ${whom}`}
      onSubmit={() => void submit()}
      foot={
        <>
          <Button onClick={() => onClose(false)}>Not now</Button>
          <Button kind="main" type="submit" busy={assign.isPending && 'Assigning'}>
            Assign
          </Button>
        </>
      }
    >
      {choices.isPending && <Loading what="the advisors" lines={3} />}
      <FieldStack>
        <Trouble error={choices.error ?? assign.error} />
        <Select
          label="Advisor"
          placeholder="Choose"
          value={personId}
          onChange={(event) => setPersonId(event.target.value)}
          options={(choices.data ?? []).map((one) => ({
            value: one.id,
            label: `${one.name}, ${counted(one.openCases, 'open case')}`,
          }))}
        />
        <RadioGroup
          label="Part"
          options={parts}
          value={part}
          onChange={(value) => setPart(value === 'co_advisor' ? 'co_advisor' : 'advisor')}
        />
        {preview.data && <Meta>{previewWords(preview.data, part)}</Meta>}
      </FieldStack>
    </Dialog>
  );
}

function Trouble({ error }: { error: Error | null }) {
  return error && <FormProblem>{explain(error)}</FormProblem>;
}

function previewWords(
  p: {
    withoutAdvisor: number;
    alreadyTheirs: number;
    fromOthers: number;
    held: number;
    closed: number;
  },
  part: string,
): string {
  const replaced = part === 'advisor' ? 'pass from somebody else' : 'have an advisor, who stays';
  const said = [
    p.withoutAdvisor > 0 && `${p.withoutAdvisor} without an advisor`,
    p.fromOthers > 0 && `${p.fromOthers} ${replaced}`,
    p.alreadyTheirs > 0 && `${p.alreadyTheirs} theirs already`,
    p.held > 0 && `${p.held} held, seen only from their release on`,
    p.closed > 0 && `${p.closed} closed, left as they are`,
  ].filter(Boolean);
  return `What this does: ${said.join('; ') || 'nothing to change'}.`;
}
