import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { Instant } from '../shared/calendar.ts';
import type { CaseId, Id, PersonId } from '../shared/ids.ts';

/** What a file can be evidence of: a step of the plan or one of the student’s own, or an activity. */
export const evidenceKinds = ['task', 'activity'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export type EvidenceFileId = Id<'evidence_file'>;

/** A file that shows that something was done. Its content is kept beside, and never travels with lists. */
export interface EvidenceFile {
  readonly id: EvidenceFileId;
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  readonly subjectKind: EvidenceKind;
  readonly subjectId: string;
  readonly name: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  readonly addedBy: PersonId;
  readonly addedByName: string;
  readonly addedAt: Instant;
}

/** At most so many bytes a file, files a thing, and characters a name. */
export const evidenceFileLimits = { bytes: 5 * 1024 * 1024, files: 5, name: 120 } as const;

/** Kinds of file that are taken, with the bytes each begins with. The name’s ending is not believed. */
const signatures: readonly {
  readonly mediaType: string;
  readonly ending: string;
  readonly begins: readonly number[];
}[] = [
  { mediaType: 'application/pdf', ending: 'pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  {
    mediaType: 'image/png',
    ending: 'png',
    begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  },
  { mediaType: 'image/jpeg', ending: 'jpg', begins: [0xff, 0xd8, 0xff] },
];

/** What file pickers are told. */
export const evidenceMediaTypes: readonly string[] = signatures.map(({ mediaType }) => mediaType);

/** A file as somebody hands it over. */
export interface GivenFile {
  readonly name: string;
  readonly size: number;
  /** The first bytes, at least eight where there are as many. */
  readonly head: Uint8Array;
}

/** Where the thing it belongs to stands. */
export interface EvidencePlace {
  readonly files: number;
  /** Whether an advisor has seen and verified it. */
  readonly verified: boolean;
}

/**
 * Takes a file as evidence. Refuses TOO_LARGE, EVIDENCE_FILE_KIND for what is no PDF, PNG or JPEG or is empty,
 * EVIDENCE_FILES_FULL, EVIDENCE_SEEN once it is verified.
 */
export function attachEvidence(
  given: GivenFile,
  place: EvidencePlace,
): Decision<Pick<EvidenceFile, 'name' | 'mediaType' | 'size'>> {
  const { bytes: limitBytes, files: most } = evidenceFileLimits;
  if (place.verified) return refused('EVIDENCE_SEEN', {});
  if (given.size > limitBytes) return refused('TOO_LARGE', { limitBytes, actualBytes: given.size });
  const kind = signatures.find(({ begins }) => begins.every((byte, n) => given.head[n] === byte));
  if (!kind) return refused('EVIDENCE_FILE_KIND', {});
  if (place.files >= most) return refused('EVIDENCE_FILES_FULL', { most });
  return accepted({
    name: nameOf(given.name, kind.ending),
    mediaType: kind.mediaType,
    size: given.size,
  });
}

/** Takes a file away again. Refuses EVIDENCE_SEEN once what it shows is verified: then it belongs to the record. */
export function detachEvidence(place: Pick<EvidencePlace, 'verified'>): Decision<true> {
  return place.verified ? refused('EVIDENCE_SEEN', {}) : accepted(true);
}

/** A name that is safe on every disk and in every header: no folders, no control characters, an ending that is true. */
function nameOf(given: string, ending: string): string {
  const last = given.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  const stem = last
    .replace(/\.[^.]*$/, '')
    .replace(/[^\p{L}\p{M}\p{N} ._()-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '')
    .slice(0, evidenceFileLimits.name - ending.length - 1)
    .trim();
  return `${stem || 'file'}.${ending}`;
}

/** A size as people say it: `320 KB`, `1.4 MB`. */
export function sizeWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
