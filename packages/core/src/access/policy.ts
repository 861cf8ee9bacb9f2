import type { Actor, Principal, Subject } from './actor.ts';

type Rule = (actor: Actor, subject: Subject) => boolean;

const anyone: Rule = () => true;
const author: Rule = (a, s) => s.authorId === a.personId;
const self: Rule = (a, s) => s.studentId === a.personId;
const reaches: Rule = (_a, s) => s.reach === 'assigned' || s.reach === 'granted';
const assigned: Rule = (_a, s) => s.reach === 'assigned';
const released: Rule = (a, s) => self(a, s) && s.released === true;
const notHeld: Rule = (a, s) => !s.held || (s.heldFor ?? []).includes(a.personId);
const both =
  (x: Rule, y: Rule): Rule =>
  (a, s) =>
    x(a, s) && y(a, s);
const reachesOpen = both(reaches, notHeld);
/** A new text, or one's own: nobody edits another person's note (security.md 4.3). */
const ownOrNew: Rule = (a, s) => s.authorId === undefined || s.authorId === a.personId;
/** Told to the office, or to an advisor who is assigned; a lent look (`granted`) is not her advisor. */
const toldOffice: Rule = (_a, s) => s.toldTo === 'office';
const toldAdvisor: Rule = (a, s) => toldOffice(a, s) || (s.toldTo === 'advisor' && assigned(a, s));
const ownTask: Rule = (a, s) => self(a, s) && s.taskOwner === 'student';

/** What the office or an advisor owes is shown by them. */
const notOthersTask: Rule = (_a, s) => s.taskOwner === undefined || s.taskOwner === 'student';

type Row = Partial<Record<'dean' | 'advisor' | 'student' | 'external_debriefer', Rule>>;

/**
 * Who may do what: the only place where permission is decided (security.md 4.3). A missing cell means no; auditor and
 * operator have no cells yet; an external debriefer has the one for her own answers. Row-level security is the second, independent check.
 */
