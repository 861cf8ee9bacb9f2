export { PortalModule } from './portal.module.ts';
