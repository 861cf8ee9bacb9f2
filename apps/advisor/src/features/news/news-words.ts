import { paths } from '../../app/paths.ts';
import type { News } from './news.graphql.ts';

type CasePath = Extract<(typeof paths)[keyof typeof paths], `/cases/${string}`>;

/** What a line of the news says, and the page of the case that it leads to. Neutral: nothing of what was said or signed. */
interface Telling {
  readonly says: string;
  readonly to: CasePath;
}

const tellings: Partial<Record<News['kind'], Telling>> = {
  wants_contact: { says: 'Would like to be called', to: paths.case },
  assigned: { says: 'This case was assigned to you', to: paths.case },
  contact_lead: { says: 'You look after the contact clock here', to: paths.case },
  access_granted: { says: 'This case was opened with a reason', to: paths.case },
  note_reply: { says: 'Replied to a shared note', to: paths.case },
  help_asked: { says: 'Asked for help', to: paths.case },
  task_completed: { says: 'Finished a step of the plan', to: paths.casePlan },
  task_moved: { says: 'Moved a step of the plan', to: paths.casePlan },
  audit_shared: { says: 'Shared the self-audit', to: paths.caseReview },
  diagnosis_answered: { says: 'Answered the diagnosis', to: paths.caseDiagnosis },
  waiver_signed: { says: 'Signed for a letter', to: paths.caseLetters },
  waiver_revoked: { says: 'Took back what was signed for a letter', to: paths.caseLetters },
  consent_answered: { says: 'Answered a question about consent', to: paths.caseDebriefs },
  consent_revoked: { says: 'Took a consent back', to: paths.caseDebriefs },
  rank_consent_given: { says: 'Said what may be kept', to: paths.caseFacts },
  rank_consent_revoked: { says: 'Took back what may be kept', to: paths.caseFacts },
};

/** What one line says and where it leads; a kind this version does not know leads to the case. */
export function tellingOf({ kind }: Pick<News, 'kind'>): Telling {
  return tellings[kind] ?? { says: 'Something new', to: paths.case };
}

/** The count beside the word News: nothing, the number, or "99+". */
export function unreadInWords(count: number): string {
  if (count === 0) return '';
  return count > 99 ? '99+ new' : `${count} new`;
}
