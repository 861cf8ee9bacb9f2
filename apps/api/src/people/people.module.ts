import { Module } from '@nestjs/common';
import { FactsService } from './facts.service.ts';
import { PeopleResolver } from './people.resolver.ts';
import { PeopleService } from './people.service.ts';

/** Staff and students: names, addresses, roles, facts. */
@Module({
  providers: [PeopleResolver, PeopleService, FactsService],
  exports: [PeopleService, FactsService],
})
export class PeopleModule {}
