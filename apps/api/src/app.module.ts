import { Module } from '@nestjs/common';
import { AccountsModule } from './accounts/index.ts';
import { MemoryAidsModule } from './memory-aids/index.ts';
import { NotesModule } from './notes/index.ts';
import { DebriefsModule } from './debriefs/index.ts';
import { FindingsModule } from './findings/index.ts';
import { PlatformModule } from './platform/platform.module.ts';

/** The product: one line per feature. */
@Module({
  imports: [
    PlatformModule,
    AccountsModule,
    DebriefsModule,
    FindingsModule,
    MemoryAidsModule,
    NotesModule,
  ],
})
export class AppModule {}
