import { graphql, type ResultOf } from '@onward/graphql';

export const settingsDocument = graphql(`
  query InstitutionSettings {
    institutionSettings {
      slug
      practice
      name
      timeZone
      contactFirstHours
      contactClockHours
      debriefClockDays
      stalledAfterDays
      panelAfterYears
      staffIdleMinutes
      studentIdleMinutes
      portalWelcome
      version
    }
    supportContacts {
      id
      kind
      label
      detail
      phone
      email
      url
      sort
      version
    }
    cycles {
      id
      matchYear
      dates {
        kind
        onDate
        source
        standing
        verified
        verifiedAt
        verifiedByName
        version
      }
    }
  }
`);
type Everything = ResultOf<typeof settingsDocument>;
/** The institution's own settings. */
export type Settings = Everything['institutionSettings'];
/** Somebody or something a student can turn to. */
export type SupportContact = Everything['supportContacts'][number];
/** A Match year with its sourced dates. */
export type Cycle = Everything['cycles'][number];
/** One day of a cycle. */
export type CycleDate = Cycle['dates'][number];

export const changeSettingsDocument = graphql(`
  mutation ChangeInstitutionSettings(
    $idempotencyKey: ID!
    $expectedVersion: Int!
    $settings: InstitutionSettingsEdit!
  ) {
    changeInstitutionSettings(
      idempotencyKey: $idempotencyKey
      expectedVersion: $expectedVersion
      settings: $settings
    ) {
      version
    }
  }
`);

export const addContactDocument = graphql(`
  mutation AddSupportContact($idempotencyKey: ID!, $contact: SupportContactEdit!) {
    addSupportContact(idempotencyKey: $idempotencyKey, contact: $contact) {
      id
    }
  }
`);

export const changeContactDocument = graphql(`
  mutation ChangeSupportContact(
    $idempotencyKey: ID!
    $id: ID!
    $expectedVersion: Int!
    $contact: SupportContactEdit!
  ) {
    changeSupportContact(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      contact: $contact
    ) {
      id
    }
  }
`);

export const removeContactDocument = graphql(`
  mutation RemoveSupportContact($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!) {
    removeSupportContact(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
    )
  }
`);

export const openCycleDocument = graphql(`
  mutation OpenCycle($idempotencyKey: ID!, $matchYear: Int!) {
    openCycle(idempotencyKey: $idempotencyKey, matchYear: $matchYear) {
      id
    }
  }
`);

export const setCycleDateDocument = graphql(`
  mutation SetCycleDate(
    $idempotencyKey: ID!
    $matchYear: Int!
    $kind: CycleDateKind!
    $expectedVersion: Int!
    $date: CycleDateInput!
  ) {
    setCycleDate(
      idempotencyKey: $idempotencyKey
      matchYear: $matchYear
      kind: $kind
      expectedVersion: $expectedVersion
      date: $date
    ) {
      id
    }
  }
`);
