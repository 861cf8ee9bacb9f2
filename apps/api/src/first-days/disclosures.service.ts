import { Injectable } from '@nestjs/common';
import { may } from '@onward/core/access';
import { disclose } from '@onward/core/disclosures';
import type { CaseId } from '@onward/core/shared';
import type { GuidePack } from '@onward/guides/pack';
import { caseFor } from '../attempts/index.ts';
import { loadOwnCase, subjectOf } from '../cases/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { putDisclosure } from './first-days-statements.ts';
import { firstDaysOf } from './first-days.ts';
import { disclosuresOfCase, type DisclosureRow } from './first-days.reads.ts';
import type { MyDisclosuresType } from './first-days.types.ts';

/** The checklist of a guide that asks what a student wants known (IR-11). */
const checklist = 'list.disclosure';

/** What a student tells, each thing with her choice of who may read it. */
@Injectable()
export class DisclosuresService {
  /** The checklists of the guides that apply to her, with what she chose; an item nobody asks any more stays hers. */
  async mine(): Promise<MyDisclosuresType> {
    const { institutionId, personId } = actor();
    const own = await this.own();
    const lists = listsOf((await firstDaysOf(personId))?.packs ?? []);
    const [kept] = await current().reads(disclosuresOfCase(institutionId, own.caseId));
    const asked = lists.flatMap(({ items }) => items);
    const old = kept.filter(({ item }) => !asked.some((one) => one.item === item));
    return {
      intro: lists.map(({ intro }) => intro).find(Boolean) ?? '',
      items: [...asked.map((one) => kept.find(({ item }) => item === one.item) ?? one), ...old],
    };
  }

  /** Keeps her words and her choice for one item. Refuses NOT_FOUND without an open case, INPUT_NOT_VALID. */
  async choose(item: string, words: string, audience: string): Promise<MyDisclosuresType> {
    const { institutionId, personId } = actor();
    const { caseId } = await this.own(true);
    const before = await this.mine();
    const chosen = keep(
      disclose(
        { item, words, audience },
        before.items.map((one) => one.item),
      ),
    );
    const title = before.items.find((one) => one.item === item)?.title ?? '';
    const row = { ...chosen, title };
    await current().write(putDisclosure(institutionId, newId(), caseId, personId, row, now()));
    audit.record({ action: 'disclosure.choose', kind: 'done', caseId, studentId: personId });
    return this.mine();
  }

  /** What of it this reader may know; the rest is as if it were not there. Refuses NOT_FOUND. */
  async ofCase(caseId: CaseId): Promise<readonly DisclosureRow[]> {
    const row = await caseFor('case.read', caseId);
    const who = actor();
    const [kept] = await current().reads(disclosuresOfCase(who.institutionId, caseId));
    const told = kept.filter(({ audience }) =>
      may(who, 'disclosure.read', { ...subjectOf(row), toldTo: audience }),
    );
    if (told.length > 0)
      audit.record({ action: 'disclosure.read', kind: 'read', caseId, studentId: row.studentId });
    return told;
  }

  private async own(open = false) {
    const own = await loadOwnCase();
    permit('disclosure.choose', own && { studentId: own.studentId });
    return own && !(open && own.closedAt) ? own : refuse('NOT_FOUND', {});
  }
}

function listsOf(packs: readonly GuidePack[]) {
  return packs.flatMap((pack) =>
    pack.lists
      .filter(({ code }) => code === checklist)
      .map(({ code, intro, lines }) => ({
        intro: intro?.student ?? '',
        items: lines.flatMap((line) =>
          line.student
            ? [
                {
                  item: `${pack.code}/${code}/${line.code}`,
                  title: line.student,
                  words: '',
                  audience: 'nobody' as const,
                  changedAt: null,
                },
              ]
            : [],
        ),
      })),
  );
}
