import { Module } from '@nestjs/common';
import { EscalationsResolver } from './escalations.resolver.ts';
import { EscalationsService } from './escalations.service.ts';

/** What leads from "I am not doing well" to a person who acts. */
@Module({ providers: [EscalationsResolver, EscalationsService] })
export class EscalationsModule {}
