import { Module } from '@nestjs/common';
import { MyRolesService } from './my-roles.service.ts';
import { RolesResolver } from './roles.resolver.ts';
import { RolesService } from './roles.service.ts';

/** Roles and degrees considered between two applications. */
@Module({ providers: [MyRolesService, RolesResolver, RolesService] })
export class RolesModule {}
