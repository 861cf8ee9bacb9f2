import { Module } from '@nestjs/common';
import { CoverageResolver } from './coverage.resolver.ts';
import { CoverageService } from './coverage.service.ts';

/** Whether every major finding has a step or a decision, and whether the plan moves. */
@Module({ providers: [CoverageResolver, CoverageService] })
export class CoverageModule {}
