import { useRouterState } from '@tanstack/react-router';

/** The institution's part of a public address, `/{slug}` or `/{slug}/…`. */
export function usePublicSlug(): string {
  return useRouterState({ select: (state) => state.location.pathname.split('/')[1] ?? '' });
}
