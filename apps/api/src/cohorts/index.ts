export { CohortsModule } from './cohorts.module.ts';
export { CohortsService } from './cohorts.service.ts';
export { CyclesService } from './cycles.service.ts';
export { cohortOf, cycleRows, type CycleDateRow, type CycleRow } from './cohorts.reads.ts';
