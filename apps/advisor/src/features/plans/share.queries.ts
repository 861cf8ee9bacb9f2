import { queryOptions } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import { sharedDocument, shareDocument, commentDocument } from './share.graphql.ts';
import { key, usePlanChange } from './plans.queries.ts';

/** Options the student looks at, and what both sides said. */
export const sharedPlansOf = (caseId: string) =>
  queryOptions({
    queryKey: ['plans', caseId, 'shared'],
    queryFn: async ({ signal }) => (await send(sharedDocument, { caseId }, { signal })).sharedPlans,
  });

export const useShare = (caseId: string) =>
  usePlanChange(caseId, () => send(shareDocument, { ...key(), caseId }));

export const useComment = (caseId: string) =>
  usePlanChange(caseId, (given: { planId: string; words: string }) =>
    send(commentDocument, { ...key(), ...given }),
  );
