import { Module } from '@nestjs/common';
import { NoticesResolver } from './notices.resolver.ts';
import { NoticesService } from './notices.service.ts';

/** What is new. */
@Module({ providers: [NoticesResolver, NoticesService] })
export class NoticesModule {}
