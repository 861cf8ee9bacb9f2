import { Module } from '@nestjs/common';
import { DiagnosisReleaseResolver } from './diagnosis-release.resolver.ts';
import { DiagnosisReleaseService } from './diagnosis-release.service.ts';
import { DiagnosisResolver } from './diagnosis.resolver.ts';
import { DiagnosisService } from './diagnosis.service.ts';
import { EvidenceResolver } from './evidence.resolver.ts';
import { EvidenceService } from './evidence.service.ts';
import { MyDiagnosisResolver } from './my-diagnosis.resolver.ts';
import { MyDiagnosisService } from './my-diagnosis.service.ts';

/** What rules propose about a season, what people decide, and what the student is given to read. */
@Module({
  providers: [
    DiagnosisResolver,
    DiagnosisReleaseResolver,
    DiagnosisService,
    DiagnosisReleaseService,
    EvidenceResolver,
    EvidenceService,
    MyDiagnosisResolver,
    MyDiagnosisService,
  ],
  exports: [EvidenceService],
})
export class DiagnosisModule {}
