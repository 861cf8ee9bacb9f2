import {
  Button,
  Dialog,
  FieldStack,
  FormProblem,
  RadioGroup,
  showToast,
  TextField,
} from '@onward/ui';
import { useState } from 'react';
import { counted } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { DifferenceTable } from './differences.tsx';
import type { Pack, PackAdoption } from './guides.graphql.ts';
import { useAdoptVersion } from './guides.queries.ts';
import css from './guides.module.css';

type Clash = PackAdoption['conflicts'][number];

const keyOf = ({ entry, field }: Pick<Clash, 'entry' | 'field'>) => `${entry} ${field}`;

const named = ({ title, label }: Clash) => `${title.replace(/[.:]$/, '')}: ${label}`;

/** Where the institution and a newer version of ours changed the same: before, ours now, and what stands here. */
export function Clashes({ conflicts }: { conflicts: readonly Clash[] }) {
  return (
    <ul className={css.clashes}>
      {conflicts.map((one) => (
        <li key={keyOf(one)}>
          <h4 className={css.voiceTitle}>{named(one)}</h4>
          <dl className={css.theirs}>
            <Said who="Ours, before" says={one.before} />
            <Said who="Ours, now" says={one.ours ?? 'No longer there'} />
            <Said who="Yours" says={one.mine} />
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Said({ who, says }: { who: string; says: string }) {
  return (
    <div>
      <dt>{who}</dt>
      <dd>{says}</dd>
    </div>
  );
}

/** What stays of the institution's own changes, in a sentence. */
export function staysWords({ stays, conflicts }: PackAdoption): string {
  if (stays === 0 && conflicts.length === 0) return 'You have no changes of your own in it.';
  const own = `${counted(stays, 'change')} of your own ${stays === 1 ? 'stays' : 'stay'}.`;
  if (conflicts.length === 0) return `${own} Ours says nothing new there.`;
  return `${own} In ${counted(conflicts.length, 'place')} ours has changed as well: both stand below.`;
}

/** Takes over a newer version of ours: what changes, which of two changes is to stand, and why. */
export function AdoptDialog({
  pack,
  adoption,
  onClose,
}: {
  pack: Pack;
  adoption: PackAdoption;
  onClose: () => void;
}) {
  const adopt = useAdoptVersion();
  const [ours, setOurs] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const open = adoption.conflicts.filter((one) => one.ours !== null);
  const givingWay = open
    .filter((one) => ours.includes(keyOf(one)))
    .map(({ entry, field }) => ({ entry, field }));
  const submit = () =>
    adopt.mutate(
      {
        code: pack.code,
        expectedVersion: pack.version,
        edit: { ours: adoption.ours, reason, givingWay },
      },
      {
        onSuccess: () => {
          showToast(`Version ${adoption.ours} of ours is in use.`);
          onClose();
        },
      },
    );
  return (
    <Dialog
      open
      wide
      title={`Adopt our version ${adoption.ours}`}
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={adopt.isPending && 'Adopting'}>
            Adopt it
          </Button>
        </>
      }
    >
      <FieldStack>
        {adopt.error && <FormProblem>{explain(adopt.error)}</FormProblem>}
        <p>{staysWords(adoption)} The way back stands among the versions.</p>
        <WhichStands conflicts={open} ours={ours} onChange={setOurs} />
        <DifferenceTable
          code={pack.code}
          rows={adoption.differences}
          none="Nothing would be said differently."
        />
        <TextField
          label="Reason"
          name="reason"
          hint="It stays with the version."
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </FieldStack>
    </Dialog>
  );
}

/** For each field that both sides changed: the institution's words, which stay unless ours are chosen. */
function WhichStands({
  conflicts,
  ours,
  onChange,
}: {
  conflicts: readonly Clash[];
  /** Those that give way to ours. */
  ours: readonly string[];
  onChange: (ours: readonly string[]) => void;
}) {
  const choose = (key: string, value: string) =>
    onChange(value === 'ours' ? [...ours, key] : ours.filter((one) => one !== key));
  return conflicts.map((one) => (
    <RadioGroup
      key={keyOf(one)}
      label={named(one)}
      name={keyOf(one)}
      value={ours.includes(keyOf(one)) ? 'ours' : 'mine'}
      onChange={(value) => choose(keyOf(one), value)}
      options={[
        { value: 'mine', label: `Keep yours: ${one.mine}` },
        { value: 'ours', label: `Take ours: ${one.ours ?? ''}` },
      ]}
    />
  ));
}
