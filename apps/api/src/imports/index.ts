export { ImportsModule } from './imports.module.ts';
export { ImportLayoutService } from './import-layout.service.ts';
export { ImportCheckService } from './import-check.service.ts';
export { ImportCommitService } from './import-commit.service.ts';
export { ImportPagesService } from './import-pages.service.ts';
