import { quietWindow, type QuietWindow } from '@onward/core/plans';
import { seasonEnds } from '@onward/core/season-clock';
import {
  dateOf,
  type CaseId,
  type Instant,
  type LocalDate,
  type PersonId,
  type TimeZone,
} from '@onward/core/shared';
import { figuresAbout, profileOf, type AdoptedPack } from '@onward/guides/pack';
import { loadCase } from '../cases/index.ts';
import { adoptedVersions, applyingFrom } from '../guide-packs/index.ts';
import { today } from '../platform/clock.ts';
import { actor, asSystem, current, sql } from '../platform/tenancy/index.ts';

/** What decides which guides apply to a person, and the dates of the first days. */
export interface FirstDaysRow {
  readonly caseId: CaseId;
  readonly openedAt: Instant;
  readonly zone: string;
  readonly personZone: string | null;
  readonly specialty: string | null;
  readonly region: string | null;
  readonly applicantType: string | null;
  readonly specialtyWords: string | null;
  readonly typeWords: string | null;
  readonly soapOutcome: string | null;
  /** The day that counts: confirmed, or not an official one. */
  readonly soapEndsOn: LocalDate | null;
  /** Whether any day is on record, confirmed or not. */
  readonly soapOnRecord: boolean;
  readonly failedYear: number;
}

const newest = (
  kind: string,
) => `(select f.value from app.fact f where f.institution_id = $1 and f.student_id = c.student_id
     and f.kind = '${kind}' and f.replaced_at is null order by f.match_year desc nulls last, f.recorded_at desc, f.id limit 1)`;

/** $1 institution, $2 student; her open case, or the newest. */
const firstDaysFacts = sql<FirstDaysRow>(
  'firstDays.facts',
  `select c.id as "caseId", greatest(c.referred_at, c.held_until) as "openedAt", i.time_zone as zone,
     p.time_zone as "personZone", a.specialty, a.aimed_region as region, a.applicant_type as "applicantType",
     ${newest('specialty')} as "specialtyWords", ${newest('applicant_type')} as "typeWords",
     coalesce(nullif(a.soap_outcome, ''), ${newest('soap_outcome')}) as "soapOutcome",
     (select d.on_date from app.cycle_date d join app.cycle y on y.institution_id = $1 and y.id = d.cycle_id
       where d.institution_id = $1 and y.match_year = c.failed_year and d.kind = 'soap_ends'
         and (d.verified or d.standing <> 'official')) as "soapEndsOn",
     exists (select 1 from app.cycle_date d join app.cycle y on y.institution_id = $1 and y.id = d.cycle_id
       where d.institution_id = $1 and y.match_year = c.failed_year and d.kind = 'soap_ends' and d.on_date is not null) as "soapOnRecord",
     c.failed_year as "failedYear"
   from app.recovery_case c
   join app.institution i on i.institution_id = $1
   join app.person p on p.institution_id = $1 and p.id = c.student_id
   left join lateral (
     select x.specialty, x.aimed_region, x.applicant_type, x.soap_outcome from app.attempt x
     where x.institution_id = $1 and x.case_id = c.id order by x.match_year desc, x.id limit 1) a on true
   where c.institution_id = $1 and c.student_id = $2
   order by (c.closed_at is null) desc, c.referred_at desc limit 1`,
);

/** The guides that apply to a person, the end of the first days, and whether SOAP is still open to them. */
export interface FirstDays {
  readonly packs: readonly AdoptedPack[];
  /** The day the case began, where the office is: first phases count from it. */
  readonly begunOn: LocalDate;
  readonly quiet: QuietWindow;
  /** Her own zone, or the office's. */
  readonly zone: TimeZone;
  /** SOAP runs and nothing says that it is not open to this person: it cannot wait (DR-15, IMG-07). */
  readonly soapOpen: boolean;
  /** Whether a day that counts says so. Else the end of March stands for it, and the words say that we look. */
  readonly soapDayKnown: boolean;
}

/** Reads it as the system: what decides about the guides is the office's record, which the student does not read. */
export async function firstDaysOf(studentId: PersonId): Promise<FirstDays | null> {
  const { institutionId } = actor();
  const [[row], adopted] = await asSystem('finding the guides that apply to a person', () =>
    current().reads(firstDaysFacts(institutionId, studentId), adoptedVersions(institutionId)),
  );
  if (!row) return null;
  const applying = applyingFrom(adopted, profileOf(seasonOf(row)));
  const zone = (row.personZone ?? row.zone) as TimeZone;
  const figures = figuresAbout('cool_down', applying).map(({ pack, threshold }) => ({
    packTitle: applying.find((one) => one.code === pack)?.title ?? pack,
    low: threshold.low,
    high: threshold.high,
  }));
  return {
    packs: applying,
    begunOn: dateOf(row.openedAt, row.zone as TimeZone),
    quiet: quietWindow(row.openedAt, figures, row.zone as TimeZone),
    zone,
    soapOpen: soapOpen(row),
    soapDayKnown: row.soapEndsOn !== null,
  };
}

/** End of the first days of a case, whoever asks; null where there is no such case. */
export async function quietUntilOf(caseId: CaseId): Promise<Instant | null> {
  const row = await loadCase(caseId);
  return (row && (await firstDaysOf(row.studentId))?.quiet.until) ?? null;
}

/** Outcomes after which SOAP still asks something of the person, while it runs. */
const soapUndecided = [null, '', 'eligible_declined', 'applied_no_offer'];

/** An official day nobody confirmed drives nothing; SOAP cannot wait for that, so the end of March stands for it. */
function soapOpen(row: FirstDaysRow): boolean {
  const ends = row.soapEndsOn ?? (row.soapOnRecord ? seasonEnds(row.failedYear) : null);
  return ends !== null && today(row.zone) <= ends && soapUndecided.includes(row.soapOutcome);
}

/** What the newest season says, or the office's list where no season is kept yet. */
function seasonOf(row: FirstDaysRow) {
  return {
    specialty: row.specialty ?? row.specialtyWords ?? '',
    aimedRegion: row.region ?? '',
    applicantType: row.applicantType ?? row.typeWords ?? '',
  };
}
