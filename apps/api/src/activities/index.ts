export { ActivitiesModule } from './activities.module.ts';
export { ActivitiesService } from './activities.service.ts';
