import { Module } from '@nestjs/common';
import { AuditResolver } from './audit.resolver.ts';
import { AuditService } from './audit.service.ts';

/** Reading what was written down; writing it is platform/audit. */
@Module({ providers: [AuditResolver, AuditService] })
export class AuditModule {}
