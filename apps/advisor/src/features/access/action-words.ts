const things: Record<string, string> = {
  institution: 'settings',
  people: 'people',
  person: 'a person',
  account: 'an account',
  audit: 'the audit trail',
  cycle: 'a cycle',
  cohort: 'a cohort',
  import: 'an import',
  caseload: 'a caseload',
  case: 'a case',
  access_grant: 'a reasoned access',
  contact: 'a contact',
  meeting: 'a meeting',
  memory_aid: 'a memory aid',
  office_note: 'an office note',
  shared_note: 'a shared note',
  note: 'a note',
  debrief: 'a debrief',
  finding: 'a finding',
  plan: 'a plan',
  task: 'a task',
  help: 'a request for help',
  portal: 'the portal',
  session: 'a session',
};

const verbs: Record<string, string> = {
  read: 'Looked at',
  write: 'Wrote in',
  change: 'Changed',
  sign: 'Signed',
  release: 'Released',
  withdraw: 'Took back',
  move: 'Moved',
  assign: 'Assigned',
  close: 'Closed',
  log: 'Logged',
  arrange: 'Arranged',
  record: 'Recorded',
  request_access: 'Asked for access to',
  review: 'Reviewed',
  export: 'Exported',
  manage: 'Managed',
  invite: 'Invited to',
  progress: 'Worked on',
};

/** An audited action as a person would say it: `debrief.sign` becomes `Signed a debrief`. */
export function actionInWords(action: string, kind: string): string {
  const [thing = '', verb = ''] = action.split('.');
  const what = things[thing] ?? thing.replaceAll('_', ' ');
  const did = verbs[verb] ?? `${verb.replaceAll('_', ' ')}:`;
  const words = `${did} ${what}`;
  return kind === 'denied' ? `Refused: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}
