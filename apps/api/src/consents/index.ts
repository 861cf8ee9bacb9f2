export { ConsentsModule } from './consents.module.ts';
export { ConsentsService } from './consents.service.ts';
