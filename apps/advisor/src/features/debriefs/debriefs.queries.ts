import type { Appointment, Attendee, PacketItem } from '@onward/core/debriefs';
import type { Instant } from '@onward/core/shared';
import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ReleaseTime } from '../../shared/release/release-time.tsx';
import { send } from '../../shared/send.ts';
import {
  amendDebriefDocument,
  cancelDebriefDocument,
  debriefHistoryDocument,
  recordPacketItemDocument,
  releaseDebriefDocument,
  signDebriefDocument,
  withdrawDebriefDocument,
} from './debrief-record.graphql.ts';
import {
  debriefPageDocument,
  debriefsOfCaseDocument,
  holdDebriefDocument,
  nameAttendeesDocument,
  rescheduleDebriefDocument,
  scheduleDebriefDocument,
} from './debriefs.graphql.ts';
import type { KeptWords } from './section-keeper.ts';

/** The debriefs of a case, newest first. */
export const debriefsOf = (caseId: string) =>
  queryOptions({
    queryKey: ['debriefs', 'case', caseId],
    queryFn: async ({ signal }) =>
      (await send(debriefsOfCaseDocument, { caseId }, { signal })).debriefsOfCase,
  });

/** One debrief with everything its page shows. */
export const debriefPageOf = (id: string) =>
  queryOptions({
    queryKey: ['debriefs', 'page', id],
    queryFn: async ({ signal }) =>
      (await send(debriefPageDocument, { id }, { signal })).debriefPage,
  });

/** What a section said before. */
export const debriefHistoryOf = (id: string, section: string) =>
  queryOptions({
    queryKey: ['debriefs', 'history', id, section],
    queryFn: async ({ signal }) =>
      (await send(debriefHistoryDocument, { id, section }, { signal })).debriefHistory,
    staleTime: 0,
  });

/** What to look at again after a debrief changed: debriefs, and the case's story, which shows them. */
export function useDebriefsChanged() {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['debriefs'] }),
      client.invalidateQueries({ queryKey: ['cases'] }),
    ]);
}

/**
 * Puts words just kept into the page at hand. When the version of all words moved by more than one step, somebody else
 * wrote as well, and the page is looked at again.
 */
export function useKeptWords(id: string) {
  const client = useQueryClient();
  return useCallback(
    (section: string, body: string, { version, textVersion }: KeptWords) => {
      const { queryKey } = debriefPageOf(id);
      const page = client.getQueryData(queryKey);
      if (!page) return;
      if (textVersion > page.debrief.textVersion + 1)
        return void client.invalidateQueries({ queryKey });
      client.setQueryData(queryKey, {
        ...page,
        debrief: { ...page.debrief, textVersion },
        sections: page.sections.map((one) =>
          one.section === section ? { ...one, body, version } : one,
        ),
      });
    },
    [client, id],
  );
}

/** A debrief as it was seen when the verb was pressed. */
export interface SeenDebrief {
  readonly id: string;
  readonly version: number;
}

/** One verb on a debrief: sends it with a key of its own and looks at everything again. */
function useVerb<Given>(verb: (given: Given) => Promise<unknown>) {
  const changed = useDebriefsChanged();
  return useMutation({ mutationFn: verb, onSuccess: changed });
}

function seenAs({ id, version }: SeenDebrief) {
  return { idempotencyKey: newKey(), id, expectedVersion: version };
}

/** Somebody to be named at a debrief. */
export type AttendeeEntry = Attendee;

/** Plans a debrief and answers its id. */
export function useSchedule(caseId: string) {
  const changed = useDebriefsChanged();
  return useMutation({
    mutationFn: async (given: { appointment: Appointment; attendees: AttendeeEntry[] }) =>
      (await send(scheduleDebriefDocument, { idempotencyKey: newKey(), caseId, ...given }))
        .scheduleDebrief.id,
    onSuccess: changed,
  });
}

/** Moves a debrief. */
export const useReschedule = (seen: SeenDebrief) =>
  useVerb((appointment: Appointment) =>
    send(rescheduleDebriefDocument, { ...seenAs(seen), appointment }),
  );

/** Calls a debrief off. */
export const useCancel = (seen: SeenDebrief) =>
  useVerb((reason: string) => send(cancelDebriefDocument, { ...seenAs(seen), reason }));

/** Names who is expected, or who came as well. */
export const useNameAttendees = (seen: SeenDebrief) =>
  useVerb((attendees: AttendeeEntry[]) =>
    send(nameAttendeesDocument, { ...seenAs(seen), attendees }),
  );

/** Records that it took place. */
export const useHold = (seen: SeenDebrief) =>
  useVerb((held: { heldAt: Instant; attended: string[] }) =>
    send(holdDebriefDocument, { ...seenAs(seen), ...held }),
  );

/** Records how a packet item stands; `version` is the item's own. */
export const useRecordPacketItem = (seen: SeenDebrief) =>
  useVerb((entry: PacketItem) => send(recordPacketItemDocument, { ...seenAs(seen), entry }));

/** Signs what was read. */
export const useSign = (seen: SeenDebrief) =>
  useVerb((read: { expectedTextVersion: number; singleFactorConfirmed: boolean }) =>
    send(signDebriefDocument, { ...seenAs(seen), ...read }),
  );

/** Adds words after signing. */
export const useAmend = (seen: SeenDebrief) =>
  useVerb((words: { body: string; forStudent: boolean }) =>
    send(amendDebriefDocument, { ...seenAs(seen), ...words }),
  );

/** Gives the student what she has not got yet. */
export const useRelease = (seen: SeenDebrief) =>
  useVerb((time: ReleaseTime) => send(releaseDebriefDocument, { ...seenAs(seen), ...time }));

/** Takes every release back. */
export const useWithdraw = (seen: SeenDebrief) =>
  useVerb((reason: string) => send(withdrawDebriefDocument, { ...seenAs(seen), reason }));
