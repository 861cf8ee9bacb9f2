import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  acceptLinkDocument,
  accountDocument,
  changePasswordDocument,
  doorDocument,
  endSessionDocument,
  linkDocument,
  practiceSignInDocument,
  setPersonalEmailDocument,
  signInDocument,
  signOutEverywhereDocument,
} from './account.graphql.ts';

/** What an institution's sign-in page may show to anybody. */
export const doorOf = (slug: string) =>
  queryOptions({
    queryKey: ['account', 'door', slug],
    queryFn: async ({ signal }) =>
      (await send(doorDocument, { slug }, { signal })).institutionBySlug,
  });

/** Whom an invitation or password link is for. */
export const linkOf = (slug: string, token: string) =>
  queryOptions({
    queryKey: ['account', 'link', slug, token],
    queryFn: async ({ signal }) =>
      (await send(linkDocument, { slug, token }, { signal })).signInLink,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** One's own entry and sessions. */
export const accountQuery = queryOptions({
  queryKey: ['account', 'own'],
  queryFn: ({ signal }) => send(accountDocument, undefined, { signal }),
});

export function useSignIn(slug: string) {
  return useMutation({
    mutationFn: async (given: { email: string; password: string }) =>
      (await send(signInDocument, { idempotencyKey: newKey(), slug, ...given })).signIn,
  });
}

export function usePracticeSignIn(slug: string) {
  return useMutation({
    mutationFn: async (personId: string) =>
      (await send(practiceSignInDocument, { idempotencyKey: newKey(), slug, personId }))
        .practiceSignIn,
  });
}

export function useAcceptLink(slug: string, token: string) {
  return useMutation({
    mutationFn: async (password: string) =>
      (await send(acceptLinkDocument, { idempotencyKey: newKey(), slug, token, password }))
        .acceptSignInLink,
  });
}

export function useSetPersonalEmail(expectedVersion: number) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (email: string) =>
      send(setPersonalEmailDocument, { idempotencyKey: newKey(), email, expectedVersion }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: accountQuery.queryKey }),
  });
}

export function useChangePassword() {
  return useMutation({
    mutationFn: (given: { present: string; next: string }) =>
      send(changePasswordDocument, { idempotencyKey: newKey(), ...given }),
  });
}

export function useEndSession() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => send(endSessionDocument, { idempotencyKey: newKey(), id }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: accountQuery.queryKey }),
  });
}

export function useSignOutEverywhere() {
  return useMutation({
    mutationFn: () => send(signOutEverywhereDocument, { idempotencyKey: newKey() }),
  });
}
