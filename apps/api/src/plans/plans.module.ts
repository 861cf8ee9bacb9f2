import { Module } from '@nestjs/common';
import { FirstPhasesResolver } from './first-phases.resolver.ts';
import { FirstPhasesService } from './first-phases.service.ts';
import { HelpResolver } from './help.resolver.ts';
import { HelpService } from './help.service.ts';
import { LayService } from './lay.service.ts';
import { MoveService } from './move.service.ts';
import { PlanPageService } from './plan-page.service.ts';
import { PlanReleaseService } from './plan-release.service.ts';
import { PlansResolver } from './plans.resolver.ts';
import { PlansService } from './plans.service.ts';
import { ProgressResolver } from './progress.resolver.ts';
import { ReleasesResolver } from './releases.resolver.ts';
import { SeasonPlanService } from './season-plan.service.ts';
import { SeasonResolver } from './season.resolver.ts';
import { ShareResolver } from './share.resolver.ts';
import { ShareService } from './share.service.ts';
import { TaskProgressService } from './task-progress.service.ts';
import { WeeklyLimitResolver } from './weekly-limit.resolver.ts';
import { WeeklyLimitService } from './weekly-limit.service.ts';

/** Plans, their releases, progress on tasks, and requests for help. */
@Module({
  providers: [
    PlansResolver,
    ReleasesResolver,
    ProgressResolver,
    HelpResolver,
    SeasonResolver,
    WeeklyLimitResolver,
    ShareResolver,
    FirstPhasesResolver,
    PlansService,
    PlanPageService,
    PlanReleaseService,
    TaskProgressService,
    HelpService,
    LayService,
    MoveService,
    SeasonPlanService,
    WeeklyLimitService,
    ShareService,
    FirstPhasesService,
  ],
  exports: [PlansService, PlanReleaseService, TaskProgressService, HelpService],
})
export class PlansModule {}
