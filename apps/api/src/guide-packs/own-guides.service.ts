import { Injectable } from '@nestjs/common';
import {
  checkOwnGuide,
  emptyGuide,
  isOwnKind,
  issuesInForm,
  ownForms,
  ownFrame,
  ownKinds,
  saysTheSame,
  withoutEntry,
  withOwnEntry,
} from '@onward/guides/own-guide';
import { differences, kindedEntries, type EntryKind, type GuidePack } from '@onward/guides/pack';
import { permit } from '../platform/access/permit.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { packOf } from './adopted-packs.ts';
import * as reads from './guide-packs.reads.ts';
import type { PackPageType } from './guide-packs.types.ts';
import { beginEdit, keepNext } from './next-version.ts';
import { ownCode, type OwnHead } from './own-head.ts';
import type { OwnEntryPreviewType, OwnGuideFormType } from './own-guides.types.ts';
import { checkReason, type PackEdit } from './pack-edit.ts';
import { PackLibraryService } from './pack-library.service.ts';
import { presentEntry } from './present-pack.ts';

/** An entry as it was typed; without a code it is a new one. */
export interface TypedEntry {
  readonly code: string | null;
  readonly kind: EntryKind;
  readonly fields: readonly { readonly field: string; readonly value: string }[];
}

/** An institution writes its own guide in forms. Each step is a new version, like every change of a pack. */
@Injectable()
export class OwnGuidesService {
  constructor(private readonly library: PackLibraryService) {}

  /** The forms: kinds, fields, and what there is to choose. */
  forms(): OwnGuideFormType[] {
    permit('pack.change', {});
    return ownKinds.map((kind) => ({ kind, fields: ownForms[kind] }));
  }

  /** A new guide without entries. Refuses REASON_REQUIRED, PACK_NOT_SOUND with entry and field. */
  async create(head: OwnHead, reason: string): Promise<PackPageType> {
    permit('pack.change', {});
    const [rows] = await current().reads(reads.adoptedVersions(actor().institutionId));
    const taken = rows.map(({ pack }) => pack);
    const { title, covers, ...audience } = head;
    const body = emptyGuide({ code: ownCode(title, taken), title, covers, audience });
    const edit = { pack: body.code, expectedVersion: 0, reason };
    checkReason(edit);
    refuseUnsound(body);
    return this.keep(edit, body, { own: true });
  }

  /** Names it anew, or says anew whom it is for. Refuses as `create`, NOT_FOUND, PACK_NOTHING_CHANGED, CHANGED_BY_SOMEONE_ELSE. */
  async describe(edit: PackEdit, head: OwnHead): Promise<PackPageType> {
    permit('pack.change', {});
    const body = await this.begin(edit, null);
    const { title, covers, ...audience } = head;
    const next = { ...body, title: title.trim(), covers: covers.trim(), audience };
    if (saysTheSame(next, body)) refuse('PACK_NOTHING_CHANGED', {});
    refuseUnsound(next);
    return this.keep(edit, next, { described: true });
  }

  /** An entry as it would stand there; nothing is kept. Refuses NOT_FOUND, PACK_NOT_SOUND with entry and field. */
  async preview(pack: string, typed: TypedEntry): Promise<OwnEntryPreviewType> {
    permit('pack.change', {});
    const [[newest]] = await current().reads(reads.versionsOf(actor().institutionId, pack));
    if (!newest?.body) return refuse('NOT_FOUND', {});
    const made = withTyped(newest.body, typed);
    const found = kindedEntries(made.pack).find(({ entry }) => entry.code === made.code);
    const shown = packOf({ ...newest, body: made.pack });
    return {
      entry: presentEntry(shown, found ?? refuse('NOT_FOUND', {})),
      differences: differences(newest.body, made.pack).filter(
        ({ entry }) => !ownFrame(pack).includes(entry),
      ),
    };
  }

  /**
   * Adds an entry, or says anew what one says. Refuses NOT_FOUND, REASON_REQUIRED, PACK_NOT_SOUND with entry and field,
   * PACK_NOTHING_CHANGED, CHANGED_BY_SOMEONE_ELSE.
   */
  async keepEntry(edit: PackEdit, typed: TypedEntry): Promise<PackPageType> {
    permit('pack.change', {});
    const body = await this.begin(edit, typed.code);
    const made = withTyped(body, typed);
    if (saysTheSame(body, made.pack)) refuse('PACK_NOTHING_CHANGED', {});
    return this.keep(edit, made.pack, { entry: made.code });
  }

  /** Takes an entry out; earlier versions keep it. Refuses NOT_FOUND, REASON_REQUIRED, CHANGED_BY_SOMEONE_ELSE. */
  async removeEntry(edit: PackEdit, entry: string): Promise<PackPageType> {
    permit('pack.change', {});
    const body = await this.begin(edit, entry);
    const next = withoutEntry(body, entry);
    if (saysTheSame(body, next)) refuse('NOT_FOUND', {});
    refuseUnsound(next);
    return this.keep(edit, next, { entry, removed: true });
  }

  private async begin(edit: PackEdit, entry: string | null): Promise<GuidePack> {
    const [newest] = await beginEdit(edit, entry);
    return newest.body ?? refuse('NOT_FOUND', {});
  }

  private async keep(
    edit: PackEdit,
    body: GuidePack,
    facts: Readonly<Record<string, string | boolean>>,
  ): Promise<PackPageType> {
    await keepNext(edit, { builtOn: null, changes: [], body, sameAs: null }, facts);
    return this.library.page(edit.pack);
  }
}

function refuseUnsound(body: GuidePack): void {
  const issues = checkOwnGuide(body);
  if (issues.length > 0) refuse('PACK_NOT_SOUND', { issues });
}

/** The guide with what was typed in it. Refuses NOT_FOUND, PACK_NOT_SOUND with the entry and the field of the form. */
function withTyped(body: GuidePack, { code, kind, fields }: TypedEntry) {
  if (!isOwnKind(kind)) return refuse('NOT_FOUND', {});
  const before = code ? kindedEntries(body).find(({ entry }) => entry.code === code) : null;
  if (code && before?.kind !== kind) refuse('NOT_FOUND', {});
  const values = Object.fromEntries(fields.map(({ field, value }) => [field, value]));
  const made = withOwnEntry(body, { code, kind, values });
  const about = { code: made.code, kind, name: code ?? `new ${kind}` };
  const issues = issuesInForm(checkOwnGuide(made.pack), about);
  return issues.length > 0 ? refuse('PACK_NOT_SOUND', { issues }) : made;
}
