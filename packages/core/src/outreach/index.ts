export {
  checkOutreach,
  markSent,
  openEarly,
  outreachLengths,
  standingOf,
  writeOutreach,
  type Opening,
  type Outreach,
  type OutreachEntry,
  type OutreachStanding,
} from './outreach.ts';
