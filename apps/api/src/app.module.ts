import { Module } from '@nestjs/common';
import { AccountsModule } from './accounts/index.ts';
import { AuditModule } from './audit/index.ts';
import { InstitutionsModule } from './institutions/index.ts';
import { MemoryAidsModule } from './memory-aids/index.ts';
import { NotesModule } from './notes/index.ts';
import { PlatformModule } from './platform/platform.module.ts';

/** The product: one line per feature. */
@Module({
  imports: [
    PlatformModule,
    AccountsModule,
    AuditModule,
    InstitutionsModule,
    MemoryAidsModule,
    NotesModule,
  ],
})
export class AppModule {}
