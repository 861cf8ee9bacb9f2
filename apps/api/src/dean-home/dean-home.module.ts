import { Module } from '@nestjs/common';
import { DeanHomeResolver } from './dean-home.resolver.ts';
import { DeanHomeService } from './dean-home.service.ts';

/** The dean's home. */
@Module({ providers: [DeanHomeResolver, DeanHomeService] })
export class DeanHomeModule {}
