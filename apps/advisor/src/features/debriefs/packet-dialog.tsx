import { packetStates, recordPacketItem, type PacketState } from '@onward/core/debriefs';
import { Button, Dialog, FieldStack, RadioGroup, TextArea, TextField } from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { packetInWords } from './debrief-words.ts';
import type { DebriefPage } from './debriefs.graphql.ts';
import { useRecordPacketItem } from './debriefs.queries.ts';
import { Problem } from './problem.tsx';

/** Records how one item of the packet stands. */
export function PacketDialog({
  page,
  item,
  onClose,
}: {
  page: DebriefPage;
  item: string;
  onClose: () => void;
}) {
  const wanted = page.guide.packetItems.find((one) => one.code === item);
  const kept = page.packet.find((one) => one.item === item);
  const record = useRecordPacketItem({ id: page.debrief.id, version: kept?.version ?? 0 });
  const [state, setState] = useState<PacketState>(kept?.state ?? 'present');
  const [problem, setProblem] = useState<string>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const entry = {
      item,
      state,
      reason: textIn(form, 'reason'),
      whereKept: textIn(form, 'whereKept'),
    };
    const decision = recordPacketItem(entry, [item]);
    setProblem(decision.accepted ? undefined : 'Say why the debrief may be held without it.');
    if (decision.accepted) record.mutate(decision.value, { onSuccess: onClose });
  };
  return (
    <Dialog
      open
      title={wanted?.staff}
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={record.isPending && 'Recording'}>
            Record
          </Button>
        </>
      }
    >
      <FieldStack>
        <Problem error={record.error} />
        <PacketFields
          hint={wanted?.hint}
          kept={kept}
          state={state}
          onState={setState}
          problem={problem}
        />
      </FieldStack>
    </Dialog>
  );
}

function PacketFields({
  hint,
  kept,
  state,
  onState,
  problem,
}: {
  hint: string | undefined;
  kept: DebriefPage['packet'][number] | undefined;
  state: PacketState;
  onState: (state: PacketState) => void;
  problem: string | undefined;
}) {
  return (
    <>
      <RadioGroup
        label="How it stands"
        hint={hint}
        options={packetStates.map((value) => ({ value, label: packetInWords[value].words }))}
        value={state}
        onChange={(value) => onState(value as PacketState)}
      />
      {state === 'waived' && (
        <TextArea label="Why" name="reason" defaultValue={kept?.reason} error={problem} />
      )}
      {state === 'present' && (
        <TextField
          label="Where it is kept"
          name="whereKept"
          optional
          defaultValue={kept?.whereKept}
        />
      )}
    </>
  );
}
