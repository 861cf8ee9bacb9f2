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
  self_audit: 'a shared audit',
  review: 'a review',
  written_list: 'a written list',
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
  hold: 'Held',
  schedule: 'Scheduled',
  reschedule: 'Moved',
  cancel: 'Cancelled',
  amend: 'Amended',
  open: 'Opened',
  rename: 'Renamed',
  reopen: 'Reopened',
  add: 'Added',
  remove: 'Removed',
  finish: 'Finished',
  lay: 'Laid',
  export: 'Exported',
  manage: 'Managed',
  invite: 'Invited to',
  progress: 'Worked on',
};

/** Actions whose words do not follow from thing and verb. */
const whole: Record<string, string> = {
  'account.sign_in': 'Signed in',
  'account.practice_sign_in': 'Signed in to practise',
  'account.sign_out': 'Signed out',
  'account.sign_out_everywhere': 'Signed out everywhere',
  'account.personal_email': 'Changed the personal e-mail',
  'account.change_password': 'Changed the password',
  'account.accept_link': 'Came in by a link',
  'people.add': 'Added a person',
  'people.change': 'Changed a person’s details',
  'people.role': 'Changed a person’s role',
  'people.remove': 'Removed a person imported by mistake',
  'people.deactivate': 'Deactivated an account',
  'people.reactivate': 'Reactivated an account',
  'people.invite': 'Made a sign-in link',
  'people.fact': 'Recorded a fact',
  'case.open': 'Opened a case',
  'case.read': 'Looked at a case',
  'case.assign': 'Assigned an advisor',
  'case.unassign': 'Ended an assignment',
  'case.request_access': 'Opened a record with a reason',
  'access_grant.review': 'Looked over a reasoned access',
  'cohort.join': 'Added somebody to a cohort',
  'cohort.leave': 'Took somebody out of a cohort',
  'cycle.change': 'Changed a cycle’s date',
  'self_audit.share': 'Shared an audit',
  'self_audit.agenda': 'Looked at the agenda of a meeting',
  'debrief.packet': 'Kept the packet of a debrief',
  'debrief.invite': 'Named who joins a debrief',
  'import.upload': 'Uploaded a list',
  'import.commit': 'Took in a list',
  'import.undo': 'Undid an import',
  'import.discard': 'Put a list aside',
  'import.export': 'Saved rows of an import',
  'practice.filled': 'Filled the practice institution',
};

/** An audited action as a person would say it: `debrief.sign` becomes `Signed a debrief`. */
export function actionInWords(action: string, kind: string): string {
  const [thing = '', verb = ''] = action.split('.');
  const what = things[thing] ?? thing.replaceAll('_', ' ');
  const did = verbs[verb] ?? sentence(verb);
  const words = whole[action] ?? `${did} ${what}`;
  return kind === 'denied' ? `Refused: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}

/** `hold` becomes `Hold`: a verb we have no past for yet is still read as words. */
function sentence(verb: string): string {
  const words = verb.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
