import {
  gateWords,
  reasonLength,
  stageWords,
  type GateCode,
  type Stage,
} from '@onward/core/pipeline';
import {
  Button,
  Dialog,
  FieldStack,
  FormProblem,
  Loading,
  RadioGroup,
  showToast,
  TextArea,
} from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { explain } from '../../shared/refusal-text.ts';
import { moveChoicesOf, useMoveCase } from './pipeline.queries.ts';

interface Choice {
  to: Stage;
  unmet: readonly string[];
}

const gateSentence = (code: string): string => gateWords[code as GateCode] ?? code;

/** "Move to…": every stage in words, what it still asks for, and a reason where that is passed over. */
export function MoveDialog({
  who,
  to,
  onClose,
}: {
  who: { id: string; name: string };
  /** A stage chosen already, as by dropping a card. */
  to?: Stage;
  onClose: () => void;
}) {
  const choices = useQuery(moveChoicesOf(who.id));
  const move = useMoveCase();
  const [chosen, setChosen] = useState<Stage | null>(to ?? null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState('');
  const open = choices.data?.moveChoices as readonly Choice[] | undefined;
  const choice = open?.find((one) => one.to === chosen);
  const submit = () => {
    if (!choices.data || !choice) return setMissing('Choose a stage.');
    const short = choice.unmet.length > 0 && reason.trim().length < reasonLength;
    setMissing(short ? `Say why in at least ${reasonLength} characters.` : '');
    if (short) return undefined;
    const { version } = choices.data.header;
    return move.mutate(
      { caseId: who.id, version, to: choice.to, reason },
      {
        onSuccess: () => {
          showToast(`${who.name} is in “${stageWords[choice.to]}” now.`);
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Move ${who.name} to…`}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={move.isPending && 'Moving'}>
            {choice ? `Move to ${stageWords[choice.to]}` : 'Move'}
          </Button>
        </>
      }
    >
      {choices.isPending && <Loading what="the stages" lines={6} />}
      <FieldStack>
        {(choices.error ?? move.error) && (
          <FormProblem>{explain(choices.error ?? move.error)}</FormProblem>
        )}
        {open && (
          <RadioGroup
            label="Stage"
            value={chosen ?? ''}
            onChange={(value) => setChosen(value as Stage)}
            options={open.map((one) => ({
              value: one.to,
              label: stageWords[one.to],
              hint: one.unmet.map(gateSentence).join('. ') || undefined,
            }))}
          />
        )}
        {choice && (
          <TextArea
            label={choice.unmet.length > 0 ? 'Why move all the same?' : 'Reason'}
            hint="Kept with the history of the case."
            optional={choice.unmet.length === 0}
            error={missing || undefined}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
        {!choice && missing && <FormProblem>{missing}</FormProblem>}
      </FieldStack>
    </Dialog>
  );
}
