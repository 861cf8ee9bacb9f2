import type { EntryChange, GuidePack, SeasonSays } from '@onward/guides/pack';
import { packs } from '@onward/guides/packs';
import type { CaseId, InstitutionId, Instant } from '@onward/core/shared';
import { sql, type Statement } from '../platform/tenancy/index.ts';

/** A version as kept: our version with changes, or the whole of an own pack. */
export interface KeptVersion {
  readonly pack: string;
  readonly number: number;
  readonly builtOn: number | null;
  readonly changes: readonly EntryChange[];
  readonly body: GuidePack | null;
  /** Our pack underneath, where this build carries another version of it. */
  readonly shippedBody: GuidePack | null;
}

/** A version with who made it, when and why. */
export interface VersionRow extends KeptVersion {
  readonly sameAs: number | null;
  readonly authorName: string | null;
  readonly madeAt: Instant;
  readonly reason: string;
}

const carried = Object.fromEntries(packs.map(({ code, version }) => [code, version]));

const kept = `v.pack, v.number, v.built_on as "builtOn", v.changes, v.body,
   case when v.built_on is distinct from ($2::json ->> v.pack)::int then r.body end as "shippedBody"`;
const underneath = `left join reference.pack r on r.code = v.pack and r.version = v.built_on`;
const made = `v.same_as as "sameAs", p.full_name as "authorName", v.made_at as "madeAt", v.reason`;
const author = `left join app.person p on p.institution_id = $1 and p.id = v.author_id`;

const adopted = sql<KeptVersion>(
  'guidePacks.adopted',
  `select distinct on (v.pack) ${kept} from app.pack_version v ${underneath}
   where v.institution_id = $1 order by v.pack, v.number desc limit 100`,
);

/** The newest version of every pack of the institution: what it works with. */
export const adoptedVersions = (institutionId: InstitutionId): Statement<KeptVersion> =>
  adopted(institutionId, carried);

const newest = sql<VersionRow>(
  'guidePacks.newest',
  `select distinct on (v.pack) ${kept}, ${made} from app.pack_version v ${underneath} ${author}
   where v.institution_id = $1 order by v.pack, v.number desc limit 100`,
);

/** The same, with who made it and why. */
export const newestVersions = (institutionId: InstitutionId): Statement<VersionRow> =>
  newest(institutionId, carried);

const ofPack = sql<VersionRow>(
  'guidePacks.ofPack',
  `select ${kept}, ${made} from app.pack_version v ${underneath} ${author}
   where v.institution_id = $1 and v.pack = $3 order by v.number desc limit 200`,
);

/** Every version of one pack, newest first. */
export const versionsOf = (institutionId: InstitutionId, pack: string): Statement<VersionRow> =>
  ofPack(institutionId, carried, pack);

/** The versions of our packs, newest first. No tenant data. */
export const shippedVersions = sql<{ code: string; version: number }>(
  'guidePacks.shipped',
  'select code, version from reference.pack order by code, version desc',
);

/** $1 code, $2 version. */
export const shippedPack = sql<{ body: GuidePack }>(
  'guidePacks.shippedPack',
  'select body from reference.pack where code = $1 and version = $2',
);

/** $1 institution, $2 case. What decides which packs apply: the newest season, or what the list said. */
export const seasonOfCase = sql<SeasonSays>(
  'guidePacks.season',
  `select coalesce(a.specialty, d.specialty, '') as specialty, coalesce(a.aimed_region, '') as "aimedRegion",
     coalesce(a.applicant_type, '') as "applicantType"
   from app.recovery_case c
   left join app.case_digest d on d.institution_id = $1 and d.id = c.id
   left join lateral (select specialty, aimed_region, applicant_type from app.attempt
     where institution_id = $1 and case_id = c.id order by match_year desc, id limit 1) a on true
   where c.institution_id = $1 and c.id = $2`,
);

/** $1 institution, $2 student. The same for the open case of a student. */
export const seasonOfStudent = sql<SeasonSays>(
  'guidePacks.seasonOfStudent',
  `select coalesce(a.specialty, d.specialty, '') as specialty, coalesce(a.aimed_region, '') as "aimedRegion",
     coalesce(a.applicant_type, '') as "applicantType"
   from app.recovery_case c
   left join app.case_digest d on d.institution_id = $1 and d.id = c.id
   left join lateral (select specialty, aimed_region, applicant_type from app.attempt
     where institution_id = $1 and case_id = c.id order by match_year desc, id limit 1) a on true
   where c.institution_id = $1 and c.student_id = $2
   order by (c.closed_at is null) desc, c.referred_at desc limit 1`,
);

/** A pack version a case was worked under. */
export interface CasePackRow {
  readonly pack: string;
  readonly number: number;
  readonly since: Instant;
}

/** $1 institution, $2 case. Oldest first. */
export const packsOfCase = sql<CasePackRow>(
  'guidePacks.ofCase',
  `select pack, number, since from app.case_pack where institution_id = $1 and case_id = $2 order by since, pack limit 200`,
);

const worked = sql(
  'guidePacks.workedUnder',
  `insert into app.case_pack (institution_id, id, case_id, pack, number)
   select $1, x.id, $2, x.pack, x.number
   from json_to_recordset($3::json) as x (id uuid, pack text, number int)
   where x.number is distinct from (select c.number from app.case_pack c
     where c.institution_id = $1 and c.case_id = $2 and c.pack = x.pack order by c.since desc, c.id desc limit 1)`,
);

/** Keeps that the case was worked under these versions, where that is new. */
export const workedUnder = (
  institutionId: InstitutionId,
  caseId: CaseId,
  rows: readonly { id: string; pack: string; number: number }[],
): Statement => worked(institutionId, caseId, JSON.stringify(rows));

/** $1 institution, $2 version as JSON, $3 author. Nothing is added when somebody was faster. */
export const addVersion = sql<{ number: number }>(
  'guidePacks.addVersion',
  `insert into app.pack_version (institution_id, id, pack, number, built_on, changes, body, same_as, author_id, reason)
   select $1, v.id, v.pack, v.number, v."builtOn", v.changes, v.body, v."sameAs", $3, v.reason
   from json_to_record($2::json) as v (id uuid, pack text, number int, "builtOn" int, changes jsonb, body jsonb,
     "sameAs" int, reason text)
   on conflict (institution_id, pack, number) do nothing returning number`,
);

/** $1 institution, $2 person. */
export const nameOf = sql<{ name: string }>(
  'guidePacks.nameOf',
  'select full_name as name from app.person where institution_id = $1 and id = $2',
);
