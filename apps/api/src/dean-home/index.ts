export { DeanHomeModule } from './dean-home.module.ts';
