export { PeopleModule } from './people.module.ts';
export { PeopleService } from './people.service.ts';
export { FactsService } from './facts.service.ts';
