import { ConflictDialog, useAutosave } from '@onward/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { outcomeOf } from '../../shared/save-outcome.ts';
import type { Diagnosis } from './diagnosis.graphql.ts';
import { caseDiagnosisOf, sendWords } from './diagnosis.queries.ts';

interface Conflict {
  readonly mine: string;
  readonly theirs: string;
}

/**
 * The text for the student: kept within two seconds of typing. When somebody else kept another text since this one
 * began, both are shown and nothing is lost.
 */
export function useWords(diagnosis: Diagnosis) {
  const client = useQueryClient();
  const { queryKey } = caseDiagnosisOf(diagnosis.caseId);
  const [words, setWords] = useState(diagnosis.studentWords);
  const [base, setBase] = useState(diagnosis.studentWords);
  const [versions, setVersions] = useState<Conflict | null>(null);
  const known = () => client.getQueryData(queryKey) ?? diagnosis;
  const autosave = useAutosave<string>({
    save: async (text) => {
      const theirs = known().studentWords;
      if (theirs !== base && theirs !== text) return { kind: 'conflict', theirs };
      return outcomeOf(
        async () => {
          const { changed } = await sendWords(known(), text);
          client.setQueryData(queryKey, changed);
          setBase(text);
        },
        ({ studentWords }) => (typeof studentWords === 'string' ? studentWords : ''),
      );
    },
    onConflict: setVersions,
  });
  const write = (text: string) => {
    setWords(text);
    autosave.change(text);
  };
  const choose = async (text: string, send: boolean) => {
    const fresh = await client.fetchQuery({ ...caseDiagnosisOf(diagnosis.caseId), staleTime: 0 });
    setVersions(null);
    setBase(fresh.studentWords);
    setWords(send ? text : fresh.studentWords);
    autosave.settle(send ? text : undefined);
  };
  const dialog = versions && (
    <ConflictDialog
      open
      mine={{ text: versions.mine, by: 'Written here' }}
      theirs={{ text: versions.theirs, by: 'Kept by somebody else since' }}
      onMine={() => void choose(versions.mine, true)}
      onTheirs={() => void choose(versions.theirs, false)}
      onMerge={(text) => void choose(text, true)}
    />
  );
  /** What the page shows: somebody else's text appears by itself while nothing is written here. */
  const shown = words === base && diagnosis.studentWords !== base ? diagnosis.studentWords : words;
  if (shown !== words) {
    setWords(shown);
    setBase(shown);
  }
  return { words: shown, write, autosave, dialog };
}
