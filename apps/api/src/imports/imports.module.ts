import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.ts';
import { ImportCheckService } from './import-check.service.ts';
import { ImportCommitService } from './import-commit.service.ts';
import { ImportFiles } from './import-files.controller.ts';
import { ImportLayoutService } from './import-layout.service.ts';
import { ImportPagesResolver } from './import-pages.resolver.ts';
import { ImportPagesService } from './import-pages.service.ts';
import { ImportUndoService } from './import-undo.service.ts';
import { ImportsResolver } from './imports.resolver.ts';
import { TakeInResolver } from './take-in.resolver.ts';

/** Lists that come as files: upload, columns, dry run, commit, undo. */
@Module({
  imports: [CasesModule],
  controllers: [ImportFiles],
  providers: [
    ImportsResolver,
    ImportPagesResolver,
    TakeInResolver,
    ImportPagesService,
    ImportLayoutService,
    ImportCheckService,
    ImportCommitService,
    ImportUndoService,
  ],
  exports: [ImportLayoutService, ImportCheckService, ImportCommitService, ImportPagesService],
})
export class ImportsModule {}
