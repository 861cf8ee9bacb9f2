import type { InstitutionSettings, SupportContact } from '@onward/core/institutions';
import { sql } from '../platform/tenancy/index.ts';

const columns = `institution_id as "institutionId", name, time_zone as "timeZone", contact_first_hours as "contactFirstHours",
  contact_clock_hours as "contactClockHours", debrief_clock_days as "debriefClockDays", stalled_after_days as "stalledAfterDays",
  panel_after_years as "panelAfterYears",
  staff_idle_minutes as "staffIdleMinutes", student_idle_minutes as "studentIdleMinutes", portal_welcome as "portalWelcome", version`;

/** The settings and what is fixed about the institution. */
export interface SettingsRow extends InstitutionSettings {
  readonly slug: string;
  readonly practice: boolean;
}

export const settings = sql<SettingsRow>(
  'institutions.settings',
  `select ${columns}, slug, practice from app.institution where institution_id = $1`,
);

export const changeSettings = sql<SettingsRow>(
  'institutions.change',
  `update app.institution set name = $3, time_zone = $4, contact_first_hours = $5, contact_clock_hours = $6, debrief_clock_days = $7,
     stalled_after_days = $8, panel_after_years = $9, staff_idle_minutes = $10, student_idle_minutes = $11, portal_welcome = $12, version = version + 1
   where institution_id = $1 and version = $2 returning ${columns}, slug, practice`,
);

const contactColumns = `institution_id as "institutionId", id, kind, label, detail, phone, email, url, sort, version`;

export const supportContacts = sql<SupportContact>(
  'institutions.supportContacts',
  `select ${contactColumns} from app.support_contact where institution_id = $1 order by sort, id limit 100`,
);

export const supportContact = sql<SupportContact>(
  'institutions.supportContact',
  `select ${contactColumns} from app.support_contact where institution_id = $1 and id = $2`,
);

export const changeContact = sql<SupportContact>(
  'institutions.changeContact',
  `update app.support_contact set kind = $4, label = $5, detail = $6, phone = $7, email = $8, url = $9, sort = $10, version = version + 1
   where institution_id = $1 and id = $2 and version = $3 returning ${contactColumns}`,
);
