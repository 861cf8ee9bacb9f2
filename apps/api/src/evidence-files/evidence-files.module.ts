import { Module } from '@nestjs/common';
import { EvidenceFilesResolver } from './evidence-files.resolver.ts';
import { EvidenceFilesService } from './evidence-files.service.ts';
import { EvidenceController } from './evidence.controller.ts';

/** Files that show that something was done. */
@Module({
  controllers: [EvidenceController],
  providers: [EvidenceFilesResolver, EvidenceFilesService],
})
export class EvidenceFilesModule {}
