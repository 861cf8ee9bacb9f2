import { Injectable } from '@nestjs/common';
import {
  adoption,
  changePack,
  differences,
  figuresOf,
  figureInWords,
  kindedEntries,
  phraseListCode,
  rangesAbout,
  topicsOf,
  type AdoptedPack,
  type EntryKind,
  type GuidePack,
} from '@onward/guides/pack';
import { ownFrame } from '@onward/guides/own-guide';
import type { CaseId } from '@onward/core/shared';
import { loadCase, subjectOf } from '../cases/index.ts';
import { permit } from '../platform/access/permit.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { adoptedPacks, packOf, packsFrom } from './adopted-packs.ts';
import * as reads from './guide-packs.reads.ts';
import type {
  CasePackType,
  PackAdoptionType,
  PackDifferenceType,
  PackHitType,
  PackPageType,
  PackRangeType,
  PackType,
} from './guide-packs.types.ts';
import { oursAt } from './pack-edit.ts';
import { presentEntries, presentPack } from './present-pack.ts';
import type { StatementPhrasesType } from './statement-phrases.types.ts';

/** One of the versions to compare: the institution's by number, or ours. */
export interface VersionRef {
  readonly number: number | null;
  readonly ours: number | null;
}

const mostHits = 60;

/** The guides as a library: every pack with its entries, versions, differences and figures. */
@Injectable()
export class PackLibraryService {
  /** The packs in use. */
  async list(): Promise<PackType[]> {
    permit('pack.read', {});
    const [rows] = await current().reads(reads.newestVersions(actor().institutionId));
    return packsFrom(rows).map((pack) =>
      presentPack(pack, rows.find((row) => row.pack === pack.code) as reads.VersionRow),
    );
  }

  /** One pack with its entries and versions. Refuses NOT_FOUND. */
  async page(code: string): Promise<PackPageType> {
    permit('pack.read', {});
    const rows = await this.versions(code);
    const [newest] = rows;
    const pack = packOf(newest);
    const { changes: _, builtOn: __, ...file } = pack;
    return {
      pack: presentPack(pack, newest),
      entries: presentEntries(pack),
      versions: rows,
      file: JSON.stringify(file, null, 2),
    };
  }

  /** Entries of any pack that hold every word, at most 60. */
  async search(words: string, kind: EntryKind | null): Promise<PackHitType[]> {
    permit('pack.read', {});
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    if (wanted.length === 0 && !kind) return [];
    const hits = (await adoptedPacks()).flatMap((pack) => hitsIn(pack, wanted, kind));
    return hits.slice(0, mostHits);
  }

  /** What `to` says differently from `from`. Refuses NOT_FOUND. */
  async compare(code: string, from: VersionRef, to: VersionRef): Promise<PackDifferenceType[]> {
    permit('pack.read', {});
    const rows = await this.versions(code);
    const [one, other] = [await this.at(code, rows, from), await this.at(code, rows, to)];
    const frame = ownFrame(code);
    return differences(one, other).filter(({ entry }) => !frame.includes(entry));
  }

  /** What taking over a version of ours would change here, and where both sides changed the same. Refuses NOT_FOUND. */
  async adoption(code: string, version: number): Promise<PackAdoptionType> {
    permit('pack.read', {});
    const [newest] = await this.versions(code);
    if (newest.builtOn === null) return refuse('NOT_FOUND', {});
    const from = await oursAt(code, newest.builtOn);
    const to = await oursAt(code, version);
    const { changes, conflicts } = adoption({ from, to }, newest.changes);
    const would = differences(packOf(newest), changePack(to, changes));
    return { ours: version, stays: changes.length, differences: would, conflicts };
  }

  /** Figures by topic and unit, each with whose it is. None are averaged. */
  async figures(): Promise<PackRangeType[]> {
    permit('pack.read', {});
    const all = await adoptedPacks();
    const said = figuresOf(all);
    return topicsOf(all).flatMap((topic) =>
      rangesAbout(topic, all).map((range) => ({
        topic,
        range: figureInWords(range),
        figures: range.figures.flatMap(({ pack, threshold }) => {
          const figure = said.find((one) => one.pack === pack && one.code === threshold.code);
          return figure ? [{ ...figure, range: figureInWords(threshold) }] : [];
        }),
      })),
    );
  }

  /** Phrases a statement is searched for (IMG-22), of every pack that has them. */
  async phrases(): Promise<StatementPhrasesType[]> {
    permit('pack.read', {});
    return (await adoptedPacks()).flatMap(({ title, lists }) =>
      lists
        .filter(({ code }) => code === phraseListCode)
        .flatMap(({ lines, source }) =>
          lines.map(({ code, staff, student, factors }) => ({
            code,
            phrases: staff ?? '',
            suggestion: student ?? '',
            factor: factors?.[0] ?? 'narrative.statement_generic',
            packTitle: title,
            item: source.item,
          })),
        ),
    );
  }

  /** The versions a case was worked under, oldest first. Refuses NOT_FOUND. */
  async ofCase(caseId: CaseId): Promise<CasePackType[]> {
    const row = await loadCase(caseId);
    permit('case.read', subjectOf(row), { caseId, studentId: row?.studentId ?? null });
    const { institutionId } = actor();
    const [rows, adopted] = await current().reads(
      reads.packsOfCase(institutionId, caseId),
      reads.adoptedVersions(institutionId),
    );
    const titles = new Map<string, string>(
      packsFrom(adopted).map((pack) => [pack.code, pack.title]),
    );
    return rows.map((one) => ({ ...one, title: titles.get(one.pack) ?? one.pack }));
  }

  private async versions(code: string): Promise<[reads.VersionRow, ...reads.VersionRow[]]> {
    const [rows] = await current().reads(reads.versionsOf(actor().institutionId, code));
    const [newest, ...earlier] = rows;
    return newest ? [newest, ...earlier] : refuse('NOT_FOUND', {});
  }

  private async at(
    code: string,
    rows: readonly reads.VersionRow[],
    { number, ours }: VersionRef,
  ): Promise<GuidePack> {
    if (ours === null) {
      const row = rows.find((one) => one.number === number) ?? refuse('NOT_FOUND', {});
      return packOf(row);
    }
    return oursAt(code, ours);
  }
}

function hitsIn(pack: AdoptedPack, wanted: readonly string[], kind: EntryKind | null) {
  const kinds = new Set(
    kindedEntries(pack)
      .filter((one) => !kind || one.kind === kind)
      .map(({ entry }) => entry.code),
  );
  return presentEntries(pack)
    .filter(({ code }) => kinds.has(code))
    .filter(({ item, fields }) => {
      const text = [item, ...fields.map(({ value }) => value)].join(' ').toLowerCase();
      return wanted.every((word) => text.includes(word));
    })
    .map((entry): PackHitType => ({ pack: pack.code, packTitle: pack.title, entry }));
}