export const policy = {
  'account.manage_own': { dean: anyone, advisor: anyone, student: anyone },
  'calendar_feed.keep': { dean: author, advisor: author, student: author },
  'institution.read': { dean: anyone, advisor: anyone, student: anyone },
  'institution.change': { dean: anyone },
  'people.read': { dean: anyone, advisor: anyone },
  'people.manage': { dean: anyone },
  'people.invite': { dean: anyone },
  'audit.read': { dean: anyone },
  'audit.who_viewed': { student: self },
  'cycle.read': { dean: anyone, advisor: anyone },
  'cycle.change': { dean: anyone },
  'pack.read': { dean: anyone, advisor: anyone },
  'pack.change': { dean: anyone },
  'resources.read': { student: self },
  'cohort.read': { dean: anyone, advisor: anyone },
  'cohort.change': { dean: anyone },
  'import.read': { dean: anyone },
  'import.change': { dean: anyone },
  'home.dean': { dean: anyone },
  'caseload.read': { dean: anyone, advisor: anyone },
  'caseload.export': { dean: anyone, advisor: anyone },
  'case.read': { dean: anyone, advisor: reachesOpen },
  'case.change': { dean: anyone, advisor: reachesOpen },
  'case.move': { dean: anyone, advisor: reachesOpen },
  'case.assign': { dean: anyone },
  'case.close': { dean: anyone, advisor: both(assigned, notHeld) },
  'case.request_access': { advisor: anyone },
  'access_grant.review': { dean: anyone },
  'contact.log': { dean: anyone, advisor: reachesOpen },
  'meeting.arrange': { dean: anyone, advisor: reachesOpen },
  'memory_aid.read': { dean: author, advisor: author },
  'memory_aid.write': { dean: author, advisor: author },
  'office_note.read': { dean: anyone, advisor: reachesOpen },
  'office_note.write': { dean: ownOrNew, advisor: both(reachesOpen, ownOrNew) },
  'shared_note.write': { dean: ownOrNew, advisor: both(reachesOpen, ownOrNew) },
  'shared_note.release': { dean: anyone, advisor: reachesOpen },
  'note.reply': { student: released },
  'debrief.read': { dean: anyone, advisor: reachesOpen },
  'debrief.write': { dean: anyone, advisor: reachesOpen },
  'debrief.sign': { dean: anyone, advisor: reachesOpen },
  'debrief.release': { dean: anyone, advisor: reachesOpen },
  'debriefer.read': { dean: anyone, advisor: reachesOpen },
  'debriefer.names': { dean: anyone, advisor: both(assigned, notHeld) },
  'debriefer.ask': { dean: anyone, advisor: reachesOpen },
  'debriefer.answer': {
    dean: author,
    advisor: both(reachesOpen, author),
    external_debriefer: author,
  },
  'consent.ask': { dean: anyone, advisor: reachesOpen },
  'consent.answer': { student: self },
  'rank_consent.say': { student: self },
  'finding.read': { dean: anyone, advisor: reachesOpen },
  'finding.record': { dean: anyone, advisor: reachesOpen },
  'diagnosis.answer': { student: self },
  'self_audit.write': { student: self },
  'self_audit.share': { student: self },
  'self_audit.read': { dean: anyone, advisor: reachesOpen },
  'review.write': { dean: anyone, advisor: reachesOpen },
  'written_list.read': { dean: anyone, advisor: reachesOpen },
  'written_list.change': { dean: anyone, advisor: reachesOpen },
  'written_list.release': { dean: anyone, advisor: reachesOpen },
  'letter.waive': { student: self },
  'decision.read': { dean: anyone, advisor: reachesOpen },
  'decision.change': { dean: anyone, advisor: reachesOpen },
  'decision.release': { dean: anyone, advisor: reachesOpen },
  'preference.write': { student: self },
  'disclosure.read': { dean: toldOffice, advisor: both(reachesOpen, toldAdvisor), student: self },
  'disclosure.choose': { student: self },
  'outreach.read': { dean: anyone, advisor: reachesOpen, student: self },
  'outreach.write': {
    dean: ownOrNew,
    advisor: both(reachesOpen, ownOrNew),
    student: both(self, ownOrNew),
  },
  'outreach.open': { dean: anyone, advisor: reachesOpen },
  'outreach.sent': { student: self },
  'escalation.raise': { student: self },
  'escalation.act': { dean: anyone, advisor: reachesOpen },
  'plan.read': { dean: anyone, advisor: reachesOpen },
  'plan.change': { dean: anyone, advisor: reachesOpen },
  'plan.release': { dean: anyone, advisor: reachesOpen },
  'plan.comment': { dean: anyone, advisor: reachesOpen, student: self },
  'weekly_limit.say': { dean: anyone, advisor: reachesOpen, student: self },
  'dated_decision.change': { dean: anyone, advisor: reachesOpen },
  'task.progress': { dean: anyone, advisor: reachesOpen, student: ownTask },
  'task.add_own': { student: self },
  'help.ask': { student: self },
  'help.see': { dean: anyone, advisor: reachesOpen },
  'finding.leave': { dean: anyone, advisor: reachesOpen },
  'activity.read': { dean: anyone, advisor: reachesOpen, student: self },
  'activity.record': {
    dean: ownOrNew,
    advisor: both(reachesOpen, ownOrNew),
    student: both(self, ownOrNew),
  },
  'evidence.read': { dean: anyone, advisor: reachesOpen, student: self },
  'evidence.attach': {
    dean: ownOrNew,
    advisor: both(reachesOpen, ownOrNew),
    student: both(self, both(ownOrNew, notOthersTask)),
  },
  'activity.verify': { dean: anyone, advisor: reachesOpen },
  'portal.read': { student: self },
  'notice.read': { dean: anyone, advisor: anyone, student: anyone },
} as const satisfies Record<string, Row>;

export type Action = keyof typeof policy;

/** Whether the actor's role has any cell for the action; used by the guard before anything is loaded. */
export function roleMay(role: Principal, action: Action): boolean {
  return role in policy[action];
}

/** Whether the actor may do this to this subject. */
export function may(actor: Actor, action: Action, subject: Subject = {}): boolean {
  const row: Row = policy[action];
  const rule = (row as Partial<Record<Principal, Rule>>)[actor.role];
  return rule ? rule(actor, subject) : false;
}
