import { Module } from '@nestjs/common';
import { FindingsResolver } from './findings.resolver.ts';
import { FindingsService } from './findings.service.ts';

/** Findings: the diagnosis of a case, factor by factor. */
@Module({ providers: [FindingsResolver, FindingsService], exports: [FindingsService] })
export class FindingsModule {}
