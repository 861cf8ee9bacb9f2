import type { CycleDateKind } from '@onward/core/cohorts';

/** The days of a cycle, as people say them. */
export const cycleDayWords: Record<CycleDateKind, string> = {
  season_opens: 'Season opens',
  submissions_open: 'Applications may be sent',
  programs_see_applications: 'Programs see applications',
  ranking_opens: 'Ranking opens',
  rank_list_due: 'Rank list due',
  match_week: 'Monday of Match Week',
  soap_ends: 'SOAP ends',
  match_day: 'Match Day',
};
