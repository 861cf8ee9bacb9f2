import { Module } from '@nestjs/common';
import { HelpResolver } from './help.resolver.ts';
import { HelpService } from './help.service.ts';
import { PlanPageService } from './plan-page.service.ts';
import { PlanReleaseService } from './plan-release.service.ts';
import { PlansResolver } from './plans.resolver.ts';
import { PlansService } from './plans.service.ts';
import { ProgressResolver } from './progress.resolver.ts';
import { ReleasesResolver } from './releases.resolver.ts';
import { TaskProgressService } from './task-progress.service.ts';

/** Plans, their releases, progress on tasks, and requests for help. */
@Module({
  providers: [
    PlansResolver,
    ReleasesResolver,
    ProgressResolver,
    HelpResolver,
    PlansService,
    PlanPageService,
    PlanReleaseService,
    TaskProgressService,
    HelpService,
  ],
  exports: [PlansService, PlanReleaseService, TaskProgressService, HelpService],
})
export class PlansModule {}
