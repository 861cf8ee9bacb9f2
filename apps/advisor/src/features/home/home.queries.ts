import { queryOptions } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import { deanHomeDocument } from './home.graphql.ts';

/** The office at a glance; read anew each time one comes here. */
export const deanHomeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: async ({ signal }) => (await send(deanHomeDocument, undefined, { signal })).deanHome,
});
