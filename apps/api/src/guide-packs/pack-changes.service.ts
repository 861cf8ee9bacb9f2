import { Injectable } from '@nestjs/common';
import {
  adoption,
  changePack,
  checkChanges,
  textAt,
  type EntryChange,
  type FieldChange,
  type FieldRef,
} from '@onward/guides/pack';
import { checkOwnGuide } from '@onward/guides/own-guide';
import { permit } from '../platform/access/permit.ts';
import { now } from '../platform/clock.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { packOf } from './adopted-packs.ts';
import * as reads from './guide-packs.reads.ts';
import type { PackPageType } from './guide-packs.types.ts';
import { beginEdit, keepNext, type NextVersion } from './next-version.ts';
import { checkReason, oursAt, type PackEdit } from './pack-edit.ts';
import { readPackFile } from './pack-file.ts';
import { PackLibraryService } from './pack-library.service.ts';

/** What a dean does with a pack. Each change is a new version; none is ever overwritten. */
@Injectable()
export class PackChangesService {
  constructor(private readonly library: PackLibraryService) {}

  /**
   * Changes fields of one entry. Refuses NOT_FOUND, REASON_REQUIRED, PACK_NOT_SOUND with entry and field,
   * PACK_NOTHING_CHANGED, CHANGED_BY_SOMEONE_ELSE with both versions.
   */
  async changeEntry(
    edit: PackEdit,
    entry: string,
    values: readonly Pick<FieldChange, 'field' | 'value'>[],
  ): Promise<PackPageType> {
    permit('pack.change', {});
    const [newest] = await beginEdit(edit, entry);
    const pack = packOf(newest);
    const wanted = values.map(({ field, value }) => ({ entry, field, value }));
    const fields = wanted.filter(
      ({ field, value }) => value.trim() !== textAt(pack, { entry, field }),
    );
    if (fields.length === 0) refuse('PACK_NOTHING_CHANGED', {});
    const unsound = checkChanges(pack, fields);
    const issues =
      newest.body && unsound.length === 0 ? checkOwnGuide(changePack(pack, fields)) : unsound;
    if (issues.length > 0) refuse('PACK_NOT_SOUND', { issues });
    const next = newest.body
      ? { ...newest, body: changePack(newest.body, fields) }
      : { ...newest, changes: await this.laidOver(newest, fields, edit.reason) };
    return this.keep(edit, { ...next, sameAs: null }, { entry });
  }

  /** Lets one entry say again what ours says. Refuses NOT_FOUND, REASON_REQUIRED, PACK_NOTHING_CHANGED, CHANGED_BY_SOMEONE_ELSE. */
  async restoreEntry(edit: PackEdit, entry: string): Promise<PackPageType> {
    permit('pack.change', {});
    const [newest] = await beginEdit(edit, entry);
    const changes = newest.changes.filter((change) => change.entry !== entry);
    if (changes.length === newest.changes.length) refuse('PACK_NOTHING_CHANGED', {});
    return this.keep(edit, { ...newest, changes, sameAs: null }, { entry, restored: true });
  }

  /**
   * Takes over a version of ours; the institution's own changes stay where their fields still are, but for those among
   * `givingWay`. Refuses NOT_FOUND, REASON_REQUIRED, PACK_NOTHING_CHANGED, PACK_NOT_SOUND, CHANGED_BY_SOMEONE_ELSE.
   */
  async adoptOurs(
    edit: PackEdit,
    version: number,
    givingWay: readonly FieldRef[],
  ): Promise<PackPageType> {
    permit('pack.change', {});
    const [newest] = await beginEdit(edit, null);
    if (newest.body || newest.builtOn === version) refuse('PACK_NOTHING_CHANGED', {});
    const from = await oursAt(edit.pack, newest.builtOn ?? 0);
    const to = await oursAt(edit.pack, version);
    const { changes } = adoption({ from, to }, newest.changes, givingWay);
    const issues = checkChanges(to, changes);
    if (issues.length > 0) refuse('PACK_NOT_SOUND', { issues });
    return this.keep(edit, { builtOn: version, changes, body: null, sameAs: null }, { version });
  }

  /** Uses an earlier version again, as a new one. Refuses NOT_FOUND, REASON_REQUIRED, PACK_NOTHING_CHANGED, CHANGED_BY_SOMEONE_ELSE. */
  async goBack(edit: PackEdit, number: number): Promise<PackPageType> {
    permit('pack.change', {});
    const rows = await beginEdit(edit, null);
    const earlier = rows.find((row) => row.number === number) ?? refuse('NOT_FOUND', {});
    if (earlier.number === rows[0].number) refuse('PACK_NOTHING_CHANGED', {});
    return this.keep(edit, { ...earlier, sameAs: number }, { number });
  }

  /**
   * Takes in an own pack from a file, or a new state of it. Refuses TOO_LARGE, PACK_NOT_SOUND with entry and field,
   * REASON_REQUIRED, CHANGED_BY_SOMEONE_ELSE (version 0: the pack is new here).
   */
  async takeIn(file: string, expectedVersion: number, reason: string): Promise<PackPageType> {
    permit('pack.change', {});
    const body = readPackFile(file);
    const edit = { pack: body.code, expectedVersion, reason };
    checkReason(edit);
    return this.keep(edit, { builtOn: null, changes: [], body, sameAs: null }, { own: true });
  }

  private async laidOver(
    newest: reads.VersionRow,
    fields: readonly FieldChange[],
    reason: string,
  ): Promise<EntryChange[]> {
    const ours = await oursAt(newest.pack, newest.builtOn ?? 0);
    const byName = await this.myName();
    const kept = newest.changes.filter(
      (change) => !fields.some((one) => one.entry === change.entry && one.field === change.field),
    );
    const made = fields.flatMap((one) => {
      const before = textAt(ours, one) ?? '';
      const value = one.value.trim();
      return before === value
        ? []
        : [{ ...one, value, before, byName, at: now(), reason: reason.trim() }];
    });
    return [...kept, ...made];
  }

  private async myName(): Promise<string> {
    const { institutionId, personId } = actor();
    return (await current().read(reads.nameOf(institutionId, personId)))?.name ?? '';
  }

  private async keep(
    edit: PackEdit,
    next: NextVersion,
    facts: Readonly<Record<string, string | number | boolean>>,
  ): Promise<PackPageType> {
    await keepNext(edit, next, facts);
    return this.library.page(edit.pack);
  }
}
