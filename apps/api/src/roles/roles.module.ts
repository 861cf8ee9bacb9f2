import { Module } from '@nestjs/common';
import { RolesResolver } from './roles.resolver.ts';
import { RolesService } from './roles.service.ts';

/** Roles and degrees considered between two applications. */
@Module({ providers: [RolesResolver, RolesService] })
export class RolesModule {}
