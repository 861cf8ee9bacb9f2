import { Module } from '@nestjs/common';
import { AccountsModule } from './accounts/index.ts';
import { PlatformModule } from './platform/platform.module.ts';

/** The product: one line per feature. */
@Module({ imports: [PlatformModule, AccountsModule] })
export class AppModule {}
