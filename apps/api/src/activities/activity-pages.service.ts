import { Injectable } from '@nestjs/common';
import { countersOf, type Counter } from '@onward/core/activities';
import { countLetters } from '@onward/core/letters';
import type { CaseId, LocalDate, PersonId } from '@onward/core/shared';
import { activityGuides } from '@onward/guides/options';
import type { GuidePack } from '@onward/guides/pack';
import { caseFor } from '../attempts/index.ts';
import { listsOf } from '../decisions/index.ts';
import { adoptedVersions, packsFrom } from '../guide-packs/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { today } from '../platform/clock.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { actor, asSystem, current } from '../platform/tenancy/index.ts';
import * as reads from './activities.reads.ts';
import type { ActivityPageType, CounterType, SoFarType } from './counters.types.ts';
import { figuresOf, guidesOf, letterAsksOf } from './guide-figures.ts';
import { presentActivity } from './present-activity.ts';

/** Reading activities: the advisor's page, and what the student has so far. */
@Injectable()
export class ActivityPagesService {
  /** The page of a case, in two flights; recorded as a look at the record. Refuses NOT_FOUND. */
  async ofCase(caseId: CaseId): Promise<ActivityPageType> {
    const { institutionId, personId } = actor();
    const row = await caseFor('activity.read', caseId);
    const [activities, [profile], adopted] = await current().reads(
      reads.activitiesOfCase(institutionId, caseId),
      reads.guideProfile(institutionId, caseId),
      adoptedVersions(institutionId),
    );
    audit.record({ action: 'activity.read', kind: 'read', caseId, studentId: row.studentId });
    const guides = guidesOf(profile ?? null, packsFrom(adopted));
    const day = today(row.zone);
    return {
      caseId,
      studentName: row.studentName,
      zone: row.zone,
      guides: guides.map(({ title }) => title),
      ...shown(activities, { day, personId, closed: row.closedAt !== null }),
      counters: plain(countersOf(activities, figuresOf(guides), day)),
      guideLists: listsBeside(guides, 'staff'),
    };
  }

  /** What the student has so far. Refuses NOT_FOUND while there is nothing for her. */
  async soFar(): Promise<SoFarType> {
    const { institutionId, personId } = actor();
    const mine = await current().read(reads.ownCase(institutionId, personId));
    permit('activity.read', mine && { studentId: mine.studentId });
    const { caseId, closedAt, zone } = mine ?? refuse('NOT_FOUND', {});
    const [activities, letters] = await current().reads(
      reads.activitiesOfCase(institutionId, caseId),
      reads.lettersShown(institutionId, personId, caseId),
    );
    const [[profile], adopted] = await asSystem('reading which guides apply to a case', () =>
      current().reads(reads.guideProfile(institutionId, caseId), adoptedVersions(institutionId)),
    );
    const guides = guidesOf(profile ?? null, packsFrom(adopted));
    const day = today(zone);
    return {
      ...shown(activities, { day, personId, closed: closedAt !== null }),
      counters: plain(countersOf(activities, figuresOf(guides), day)),
      letters: { counts: countLetters(letters), asks: letterAsksOf(guides, profile ?? null) },
      guideLists: listsBeside(guides, 'student'),
    };
  }
}

/** What makes an activity count, as each guide that applies says it (DR-24, IMG-28). */
function listsBeside(guides: readonly GuidePack[], voice: 'staff' | 'student') {
  return Object.entries(activityGuides)
    .map(([sort, lists]) => ({ sort, lists: listsOf(lists, guides, voice) }))
    .filter(({ lists }) => lists.length > 0);
}

function shown(
  activities: readonly reads.ActivityRow[],
  to: { readonly day: LocalDate; readonly personId: PersonId; readonly closed: boolean },
): Pick<SoFarType, 'today' | 'closed' | 'activities'> {
  return {
    today: to.day,
    closed: to.closed,
    activities: activities.map((row) => presentActivity(row, to.personId)),
  };
}

function plain(counters: readonly Counter[]): CounterType[] {
  return counters.map((one) => ({
    ...one,
    states: [...one.states],
    titles: [...one.titles],
    figures: [...one.figures],
  }));
}
