import type { CycleDateKind } from '@onward/core/cohorts';
import {
  gateWords,
  reasonLength,
  stageWords,
  type GateCode,
  type Stage,
} from '@onward/core/pipeline';
import type { LocalDate } from '@onward/core/shared';
import {
  Button,
  Dialog,
  FieldStack,
  FormProblem,
  Loading,
  Notice,
  RadioGroup,
  showToast,
  TextArea,
} from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { paths } from '../../app/paths.ts';
import { cycleDayWords } from '../../shared/cycle-day-words.ts';
import { dayInWords } from '../../shared/format.ts';
import { ActionLink } from '../../shared/links.tsx';
import { useCan } from '../../shared/use-can.ts';
import { explain } from '../../shared/refusal-text.ts';
import { moveChoicesOf, useMoveCase } from './pipeline.queries.ts';

interface Choice {
  to: Stage;
  unmet: readonly string[];
  unconfirmed: readonly { kind: string; on: LocalDate }[];
}

const gateSentence = (code: string): string => gateWords[code as GateCode] ?? code;

interface Asked {
  who: { id: string; name: string };
  /** A stage chosen already, as by dropping a card. */
  to?: Stage;
  onClose: () => void;
}

/** What is chosen and said, and the move itself once nothing is missing. */
function useMoving({ who, to, onClose }: Asked) {
  const choices = useQuery(moveChoicesOf(who.id));
  const move = useMoveCase();
  const [chosen, choose] = useState<Stage | null>(to ?? null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState('');
  const open = (choices.data?.moveChoices ?? []) as readonly Choice[];
  const choice = open.find((one) => one.to === chosen) ?? null;
  const done = (stage: Stage) => {
    showToast(`${who.name} is in “${stageWords[stage]}” now.`);
    onClose();
  };
  const submit = () => {
    const lack = lacking(choice, reason);
    setMissing(lack);
    if (lack || !choice || !choices.data) return;
    const { version } = choices.data.header;
    const asked = { caseId: who.id, version, to: choice.to, reason };
    move.mutate(asked, { onSuccess: () => done(choice.to) });
  };
  const error = choices.error ?? move.error;
  const { isPending: coming } = choices;
  return { open, choice, choose, reason, setReason, missing, submit, error, coming, move };
}

function lacking(choice: Choice | null, reason: string): string {
  if (!choice) return 'Choose a stage.';
  const short = choice.unmet.length > 0 && reason.trim().length < reasonLength;
  return short ? `Say why in at least ${reasonLength} characters.` : '';
}

/** "Move to…": every stage in words, what it still asks for, and a reason where that is passed over. */
export function MoveDialog(asked: Asked) {
  const { who, onClose } = asked;
  const moving = useMoving(asked);
  const { choice, missing } = moving;
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Move ${who.name} to…`}
      onSubmit={moving.submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={moving.move.isPending && 'Moving'}>
            {choice ? `Move to ${stageWords[choice.to]}` : 'Move'}
          </Button>
        </>
      }
    >
      {moving.coming && <Loading what="the stages" lines={6} />}
      <FieldStack>
        {moving.error && <FormProblem>{explain(moving.error)}</FormProblem>}
        {moving.open.length > 0 && (
          <RadioGroup
            label="Stage"
            value={choice?.to ?? ''}
            onChange={(value) => moving.choose(value as Stage)}
            options={moving.open.map(optionOf)}
          />
        )}
        {choice && choice.unconfirmed.length > 0 && <HowToConfirm />}
        <Reason
          choice={choice}
          missing={missing}
          value={moving.reason}
          onChange={moving.setReason}
        />
      </FieldStack>
    </Dialog>
  );
}

/** Not confirmed: it neither holds the case back nor lets it through. */
const dayNobodyConfirmed = ({ kind, on }: Choice['unconfirmed'][number]) =>
  `${cycleDayWords[kind as CycleDateKind]}: ${dayInWords(on, 'full')} is on record and not confirmed yet, so it is not counted`;

const optionOf = (one: Choice) => ({
  value: one.to,
  label: stageWords[one.to],
  hint:
    [...one.unmet.map(gateSentence), ...one.unconfirmed.map(dayNobodyConfirmed)].join('. ') ||
    undefined,
});

/** A day counts once a named person has read its source. */
function HowToConfirm() {
  const may = useCan('pack.change', {});
  return (
    <Notice kind="needs">
      {may ? (
        <>
          Read the source and confirm the day, then it counts:{' '}
          <ActionLink to={paths.guideFacts}>Dates and rules</ActionLink>
        </>
      ) : (
        'A dean reads the source and confirms the day under Guides; then it counts.'
      )}
    </Notice>
  );
}

function Reason({
  choice,
  missing,
  value,
  onChange,
}: {
  choice: Choice | null;
  missing: string;
  value: string;
  onChange: (text: string) => void;
}) {
  if (!choice) return missing && <FormProblem>{missing}</FormProblem>;
  const asked = choice.unmet.length > 0;
  return (
    <TextArea
      label={asked ? 'Why move all the same?' : 'Reason'}
      hint="Kept with the history of the case."
      optional={!asked}
      error={missing || undefined}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
