export { ActivitiesModule } from './activities.module.ts';
export { clinicalBehind, type ActivityRow } from './activities.reads.ts';
export { ActivitiesService } from './activities.service.ts';
