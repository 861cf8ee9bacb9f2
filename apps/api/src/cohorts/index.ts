export { CohortsModule } from './cohorts.module.ts';
export { CohortsService } from './cohorts.service.ts';
export { CyclesService } from './cycles.service.ts';
export { cohortOf } from './cohorts.reads.ts';
