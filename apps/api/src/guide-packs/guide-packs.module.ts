import { Module } from '@nestjs/common';
import { GuidePacksResolver } from './guide-packs.resolver.ts';
import { GuidePacksService } from './guide-packs.service.ts';
import { OwnGuidesResolver } from './own-guides.resolver.ts';
import { OwnGuidesService } from './own-guides.service.ts';
import { PackChangesService } from './pack-changes.service.ts';
import { PackLibraryService } from './pack-library.service.ts';
import { ResourcesResolver } from './resources.resolver.ts';
import { ResourcesService } from './resources.service.ts';
import { ScoreGuidanceResolver } from './score-guidance.resolver.ts';
import { ScoreGuidanceService } from './score-guidance.service.ts';
import { StatementPhrasesResolver } from './statement-phrases.resolver.ts';

/** The guides as each institution uses them: stored by version, changed with a reason, read by everybody who works. */
@Module({
  providers: [
    GuidePacksResolver,
    OwnGuidesResolver,
    ResourcesResolver,
    GuidePacksService,
    PackLibraryService,
    PackChangesService,
    OwnGuidesService,
    ResourcesService,
    ScoreGuidanceResolver,
    ScoreGuidanceService,
    StatementPhrasesResolver,
  ],
  exports: [GuidePacksService],
})
export class GuidePacksModule {}
