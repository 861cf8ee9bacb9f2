import { Injectable } from '@nestjs/common';
import { stages } from '@onward/core/pipeline';
import { permit } from '../platform/access/permit.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import * as reads from './dean-home.reads.ts';
import type { DeanHomeType } from './dean-home.types.ts';

/** Names shown under a figure; the whole list is one step away in the caseload. */
const shown = 6;
/** Nobody who is not well is left out of the list. */
const all = 100;

const noFigures = {
  openCases: 0,
  withoutAdvisor: 0,
  notContacted: 0,
  portalUnopened: 0,
  heldCases: 0,
  advisorsWithoutAccess: 0,
};

/** The office at a glance: how many, and who waits. */
@Injectable()
export class DeanHomeService {
  /** The whole page in one flight. */
  async page(): Promise<DeanHomeType> {
    permit('home.dean', {});
    const { institutionId } = actor();
    const [
      counts,
      [figures],
      withoutAdvisor,
      notContacted,
      portalUnopened,
      held,
      accesses,
      promises,
      notWell,
    ] = await current().reads(
      reads.stageCounts(institutionId),
      reads.homeFigures(institutionId),
      reads.withoutAdvisor(institutionId, shown),
      reads.notContacted(institutionId, shown),
      reads.portalUnopened(institutionId, shown),
      reads.heldImports(institutionId, shown),
      reads.unseenAccesses(institutionId, shown),
      reads.officePromises(institutionId, shown),
      reads.notWell(institutionId, all),
    );
    const byStage = new Map(counts.map((row) => [row.stage, row.cases]));
    return {
      stages: stages.map((stage) => ({ stage, cases: byStage.get(stage) ?? 0 })),
      figures: figures ?? noFigures,
      notWell,
      withoutAdvisor,
      notContacted,
      portalUnopened,
      heldImports: held,
      unseenAccesses: accesses,
      officePromises: promises,
      officePromisesInAll: promises[0]?.all ?? 0,
    };
  }
}
