import { queryOptions } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import { myDatedDecisionsDocument } from './dated-decisions.graphql.ts';

/** What the student was told about decisions that have a last day. */
export const myDatedDecisions = queryOptions({
  queryKey: ['today', 'dated-decisions'],
  queryFn: async ({ signal }) =>
    (await send(myDatedDecisionsDocument, undefined, { signal })).myDatedDecisions,
});
