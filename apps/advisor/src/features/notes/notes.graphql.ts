import { graphql, type ResultOf } from '@onward/graphql';

export const noteFragment = graphql(`
  fragment NoteParts on Note {
    id
    caseId
    authorId
    authorName
    class
    body
    draft
    createdAt
    changedAt
    version
    releasedVersion
    releasedAt
  }
`);
/** A note as the case shows it. */
export type NoteParts = ResultOf<typeof noteFragment>;

export const notesOfCaseDocument = graphql(
  `
    query NotesOfCase($caseId: ID!) {
      notesOfCase(caseId: $caseId) {
        ...NoteParts
      }
    }
  `,
  [noteFragment],
);

export const noteThreadDocument = graphql(
  `
    query NoteThread($id: ID!) {
      noteThread(id: $id) {
        note {
          ...NoteParts
        }
        revisions {
          id
          version
          body
          writtenByName
          writtenAt
        }
        releases {
          id
          noteVersion
          body
          releasedAt
          withdrawnAt
          withdrawnReason
        }
        replies {
          id
          body
          authorName
          writtenAt
        }
      }
    }
  `,
  [noteFragment],
);
/** A note with its history, releases and replies. */
export type NoteThread = ResultOf<typeof noteThreadDocument>['noteThread'];

export const startNoteDocument = graphql(
  `
    mutation StartNote($idempotencyKey: ID!, $caseId: ID!, $class: NoteClass!, $body: String!) {
      startNote(idempotencyKey: $idempotencyKey, caseId: $caseId, class: $class, body: $body) {
        ...NoteParts
      }
    }
  `,
  [noteFragment],
);

export const writeNoteDocument = graphql(
  `
    mutation WriteNote($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!, $body: String!) {
      writeNote(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        body: $body
      ) {
        ...NoteParts
      }
    }
  `,
  [noteFragment],
);

export const finishNoteDocument = graphql(
  `
    mutation FinishNote($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!) {
      finishNote(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $expectedVersion) {
        ...NoteParts
      }
    }
  `,
  [noteFragment],
);

export const discardNoteDraftDocument = graphql(`
  mutation DiscardNoteDraft($idempotencyKey: ID!, $id: ID!) {
    discardNoteDraft(idempotencyKey: $idempotencyKey, id: $id)
  }
`);

export const releaseNoteDocument = graphql(
  `
    mutation ReleaseNote($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!) {
      releaseNote(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $expectedVersion) {
        ...NoteParts
      }
    }
  `,
  [noteFragment],
);

export const withdrawNoteDocument = graphql(
  `
    mutation WithdrawNote($idempotencyKey: ID!, $id: ID!, $reason: String!) {
      withdrawNote(idempotencyKey: $idempotencyKey, id: $id, reason: $reason) {
        ...NoteParts
      }
    }
  `,
  [noteFragment],
);
