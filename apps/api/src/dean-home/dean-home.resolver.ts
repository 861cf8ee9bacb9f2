import { Query, Resolver } from '@nestjs/graphql';
import { Policy } from '../platform/access/policy.decorator.ts';
import { DeanHomeService } from './dean-home.service.ts';
import { DeanHomeType } from './dean-home.types.ts';

@Resolver(() => DeanHomeType)
export class DeanHomeResolver {
  constructor(private readonly home: DeanHomeService) {}

  @Query(() => DeanHomeType, { description: 'The office at a glance: counts, and who waits.' })
  @Policy('home.dean')
  deanHome(): Promise<DeanHomeType> {
    return this.home.page();
  }
}
