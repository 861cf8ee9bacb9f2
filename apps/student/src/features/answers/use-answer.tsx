import { ConflictDialog, useAutosave, type Saving } from '@onward/ui';
import { useState } from 'react';
import { outcomeOf } from '../../shared/save-outcome.ts';
import { AnswerKeeper, type AnswerValue } from './answer-keeper.ts';
import type { AnswerSheet } from './answers.graphql.ts';

const nothing: AnswerValue = { body: '', stance: '', factors: [] };

type Kept = AnswerValue & { readonly version?: number };

/** One answer, kept within two seconds of typing; what was kept in another tab is shown beside it, never overwritten. */
export function useAnswer(
  sheet: AnswerSheet,
  question: string,
): {
  value: AnswerValue;
  change: (next: AnswerValue) => void;
  saving: Saving;
  conflict: React.ReactNode;
} {
  const start = sheet.answers.find((one) => one.question === question);
  const [keeper] = useState(() => new AnswerKeeper(sheet.id, question, start?.version ?? 0));
  const [value, setValue] = useState<AnswerValue>(start ?? nothing);
  const [versions, setVersions] = useState<{ mine: Kept; theirs: Kept } | null>(null);
  const { saving, change, settle } = useAutosave<Kept>({
    save: (next) => outcomeOf(() => keeper.save(next), readKept),
    onConflict: setVersions,
  });
  const choose = (next: AnswerValue, send: boolean) => {
    if (versions?.theirs.version !== undefined) keeper.buildOn(versions.theirs.version);
    setVersions(null);
    setValue(next);
    settle(send ? next : undefined);
  };
  const conflict = versions && (
    <ConflictDialog
      open
      mine={{ text: versions.mine.body, by: 'Written here' }}
      theirs={{ text: versions.theirs.body, by: 'Written by you in another window' }}
      onMine={() => choose(versions.mine, true)}
      onTheirs={() => choose(versions.theirs, false)}
      onMerge={(body) => choose({ ...versions.mine, body }, true)}
    />
  );
  const write = (next: AnswerValue) => {
    setValue(next);
    change(next);
  };
  return { value, change: write, saving, conflict };
}

function readKept(current: Readonly<Record<string, unknown>>, version: number): Kept {
  const { body, stance, factors } = current;
  return {
    body: typeof body === 'string' ? body : '',
    stance: typeof stance === 'string' ? stance : '',
    factors: Array.isArray(factors) ? factors.filter((one) => typeof one === 'string') : [],
    version,
  };
}
