import { Injectable } from '@nestjs/common';
import { optionWords, prefer, recoveryOptions } from '@onward/core/decisions';
import type { CaseId } from '@onward/core/shared';
import { firstDaysOf } from '../first-days/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { keep } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { actor, current, sql } from '../platform/tenancy/index.ts';
import { addPreference } from './decision-statements.ts';
import { myPreferences } from './decisions.reads.ts';
import { articlesFor, firstDaysWords, firstPhaseLists } from './guide-words.ts';
import type { FirstDaysReadingType, MyPathType } from './my-path.types.ts';

/** $1 institution, $2 student. */
const ownCase = sql<{ caseId: CaseId }>(
  'decisions.ownCase',
  `select case_id as "caseId" from app.portal_case
   where institution_id = $1 and student_id = $2 and closed_at is null order by opened_at desc limit 1`,
);

/** What the student herself would like. Each time she writes is a row of its own, beside the earlier. */
@Injectable()
export class MyPathService {
  /** Ways in her words, and what she wrote so far. */
  async page(): Promise<MyPathType> {
    const { institutionId, personId } = actor();
    permit('portal.read', { studentId: personId });
    const [preferences] = await current().reads(myPreferences(institutionId, personId));
    return {
      ways: recoveryOptions.map((code) => ({ code, name: optionWords[code].student })),
      preferences: [...preferences],
      articles: articlesFor((await firstDaysOf(personId))?.packs ?? []),
    };
  }

  /** What the guides that apply to her have for the first days: to read, to say, and what can wait. */
  async firstDays(): Promise<FirstDaysReadingType> {
    const { personId } = actor();
    permit('portal.read', { studentId: personId });
    const first = await firstDaysOf(personId);
    const words = firstDaysWords(first?.packs ?? [], 'student');
    return first ? { ...words, lists: [...firstPhaseLists(first), ...words.lists] } : words;
  }

  /** Writes down what she would like. Refuses NOT_FOUND without an open case, INPUT_NOT_VALID. */
  async write(option: string | null, words: string): Promise<MyPathType> {
    const { institutionId, personId } = actor();
    const mine = await current().read(ownCase(institutionId, personId));
    permit('preference.write', mine && { studentId: personId });
    const { caseId } = mine as { caseId: CaseId };
    const said = keep(prefer(option, words, now()));
    const id = newId<'path_preference'>();
    await current().write(
      addPreference(institutionId, id, caseId, personId, said.option, said.words, said.writtenAt),
    );
    audit.record({ action: 'preference.write', kind: 'done', caseId, studentId: personId });
    return this.page();
  }
}
