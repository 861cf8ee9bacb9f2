import { ratingWords, type Rating } from '@onward/core/self-audits';
import { ConflictDialog, useAutosave, type SaveOutcome, type Saving } from '@onward/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { outcomeOf } from '../../shared/save-outcome.ts';
import { AnswerKeeper, type Said } from './answer-keeper.ts';
import type { OurAnswer } from './reviews.graphql.ts';
import { keepInCache } from './reviews.queries.ts';

type Unsent = ReadonlyMap<string, Said>;
type Theirs = Said & { readonly question: string; readonly version: number };

/** What the review is written with. */
export interface ReviewWriting {
  readonly saving: Saving;
  /** What is said so far: unsent words first, else what is kept. */
  readonly of: (kept: OurAnswer) => Said;
  readonly say: (kept: OurAnswer, said: Said) => void;
  readonly conflict: ReactNode;
}

/** The review while it is written: kept within two seconds of typing; what a colleague kept meanwhile is shown beside it. */
export function useReview(caseId: string): ReviewWriting {
  const client = useQueryClient();
  const [unsent, setUnsent] = useState<Unsent>(new Map());
  const [versions, setVersions] = useState<{ mine: Said; theirs: Theirs } | null>(null);
  const [keeper] = useState(
    () => new AnswerKeeper(caseId, (kept) => keepInCache(client, caseId, kept)),
  );
  const autosave = useAutosave<Unsent>({
    save: async (all) => {
      for (const [question, said] of all) {
        const outcome = await saveOne(keeper, question, said);
        if (outcome.kind !== 'saved') return outcome;
        setUnsent((now) => (now.get(question) === said ? without(now, question) : now));
      }
      return { kind: 'saved' };
    },
    onConflict: ({ mine, theirs }) => {
      for (const [question, words] of theirs)
        setVersions({ mine: mine.get(question) ?? words, theirs: words as Theirs });
    },
  });
  const say = (kept: OurAnswer, said: Said) => {
    if (!unsent.has(kept.question)) keeper.buildOn(kept.question, kept.version);
    const next = new Map(unsent).set(kept.question, said);
    setUnsent(next);
    autosave.change(next);
  };
  const choose = (mine: boolean) => {
    if (!versions) return;
    const { theirs } = versions;
    keeper.buildOn(theirs.question, theirs.version);
    const next = mine ? unsent : without(unsent, theirs.question);
    if (!mine) keepInCache(client, caseId, { ...theirs, changedByName: null });
    setUnsent(next);
    setVersions(null);
    autosave.settle(next.size > 0 ? next : undefined);
  };
  return {
    saving: autosave.saving,
    of: (kept) => unsent.get(kept.question) ?? kept,
    say,
    conflict: versions && (
      <ConflictDialog
        open
        mine={{ text: inWords(versions.mine), by: 'Written here' }}
        theirs={{ text: inWords(versions.theirs), by: 'Saved by somebody else meanwhile' }}
        onMine={() => choose(true)}
        onTheirs={() => choose(false)}
      />
    ),
  };
}

function inWords({ rating, words }: Said): string {
  const rated = rating === '' ? '' : `${ratingWords[rating as Rating]}.`;
  return [rated, words.trim()].filter(Boolean).join('\n') || 'Nothing written.';
}

function without(unsent: Unsent, question: string): Unsent {
  const next = new Map(unsent);
  next.delete(question);
  return next;
}

function saveOne(keeper: AnswerKeeper, question: string, said: Said): Promise<SaveOutcome<Unsent>> {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return outcomeOf<Unsent>(
    () => keeper.save(question, said),
    ({ rating, words }, version) =>
      new Map([[question, { rating: text(rating), words: text(words), question, version }]]),
  );
}
