export { EscalationsModule } from './escalations.module.ts';
export { EscalationsService } from './escalations.service.ts';
