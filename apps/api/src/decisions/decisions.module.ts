import { Module } from '@nestjs/common';
import { DecisionReleaseResolver } from './decision-release.resolver.ts';
import { DecisionReleaseService } from './decision-release.service.ts';
import { DecisionsResolver } from './decisions.resolver.ts';
import { DecisionsService } from './decisions.service.ts';
import { GoalsService } from './goals.service.ts';
import { MyPathService } from './my-path.service.ts';

/** Choosing a way on: ways compared, voices, the panel, the goal, and what the student would like. */
@Module({
  providers: [
    DecisionsResolver,
    DecisionReleaseResolver,
    DecisionsService,
    DecisionReleaseService,
    GoalsService,
    MyPathService,
  ],
})
export class DecisionsModule {}
