export { CoverageModule } from './coverage.module.ts';
export { CoverageService } from './coverage.service.ts';
