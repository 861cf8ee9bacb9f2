export { DecisionsModule } from './decisions.module.ts';
export { DecisionsService } from './decisions.service.ts';
export { DecisionReleaseService } from './decision-release.service.ts';
export { GoalsService, goalFirst, goalServed } from './goals.service.ts';
export { MyPathService } from './my-path.service.ts';
export { GuideListType } from './decision-parts.types.ts';
export { listsOf } from './guide-words.ts';
