import { graphql } from '@onward/graphql';

export const arrangeMeetingDocument = graphql(`
  mutation ArrangeMeeting($idempotencyKey: ID!, $caseId: ID!, $entry: MeetingEntry!) {
    arrangeMeeting(idempotencyKey: $idempotencyKey, caseId: $caseId, entry: $entry) {
      id
      startsAt
    }
  }
`);

export const changeMeetingDocument = graphql(`
  mutation ChangeMeeting(
    $idempotencyKey: ID!
    $id: ID!
    $expectedVersion: Int!
    $entry: MeetingEntry!
  ) {
    changeMeeting(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      entry: $entry
    ) {
      id
      startsAt
    }
  }
`);

export const endMeetingDocument = graphql(`
  mutation EndMeeting($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!, $to: MeetingEnd!) {
    endMeeting(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      to: $to
    ) {
      id
      state
    }
  }
`);
