import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@onward/core/access';
import { feedEvents } from '@onward/core/calendar-feeds';
import type { InstitutionId } from '@onward/core/shared';
import { hashOfToken, institutionAt, newToken, type Client } from '../accounts/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { actor, current, inInstitution, systemScope } from '../platform/tenancy/index.ts';
import * as reads from './calendar-feeds.reads.ts';
import type { CalendarFeedType, MadeCalendarFeedType } from './calendar-feeds.types.ts';
import { calendarText } from './calendar-text.ts';

/** A feed as it leaves: the text and the tag that stands for it. */
export interface Feed {
  readonly text: string;
  readonly tag: string;
}

/** A person's steps in her own calendar: the address, and what is read under it. */
@Injectable()
export class CalendarFeedsService {
  /** One's own feed, or null. */
  async own(): Promise<CalendarFeedType | null> {
    const { institutionId, personId } = actor();
    permit('calendar_feed.keep', { authorId: personId });
    return current().read(reads.feedOf(institutionId, personId));
  }

  /** Makes the address, which is shown once; an earlier one stops working at once. */
  async make(client: Client): Promise<MadeCalendarFeedType> {
    const { institutionId, personId } = actor();
    permit('calendar_feed.keep', { authorId: personId });
    const token = newToken();
    const id = newId<'calendar_feed'>();
    const madeAt = now();
    await current().write(
      reads.endFeed(institutionId, personId),
      reads.addFeed(institutionId, id, personId, hashOfToken(token), madeAt),
    );
    const place = (await current().read(reads.slugOf(institutionId))) ?? refuse('NOT_FOUND', {});
    this.audit('calendar_feed.make');
    return { url: `${client.origin}/calendar/${place.slug}/${token}.ics`, madeAt };
  }

  /** Ends the address; calendars that know it find nothing from now on. */
  async end(): Promise<boolean> {
    const { institutionId, personId } = actor();
    permit('calendar_feed.keep', { authorId: personId });
    const [ended] = await current().write(reads.endFeed(institutionId, personId));
    if (ended.count > 0) this.audit('calendar_feed.end');
    return true;
  }

  /**
   * What a calendar reads. The token is looked up as `system` and nothing else is; the steps are then read in the
   * owner's own name, so that the row policies have the last word. Refuses NOT_FOUND, also for an address that ended.
   * Not throttled: a token has 256 bits, and many people's calendars ask from the same few addresses.
   */
  async read(slug: string, token: string, origin: string): Promise<Feed> {
    if (!/^[\w-]{43}$/.test(token)) refuse('NOT_FOUND', {});
    const institutionId = (await institutionAt(slug)) ?? refuse('NOT_FOUND', {});
    const owner = await ownerOf(institutionId, token);
    const text = await inInstitution(owner, () => this.text(origin));
    return { text, tag: `"${createHash('sha256').update(text).digest('base64url')}"` };
  }

  private async text(origin: string): Promise<string> {
    const { institutionId, personId, role } = actor();
    permit('calendar_feed.keep', { authorId: personId });
    const student = role === 'student';
    const steps = student ? reads.stepsOfStudent : reads.stepsOfStaff;
    const [found] = await current().reads(steps(institutionId, personId));
    return calendarText(feedEvents(found, student ? 'student' : 'staff'), origin);
  }

  private audit(action: string): void {
    audit.record({ action, kind: 'done', subjectType: 'person', subjectId: actor().personId });
  }
}

/** In whose name a feed is read. That a calendar asked is noted at most once an hour. */
function ownerOf(institutionId: InstitutionId, token: string): Promise<Actor> {
  return inInstitution(systemScope(institutionId), async () => {
    const found = await current().read(reads.feedByToken(institutionId, hashOfToken(token)));
    const owner = found ?? refuse('NOT_FOUND', {});
    if (!owner.noted) await current().write(reads.noteRead(institutionId, owner.id));
    return { institutionId, personId: owner.personId, role: owner.role };
  });
}
