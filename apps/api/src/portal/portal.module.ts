import { Module } from '@nestjs/common';
import { DecidedResolver } from './decided.resolver.ts';
import { DecidedService } from './decided.service.ts';
import { PortalResolver } from './portal.resolver.ts';
import { PortalService } from './portal.service.ts';

/** What the student reads. */
@Module({ providers: [PortalResolver, DecidedResolver, PortalService, DecidedService] })
export class PortalModule {}
