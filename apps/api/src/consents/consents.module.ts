import { Module } from '@nestjs/common';
import { ConsentsResolver } from './consents.resolver.ts';
import { ConsentsService } from './consents.service.ts';

/** Consents to ask somebody from outside. */
@Module({ providers: [ConsentsResolver, ConsentsService] })
export class ConsentsModule {}
