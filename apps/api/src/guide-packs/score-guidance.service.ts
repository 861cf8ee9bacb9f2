import { Injectable } from '@nestjs/common';
import {
  checkScoreFigure,
  scoredExams,
  scoreFor,
  type ScoreFigureEntry,
  type ScoreFor,
} from '@onward/core/forensics';
import type { LocalDate, TimeZone } from '@onward/core/shared';
import {
  scoreFiguresOf,
  scorePackCode,
  withoutScoreFigure,
  withScoreFigure,
  type GuidePack,
} from '@onward/guides/pack';
import { permit } from '../platform/access/permit.ts';
import { today } from '../platform/clock.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { actor, current, sql } from '../platform/tenancy/index.ts';
import { packOf } from './adopted-packs.ts';
import { newestVersions, type VersionRow } from './guide-packs.reads.ts';
import { PackChangesService } from './pack-changes.service.ts';
import type { ScoreGuidanceType } from './score-guidance.types.ts';

/** $1 institution. */
const zoneOf = sql<{ zone: TimeZone }>(
  'guidePacks.zone',
  'select time_zone as zone from app.institution where institution_id = $1',
);

const everyone = Object.keys(scoreFor) as readonly ScoreFor[];

/**
 * An institution's own figures for exam scores (IMG-16): no guide has one and none is shipped. They are kept as an own
 * guide, so each change is a version with author and reason, and the rules say whose figure it is.
 */
@Injectable()
export class ScoreGuidanceService {
  constructor(private readonly changes: PackChangesService) {}

  /** What is set, by specialty. */
  async all(): Promise<ScoreGuidanceType[]> {
    permit('pack.read', {});
    const { rows, day } = await this.read();
    return everyone.map((specialty) => {
      const row = rows.find(({ pack }) => pack === scorePackCode(specialty));
      return {
        specialty,
        pack: scorePackCode(specialty),
        version: row?.number ?? 0,
        figures: row ? scoreFiguresOf(packOf(row)).map(asType) : [],
        today: day,
      };
    });
  }

  /** Sets a figure, or another in its place. Refuses INPUT_NOT_VALID, REASON_REQUIRED, CHANGED_BY_SOMEONE_ELSE. */
  async set(
    entry: ScoreFigureEntry,
    expectedVersion: number,
    reason: string,
  ): Promise<ScoreGuidanceType[]> {
    permit('pack.change', {});
    const { rows, day } = await this.read();
    const issues = checkScoreFigure(entry, day);
    if (issues.length > 0) refuse('INPUT_NOT_VALID', { issues });
    const specialty = entry.specialty as ScoreFor;
    const next = withScoreFigure(bodyIn(rows, specialty), specialty, entry);
    await this.keep(next, expectedVersion, reason);
    return this.all();
  }

  /** Takes a figure away; the rule is not assessable again. Refuses NOT_FOUND, REASON_REQUIRED, CHANGED_BY_SOMEONE_ELSE. */
  async remove(
    of: Pick<ScoreFigureEntry, 'exam' | 'specialty'>,
    expectedVersion: number,
    reason: string,
  ): Promise<ScoreGuidanceType[]> {
    permit('pack.change', {});
    const { rows } = await this.read();
    const there = bodyIn(rows, of.specialty as ScoreFor) ?? refuse('NOT_FOUND', {});
    if (!scoredExams.some((exam) => exam === of.exam)) refuse('NOT_FOUND', {});
    await this.keep(withoutScoreFigure(there, of.exam), expectedVersion, reason);
    return this.all();
  }

  private async keep(pack: GuidePack, expectedVersion: number, reason: string): Promise<void> {
    const file = JSON.stringify({ ...pack, version: expectedVersion + 1 });
    await this.changes.takeIn(file, expectedVersion, reason);
  }

  private async read(): Promise<{ rows: readonly VersionRow[]; day: LocalDate }> {
    const { institutionId } = actor();
    const [rows, [institution]] = await current().reads(
      newestVersions(institutionId),
      zoneOf(institutionId),
    );
    return { rows, day: today(institution?.zone ?? 'UTC') };
  }
}

function bodyIn(rows: readonly VersionRow[], specialty: ScoreFor): GuidePack | null {
  const row = rows.find(({ pack }) => pack === scorePackCode(specialty));
  if (!row) return null;
  const { changes: _, builtOn: __, ...body } = packOf(row);
  return body;
}

const asType = (figure: ReturnType<typeof scoreFiguresOf>[number]) => ({
  ...figure,
  asOf: figure.asOf as LocalDate,
});
