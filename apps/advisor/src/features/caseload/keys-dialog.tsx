import { Button, Checkbox, Dialog, Kbd } from '@onward/ui';
import { useState } from 'react';
import css from './caseload.module.css';
import { keysOn, setKeysOn } from './use-list-keys.ts';

const keys = [
  ['J', 'next student'],
  ['K', 'the one before'],
  ['Space', 'look without leaving the list'],
  ['Enter', 'open the case'],
  ['E', 'log contact'],
  ['A', 'assign'],
  ['X', 'select'],
  ['/', 'search'],
  ['?', 'this list'],
] as const;

/** The keys of the caseload, and the switch that turns them off. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const [on, setOn] = useState(keysOn);
  return (
    <Dialog open onClose={onClose} title="Keys" foot={<Button onClick={onClose}>Close</Button>}>
      <dl className={css.keys}>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label="Single-letter keys are on"
        hint="For this browser. Turn them off if they get in the way of your own tools."
        checked={on}
        onChange={(event) => {
          setKeysOn(event.target.checked);
          setOn(event.target.checked);
        }}
      />
    </Dialog>
  );
}
