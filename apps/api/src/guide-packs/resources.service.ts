import { Injectable } from '@nestjs/common';
import { conductRules } from '@onward/guides/conduct-rules';
import { profileOf } from '@onward/guides/pack';
import { resourcesOf } from '@onward/guides/resources';
import type { LocalDate } from '@onward/core/shared';
import { permit } from '../platform/access/permit.ts';
import { actor, asSystem, current } from '../platform/tenancy/index.ts';
import { applyingFrom } from './adopted-packs.ts';
import { adoptedVersions, seasonOfStudent } from './guide-packs.reads.ts';
import type { ResourcesType } from './resources.types.ts';

/** What a student may read of the guides that apply to her: only what is written to students. */
@Injectable()
export class ResourcesService {
  /** Pieces by situation. The season decides which guides apply; nothing of the season itself is told. */
  async mine(): Promise<ResourcesType> {
    const { institutionId, personId } = actor();
    permit('resources.read', { studentId: personId });
    const [rows, [season]] = await asSystem('choosing the guides a student may read', () =>
      current().reads(adoptedVersions(institutionId), seasonOfStudent(institutionId, personId)),
    );
    const none = { specialty: '', aimedRegion: '', applicantType: '' };
    const packs = applyingFrom(rows, profileOf(season ?? none));
    return { guides: packs.map(({ title }) => title), groups: resourcesOf(packs), rules };
  }
}

const rules = conductRules.flatMap(({ code, student, source }) =>
  student ? [{ code, says: student, link: source.link, asOf: source.asOf as LocalDate }] : [],
);
