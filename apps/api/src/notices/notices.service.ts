import { Injectable } from '@nestjs/common';
import { permit } from '../platform/access/permit.ts';
import { actor, current } from '../platform/tenancy/unit-of-work.ts';
import { markRead, recentNotices } from './notices.reads.ts';
import type { NoticeType } from './notices.types.ts';

/** What is new for the signed-in person. */
@Injectable()
export class NoticesService {
  /** The last fifty, read or not, newest first. */
  async recent(): Promise<NoticeType[]> {
    permit('notice.read', {});
    const { institutionId, personId } = actor();
    const [rows] = await current().reads(recentNotices(institutionId, personId));
    return rows;
  }

  /** Those of the given ids that are hers are read; others are left alone. */
  async markRead(ids: readonly string[]): Promise<boolean> {
    permit('notice.read', {});
    const { institutionId, personId } = actor();
    await current().write(markRead(institutionId, personId, ids.slice(0, 100)));
    return true;
  }
}
