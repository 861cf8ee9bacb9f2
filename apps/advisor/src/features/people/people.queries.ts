import { newKey, type VariablesOf } from '@onward/graphql';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  addStaffDocument,
  changePersonDocument,
  changeRoleDocument,
  deactivateDocument,
  personDocument,
  reactivateDocument,
  signInLinkDocument,
  staffDocument,
  studentsDocument,
} from './people.graphql.ts';

/** Deans and advisors. */
export const staffQuery = queryOptions({
  queryKey: ['people', 'staff'],
  queryFn: async ({ signal }) => (await send(staffDocument, undefined, { signal })).staff,
});

/** Students whose names hold what is looked for, page after page. */
export const studentsOf = (search: string) =>
  infiniteQueryOptions({
    queryKey: ['people', 'students', search],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) =>
      (await send(studentsDocument, { search, after: pageParam }, { signal })).students,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
  });

/** One person, for an edit. */
export const personOf = (id: string) =>
  queryOptions({
    queryKey: ['people', 'one', id],
    queryFn: async ({ signal }) => (await send(personDocument, { id }, { signal })).person,
  });

type Given<Document> = Omit<VariablesOf<Document>, 'idempotencyKey'>;

/** One change of people; afterwards the lists are read again. */
function useChange<Input, Result>(change: (given: Input) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: ['people'] }),
  });
}

/** Adds a dean or an advisor. */
export const useAddStaff = () =>
  useChange((given: Given<typeof addStaffDocument>) =>
    send(addStaffDocument, { idempotencyKey: newKey(), ...given }),
  );

/** Changes somebody's details. */
export const useChangePerson = () =>
  useChange((given: Given<typeof changePersonDocument>) =>
    send(changePersonDocument, { idempotencyKey: newKey(), ...given }),
  );

/** Makes a dean of an advisor or back. */
export const useChangeRole = () =>
  useChange((given: Given<typeof changeRoleDocument>) =>
    send(changeRoleDocument, { idempotencyKey: newKey(), ...given }),
  );

/** Ends somebody's access, or gives it back. */
export const useSetAccess = () =>
  useChange(
    async ({ active, ...given }: Given<typeof deactivateDocument> & { active: boolean }) => {
      const sent = { idempotencyKey: newKey(), ...given };
      if (active) await send(reactivateDocument, sent);
      else await send(deactivateDocument, sent);
    },
  );

/** A link to come in with, for one person. */
export const useSignInLink = () =>
  useChange(
    async (personId: string) =>
      (await send(signInLinkDocument, { idempotencyKey: newKey(), personId })).createSignInLink,
  );
