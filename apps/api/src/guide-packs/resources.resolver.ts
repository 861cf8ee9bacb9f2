import { Query, Resolver } from '@nestjs/graphql';
import { Policy } from '../platform/access/policy.decorator.ts';
import { ResourcesService } from './resources.service.ts';
import { ResourcesType } from './resources.types.ts';

@Resolver(() => ResourcesType)
export class ResourcesResolver {
  constructor(private readonly resources: ResourcesService) {}

  @Query(() => ResourcesType, { description: 'What the student may read of the guides.' })
  @Policy('resources.read')
  myResources(): Promise<ResourcesType> {
    return this.resources.mine();
  }
}
