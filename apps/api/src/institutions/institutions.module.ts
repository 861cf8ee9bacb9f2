import { Module } from '@nestjs/common';
import { InstitutionsResolver } from './institutions.resolver.ts';
import { InstitutionsService } from './institutions.service.ts';

/** Settings of an institution. */
@Module({ providers: [InstitutionsResolver, InstitutionsService] })
export class InstitutionsModule {}
