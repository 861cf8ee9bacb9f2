import { Injectable } from '@nestjs/common';
import type { Instant } from '@onward/core/shared';
import { permit } from '../platform/access/permit.ts';
import { pageOf, pageSize, readCursor, type Page } from '../platform/graphql/page.ts';
import { actor, current } from '../platform/tenancy/unit-of-work.ts';
import * as reads from './notices.reads.ts';
import type { NoticeType } from './notices.types.ts';

const fromNow = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

/** What is new for the signed-in person. */
@Injectable()
export class NoticesService {
  /** Read or not, or only what is unread; newest first. Refuses PAGE_CURSOR_NOT_VALID. */
  async page(
    unreadOnly: boolean,
    first: number | null,
    after: string | null,
  ): Promise<Page<NoticeType>> {
    permit('notice.read', {});
    const { institutionId, personId } = actor();
    const size = pageSize(first);
    const list = unreadOnly ? 'unreadNotices' : 'notices';
    const from = readCursor(list, after) ?? fromNow;
    const [rows] = await current().reads(
      reads.noticePage(institutionId, personId, size + 1, ...from, unreadOnly),
    );
    return pageOf(list, rows, size, (row) => [row.createdAt, row.id]);
  }

  /** How many are unread; 100 stands for a hundred or more. */
  async unread(): Promise<number> {
    permit('notice.read', {});
    const { institutionId, personId } = actor();
    const [[found]] = await current().reads(reads.countUnread(institutionId, personId));
    return found?.count ?? 0;
  }

  /** Those of the given ids that are hers are read; others are left alone. */
  async markRead(ids: readonly string[]): Promise<boolean> {
    permit('notice.read', {});
    const { institutionId, personId } = actor();
    await current().write(reads.markRead(institutionId, personId, ids.slice(0, 100)));
    return true;
  }

  /** One of hers is new again. */
  async markUnread(id: string): Promise<boolean> {
    permit('notice.read', {});
    const { institutionId, personId } = actor();
    await current().write(reads.markUnread(institutionId, personId, id));
    return true;
  }

  /** Everything up to the moment she saw is read; what came since stays new. */
  async markAllRead(until: Instant): Promise<boolean> {
    permit('notice.read', {});
    const { institutionId, personId } = actor();
    await current().write(reads.markAllRead(institutionId, personId, until));
    return true;
  }
}
