import { newKey, type VariablesOf } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  addContactDocument,
  changeContactDocument,
  changeSettingsDocument,
  openCycleDocument,
  removeContactDocument,
  setCycleDateDocument,
  settingsDocument,
} from './settings.graphql.ts';

/** Settings, support contacts and cycles of the institution. */
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => send(settingsDocument, undefined, { signal }),
});

/** One change of the settings; afterwards they are read again. */
function useChange<Given>(change: (given: Given) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['settings'] }),
        client.invalidateQueries({ queryKey: ['session'] }),
      ]),
  });
}

type Given<Document> = Omit<VariablesOf<Document>, 'idempotencyKey'>;

/** Changes name, zone, clocks and idle times. */
export const useChangeSettings = () =>
  useChange((given: Given<typeof changeSettingsDocument>) =>
    send(changeSettingsDocument, { idempotencyKey: newKey(), ...given }),
  );

/** Adds a support contact, or changes one when `id` is given. */
export const useKeepContact = () =>
  useChange(
    ({
      id,
      version,
      contact,
    }: {
      id: string | null;
      version: number;
      contact: Given<typeof addContactDocument>['contact'];
    }) =>
      id === null
        ? send(addContactDocument, { idempotencyKey: newKey(), contact })
        : send(changeContactDocument, {
            idempotencyKey: newKey(),
            id,
            expectedVersion: version,
            contact,
          }),
  );

/** Takes a support contact off the list. */
export const useRemoveContact = () =>
  useChange((given: Given<typeof removeContactDocument>) =>
    send(removeContactDocument, { idempotencyKey: newKey(), ...given }),
  );

/** Opens a Match year. */
export const useOpenCycle = () =>
  useChange((matchYear: number) =>
    send(openCycleDocument, { idempotencyKey: newKey(), matchYear }),
  );

/** Keeps one day of a cycle with its source. */
export const useSetCycleDate = () =>
  useChange((given: Given<typeof setCycleDateDocument>) =>
    send(setCycleDateDocument, { idempotencyKey: newKey(), ...given }),
  );
