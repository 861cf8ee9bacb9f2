import { Injectable } from '@nestjs/common';
import { permit } from '../platform/access/permit.ts';
import { today } from '../platform/clock.ts';
import { actor, current } from '../platform/tenancy/unit-of-work.ts';
import * as decided from './decided.reads.ts';
import type { DebriefSummaryType, DecidedType, SharedNoteType, TalkType } from './decided.types.ts';
import {
  myHelp,
  myHelpers,
  portalCase,
  supportContacts,
  type PortalCaseRow,
} from './portal.reads.ts';

/** What was decided, and who to talk to. */
@Injectable()
export class DecidedService {
  /** Summaries and notes she was given, announced without their text. Refuses NOT_FOUND. */
  async list(): Promise<DecidedType> {
    const { institutionId, personId } = actor();
    const [[about], debriefs, notes] = await current().reads(
      portalCase(institutionId, personId),
      decided.myDebriefs(institutionId, personId),
      decided.myNotes(institutionId, personId),
    );
    permit('portal.read', about && { studentId: about.studentId });
    return { today: today((about as PortalCaseRow).zone), debriefs, notes };
  }

  /** One summary, opened. Refuses NOT_FOUND. */
  async debrief(id: string): Promise<DebriefSummaryType> {
    const { institutionId, personId } = actor();
    const found = await current().read(decided.myDebrief(institutionId, personId, id));
    permit('portal.read', found && { studentId: personId });
    return found as DebriefSummaryType;
  }

  /** One note with what she answered. Refuses NOT_FOUND. */
  async note(id: string): Promise<SharedNoteType> {
    const { institutionId, personId } = actor();
    const [[found], replies] = await current().reads(
      decided.myNote(institutionId, personId, id),
      decided.myReplies(institutionId, personId, id),
    );
    permit('portal.read', found && { studentId: personId });
    return { ...(found as Omit<SharedNoteType, 'replies'>), replies };
  }

  /** Helpers, contacts and crisis lines, and what she asked. Open even before a case is: nobody is sent away. */
  async talk(): Promise<TalkType> {
    const { institutionId, personId } = actor();
    permit('portal.read', { studentId: personId });
    const [[about], helpers, support, help] = await current().reads(
      portalCase(institutionId, personId),
      myHelpers(institutionId, personId),
      supportContacts(institutionId),
      myHelp(institutionId, personId),
    );
    return {
      institutionName: about?.institutionName ?? '',
      helpers,
      support,
      help: help as TalkType['help'],
    };
  }
}
