import { Module } from '@nestjs/common';
import { AccountsModule } from './accounts/index.ts';
import { ActivitiesModule } from './activities/index.ts';
import { AttemptsModule } from './attempts/index.ts';
import { AuditModule } from './audit/index.ts';
import { CalendarFeedsModule } from './calendar-feeds/index.ts';
import { CasesModule } from './cases/index.ts';
import { CohortsModule } from './cohorts/index.ts';
import { ConsentsModule } from './consents/index.ts';
import { ContactsModule } from './contacts/index.ts';
import { DatedDecisionsModule } from './dated-decisions/index.ts';
import { CoverageModule } from './coverage/index.ts';
import { DeanHomeModule } from './dean-home/index.ts';
import { DebriefersModule } from './debriefers/index.ts';
import { DebriefsModule } from './debriefs/index.ts';
import { DecisionsModule } from './decisions/index.ts';
import { DiagnosisModule } from './diagnosis/index.ts';
import { FindingSourcesModule } from './finding-sources/index.ts';
import { ExpiryModule } from './expiry/index.ts';
import { EscalationsModule } from './escalations/index.ts';
import { EvidenceFilesModule } from './evidence-files/index.ts';
import { FindingsModule } from './findings/index.ts';
import { FirstDaysModule } from './first-days/index.ts';
import { GuideFactsModule } from './guide-facts/index.ts';
import { GuidePacksModule } from './guide-packs/index.ts';
import { ImportsModule } from './imports/index.ts';
import { InstitutionsModule } from './institutions/index.ts';
import { LettersModule } from './letters/index.ts';
import { MeetingsModule } from './meetings/index.ts';
import { MemoryAidsModule } from './memory-aids/index.ts';
import { NotesModule } from './notes/index.ts';
import { PeopleModule } from './people/index.ts';
import { NoticesModule } from './notices/index.ts';
import { PlansModule } from './plans/index.ts';
import { PlatformModule } from './platform/platform.module.ts';
import { PortalModule } from './portal/index.ts';
import { SelfAuditsModule } from './self-audits/index.ts';
import { WrittenListsModule } from './written-lists/index.ts';
import { RolesModule } from './roles/index.ts';

/** The product: one line per feature. */
@Module({
  imports: [
    PlatformModule,
    AccountsModule,
    ActivitiesModule,
    AttemptsModule,
    AuditModule,
    CalendarFeedsModule,
    CasesModule,
    CohortsModule,
    ConsentsModule,
    ContactsModule,
    DatedDecisionsModule,
    CoverageModule,
    DeanHomeModule,
    DebriefersModule,
    DebriefsModule,
    DecisionsModule,
    DiagnosisModule,
    FindingSourcesModule,
    ExpiryModule,
    EscalationsModule,
    EvidenceFilesModule,
    FindingsModule,
    FirstDaysModule,
    GuideFactsModule,
    GuidePacksModule,
    ImportsModule,
    InstitutionsModule,
    LettersModule,
    MeetingsModule,
    MemoryAidsModule,
    NotesModule,
    PeopleModule,
    NoticesModule,
    PlansModule,
    PortalModule,
    SelfAuditsModule,
    WrittenListsModule,
    RolesModule,
  ],
})
export class AppModule {}
