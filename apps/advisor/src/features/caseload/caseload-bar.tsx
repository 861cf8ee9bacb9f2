import { stages, stageWords } from '@onward/core/pipeline';
import { Button, Chip, LinkAction, MenuButton, Segment, type MenuEntry } from '@onward/ui';
import { exportAddress, type CaseloadAddress } from './caseload-address.ts';
import css from './caseload.module.css';

const groups = [
  { value: 'stage', label: 'By stage' },
  { value: 'none', label: 'One list' },
] as const;

const onlyWords = {
  needs: 'needs somebody today',
  held: 'held',
  unassigned: 'no advisor',
} as const;

type Change = (change: Partial<CaseloadAddress>) => void;

/** What narrows the list, how it is grouped, and what can be done with a selection. */
export function CaseloadBar({
  address,
  onChange,
  selected,
  onAssign,
  onClear,
  onAccess,
  onKeys,
}: {
  address: CaseloadAddress;
  onChange: Change;
  selected: number;
  onAssign: (() => void) | null;
  onClear: () => void;
  onAccess: (() => void) | null;
  onKeys: () => void;
}) {
  if (selected > 0)
    return (
      <div className={css.bar} role="group" aria-label="Selection">
        <span>{selected} selected</span>
        {onAssign && <Button onClick={onAssign}>Assign…</Button>}
        <Button kind="quiet" onClick={onClear}>
          Clear the selection
        </Button>
      </div>
    );
  return (
    <div className={css.bar} role="group" aria-label="What is shown">
      <SetFilters address={address} onChange={onChange} />
      <MenuButton label="Filter" entries={filterEntries(address, onChange)} />
      <span className={css.grow} />
      <Segment
        label="Grouping"
        options={groups}
        value={address.group}
        onChange={(group) => onChange({ group })}
      />
      <LinkAction href={exportAddress(address)} download="caseload.csv">
        Save as CSV
      </LinkAction>
      {onAccess && (
        <Button kind="quiet" onClick={onAccess}>
          Open another case…
        </Button>
      )}
      <Button kind="quiet" onClick={onKeys}>
        Keys
      </Button>
    </div>
  );
}

function SetFilters({ address, onChange }: { address: CaseloadAddress; onChange: Change }) {
  const { stage, year, only } = address;
  return (
    <>
      <Chip name="Stage" onRemove={stage ? () => onChange({ stage: '' }) : undefined}>
        {stage ? stageWords[stage] : 'any open'}
      </Chip>
      {year && (
        <Chip name="Towards" onRemove={() => onChange({ year: '' })}>
          {year}
        </Chip>
      )}
      {only && (
        <Chip name="Only" onRemove={() => onChange({ only: '' })}>
          {onlyWords[only]}
        </Chip>
      )}
    </>
  );
}

function filterEntries(address: CaseloadAddress, onChange: Change): MenuEntry[] {
  const thisYear = new Date().getFullYear();
  const only = Object.entries(onlyWords) as [keyof typeof onlyWords, string][];
  return [
    ...only
      .filter(([code]) => code !== address.only)
      .map(([code, label]) => ({
        key: code,
        label: `Only: ${label}`,
        onSelect: () => onChange({ only: code, group: 'none' }),
      })),
    ...[thisYear, thisYear + 1, thisYear + 2, thisYear + 3].map((year) => ({
      key: String(year),
      label: `Towards the Match of ${year}`,
      onSelect: () => onChange({ year: String(year) }),
    })),
    ...stages
      .filter((stage) => stage !== 'closed' && stage !== address.stage)
      .map((stage) => ({
        key: stage,
        label: `Stage: ${stageWords[stage]}`,
        onSelect: () => onChange({ stage }),
      })),
  ];
}
