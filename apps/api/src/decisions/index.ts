export { DecisionsModule } from './decisions.module.ts';
export { DecisionsService } from './decisions.service.ts';
export { DecisionReleaseService } from './decision-release.service.ts';
export { GoalsService, goalFirst, goalServed } from './goals.service.ts';
export { MyPathService } from './my-path.service.ts';
