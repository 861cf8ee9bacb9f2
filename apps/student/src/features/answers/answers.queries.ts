import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  acceptInvitationDocument,
  answerSheetDocument,
  giveAnswersDocument,
  invitationDocument,
  leaveDebriefDocument,
} from './answers.graphql.ts';

/** Who asks, before the link is used. */
export const invitationOf = (slug: string, token: string) =>
  queryOptions({
    queryKey: ['answers', 'invitation', slug, token],
    queryFn: async ({ signal }) =>
      (await send(invitationDocument, { slug, token }, { signal })).debrieferInvitation,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The questions and one's own answers; asked once, because what is typed here is newer than what comes back. */
export const sheetOf = (id: string) =>
  queryOptions({
    queryKey: ['answers', 'sheet', id],
    queryFn: async ({ signal }) =>
      (await send(answerSheetDocument, { id }, { signal })).answerSheet,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Uses the link up; answers whose page it opens. */
export function useAcceptInvitation(slug: string, token: string) {
  return useMutation({
    mutationFn: async () =>
      (await send(acceptInvitationDocument, { idempotencyKey: newKey(), slug, token }))
        .acceptDebrieferInvitation,
  });
}

/** Gives the answers. */
export function useGiveAnswers(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => send(giveAnswersDocument, { idempotencyKey: newKey(), id }),
    onSuccess: () => client.invalidateQueries({ queryKey: sheetOf(id).queryKey }),
  });
}

/** Ends the session of somebody from outside. */
export function useLeave() {
  return useMutation({
    mutationFn: () => send(leaveDebriefDocument, { idempotencyKey: newKey() }),
  });
}
