import type { AuditEntry } from '@onward/core/self-audits';
import { ConflictDialog, useAutosave, type SaveOutcome, type Saving } from '@onward/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { outcomeOf } from '../../shared/save-outcome.ts';
import { AnswerKeeper } from './answer-keeper.ts';
import { inWords } from './audit-words.ts';
import type { MyAnswer } from './my-audit.graphql.ts';
import { keepInCache } from './my-audit.queries.ts';

type Unsent = ReadonlyMap<string, AuditEntry>;

/** What a screen of the audit writes with. */
export interface Answers {
  readonly saving: Saving;
  /** What she said so far: unsent words first, else what is kept. */
  readonly of: (kept: MyAnswer) => AuditEntry;
  readonly say: (kept: MyAnswer, said: AuditEntry) => void;
  readonly flush: () => Promise<void>;
  readonly conflict: ReactNode;
}

/**
 * The answers while she writes: each is kept within two seconds of typing. What could not be sent stays in this tab
 * through every question and goes out by itself; what another device kept meanwhile is shown beside it.
 */
export function useAnswers(): Answers {
  const queryClient = useQueryClient();
  const [unsent, setUnsent] = useState<Unsent>(new Map());
  const [versions, setVersions] = useState<{ mine: AuditEntry; theirs: MyAnswer } | null>(null);
  const [keeper] = useState(() => new AnswerKeeper((kept) => keepInCache(queryClient, kept)));
  const forget = (question: string, said: AuditEntry) =>
    setUnsent((now) => (now.get(question) === said ? without(now, question) : now));
  const autosave = useAutosave<Unsent>({
    save: async (all) => {
      for (const [question, said] of all) {
        const outcome = await saveOne(keeper, question, said);
        if (outcome.kind !== 'saved') return outcome;
        forget(question, said);
      }
      return { kind: 'saved' };
    },
    onConflict: ({ mine, theirs }) => {
      for (const [question, theirWords] of theirs)
        setVersions({ mine: mine.get(question) ?? theirWords, theirs: theirWords as MyAnswer });
    },
  });
  const say = (kept: MyAnswer, said: AuditEntry) => {
    if (!unsent.has(kept.question)) keeper.buildOn(kept.question, kept.version);
    const next = new Map(unsent).set(kept.question, said);
    setUnsent(next);
    autosave.change(next);
  };
  const choose = (mine: boolean) => {
    if (!versions) return;
    const { question, version } = versions.theirs;
    keeper.buildOn(question, version);
    const next = mine ? unsent : without(unsent, question);
    if (!mine) keepInCache(queryClient, versions.theirs);
    setUnsent(next);
    setVersions(null);
    autosave.settle(next.size > 0 ? next : undefined);
  };
  return {
    saving: autosave.saving,
    of: (kept) => unsent.get(kept.question) ?? kept,
    say,
    flush: autosave.flush,
    conflict: versions && <TwoVersions versions={versions} onChoose={choose} />,
  };
}

function TwoVersions({
  versions: { mine, theirs },
  onChoose,
}: {
  versions: { mine: AuditEntry; theirs: MyAnswer };
  onChoose: (mine: boolean) => void;
}) {
  return (
    <ConflictDialog
      open
      mine={{ text: inWords(mine), by: 'Written here' }}
      theirs={{ text: inWords(theirs), by: 'Written by you somewhere else' }}
      onMine={() => onChoose(true)}
      onTheirs={() => onChoose(false)}
    />
  );
}

function without(unsent: Unsent, question: string): Unsent {
  const next = new Map(unsent);
  next.delete(question);
  return next;
}

function saveOne(
  keeper: AnswerKeeper,
  question: string,
  said: AuditEntry,
): Promise<SaveOutcome<Unsent>> {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return outcomeOf<Unsent>(
    () => keeper.save(question, said),
    (current, version) => {
      const { rating, words, factsRight } = current;
      const entry = { rating: text(rating), words: text(words), factsRight: text(factsRight) };
      return new Map([[question, { ...entry, question, version }]]);
    },
  );
}
