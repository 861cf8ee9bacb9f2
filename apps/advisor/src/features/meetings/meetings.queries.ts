import { newKey, type VariablesOf } from '@onward/graphql';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import {
  arrangeMeetingDocument,
  changeMeetingDocument,
  endMeetingDocument,
} from './meetings.graphql.ts';

type MeetingEntry = VariablesOf<typeof arrangeMeetingDocument>['entry'];

function useMeetingChanged() {
  const client = useQueryClient();
  return () =>
    Promise.all(['cases', 'caseload'].map((key) => client.invalidateQueries({ queryKey: [key] })));
}

/** A meeting that is there already. */
export interface KnownMeeting {
  id: string;
  title: string;
  startsAt: string;
  timeZone: string;
  minutes: number;
  place: string;
  link: string;
  attendees: readonly string[];
  shownToStudent: boolean;
  version: number;
}

/** Arranges a meeting, or changes the one given. */
export function useKeepMeeting(caseId: string, known: KnownMeeting | null) {
  const changed = useMeetingChanged();
  return useMutation({
    mutationFn: async (entry: MeetingEntry) => {
      const idempotencyKey = newKey();
      if (!known) return send(arrangeMeetingDocument, { idempotencyKey, caseId, entry });
      const { id, version } = known;
      return send(changeMeetingDocument, { idempotencyKey, id, expectedVersion: version, entry });
    },
    onSuccess: changed,
  });
}

/** Says that a meeting took place, or that it will not. */
export function useEndMeeting() {
  const changed = useMeetingChanged();
  return useMutation({
    mutationFn: ({ meeting, to }: { meeting: KnownMeeting; to: 'held' | 'cancelled' }) =>
      send(endMeetingDocument, {
        idempotencyKey: newKey(),
        id: meeting.id,
        expectedVersion: meeting.version,
        to,
      }),
    onSuccess: changed,
  });
}
