import { newKey } from '@onward/graphql';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  addDebriefQuestionDocument,
  removeDebriefQuestionDocument,
} from './own-questions.graphql.ts';

/** The page of the debrief and what everybody is asked are read anew. */
function useChanged() {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ['debriefs', 'debriefers'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
}

/** Adds a question for one debrief. */
export function useAddQuestion(debriefId: string) {
  const changed = useChanged();
  return useMutation({
    mutationFn: (entry: { words: string; hint: string }) =>
      send(addDebriefQuestionDocument, { idempotencyKey: newKey(), debriefId, entry }),
    onSuccess: changed,
  });
}

/** Takes one away again. */
export function useRemoveQuestion() {
  const changed = useChanged();
  return useMutation({
    mutationFn: (id: string) =>
      send(removeDebriefQuestionDocument, { idempotencyKey: newKey(), id }),
    onSettled: changed,
  });
}
