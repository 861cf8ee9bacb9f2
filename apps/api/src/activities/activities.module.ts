import { Module } from '@nestjs/common';
import { ActivitiesResolver } from './activities.resolver.ts';
import { ActivitiesService } from './activities.service.ts';
import { ActivityPagesService } from './activity-pages.service.ts';

/** What students do that counts: written down once, verified, counted beside each guide's figure. */
@Module({ providers: [ActivitiesResolver, ActivitiesService, ActivityPagesService] })
export class ActivitiesModule {}
