export { DatedDecisionsModule } from './dated-decisions.module.ts';
export { DatedDecisionsService } from './dated-decisions.service.ts';
