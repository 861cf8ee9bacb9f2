import { Module } from '@nestjs/common';
import { AccessGrantsService } from './access-grants.service.ts';
import { AccessResolver } from './access.resolver.ts';
import { AssignmentsService } from './assignments.service.ts';
import { CasePageService } from './case-page.service.ts';
import { CaseloadExportController } from './caseload-export.controller.ts';
import { CaseloadExportService } from './caseload-export.service.ts';
import { CaseloadResolver } from './caseload.resolver.ts';
import { CaseloadService } from './caseload.service.ts';
import { CasesResolver } from './cases.resolver.ts';
import { CasesService } from './cases.service.ts';

/** Cases: caseload, case page, board, moves, assignment, reasoned access. */
@Module({
  controllers: [CaseloadExportController],
  providers: [
    AccessGrantsService,
    AccessResolver,
    AssignmentsService,
    CaseloadExportService,
    CaseloadResolver,
    CaseloadService,
    CasePageService,
    CasesResolver,
    CasesService,
  ],
  exports: [
    AccessGrantsService,
    AssignmentsService,
    CaseloadService,
    CasePageService,
    CasesService,
  ],
})
export class CasesModule {}
