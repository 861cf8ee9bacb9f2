import { Injectable } from '@nestjs/common';
import { profileOf, type AdoptedPack, type Profile } from '@onward/guides/pack';
import type { CaseId } from '@onward/core/shared';
import { actor, current } from '../platform/tenancy/index.ts';
import { adoptedPacks, applyingFrom } from './adopted-packs.ts';
import { adoptedVersions, seasonOfCase } from './guide-packs.reads.ts';

/** For other features: the packs as the institution uses them, its own changes laid over ours. */
@Injectable()
export class GuidePacksService {
  /** Every pack the institution works with. */
  all(): Promise<readonly AdoptedPack[]> {
    return adoptedPacks();
  }

  /** The packs that apply to a case, or to a profile: one flight. None for a case that is out of reach. */
  async packsFor(of: CaseId | Profile): Promise<readonly AdoptedPack[]> {
    const { institutionId } = actor();
    if (typeof of !== 'string') {
      const [rows] = await current().reads(adoptedVersions(institutionId));
      return applyingFrom(rows, of);
    }
    const [rows, [season]] = await current().reads(
      adoptedVersions(institutionId),
      seasonOfCase(institutionId, of),
    );
    return season ? applyingFrom(rows, profileOf(season)) : [];
  }
}
