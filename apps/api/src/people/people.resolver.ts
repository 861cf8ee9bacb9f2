import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Role } from '@onward/core/access';
import type { PersonId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import type { Page } from '../platform/graphql/page.ts';
import { FactsService } from './facts.service.ts';
import type { PersonRow, StaffRow, StudentRow } from './people.reads.ts';
import { PeopleService } from './people.service.ts';
import {
  FactInput,
  PersonDetailsInput,
  PersonType,
  StaffMemberType,
  StudentPageType,
} from './people.types.ts';

const person = { type: () => ID, description: 'The person.' };
const version = { type: () => Int, description: 'The version this edit began from.' };
const details = { description: 'All details.' };

@Resolver(() => PersonType)
export class PeopleResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly facts: FactsService,
  ) {}

  @Query(() => [StaffMemberType], { description: 'Deans and advisors by name.' })
  @Policy('people.read')
  staff(): Promise<StaffRow[]> {
    return this.people.staff();
  }

  @Query(() => StudentPageType, { description: 'Students by name.' })
  @Policy('people.read')
  students(
    @Args('search', { type: () => String, nullable: true, description: 'Part of a name.' })
    search: string | null,
    @Args('first', { type: () => Int, nullable: true, description: 'Rows wanted, at most 100.' })
    size: number | null,
    @Args('after', {
      type: () => String,
      nullable: true,
      description: 'Where the last page ended.',
    })
    cursor: string | null,
  ): Promise<Page<StudentRow>> {
    return this.people.students(search ?? '', size, cursor);
  }

  @Query(() => PersonType, { description: 'One person. Refuses NOT_FOUND.' })
  @Policy('people.read')
  person(@Args('id', person) id: PersonId): Promise<PersonRow> {
    return this.people.one(id);
  }

  @Mutation(() => PersonType, { description: 'Adds a dean or an advisor. Refuses EMAIL_IN_USE.' })
  @Policy('people.manage')
  addStaff(
    @Args('role', { description: 'dean or advisor.' }) role: string,
    @Args('details', details) given: PersonDetailsInput,
  ): Promise<PersonRow> {
    return this.people.addStaff({ ...given, role });
  }

  @Mutation(() => PersonType, { description: 'Changes somebody’s details.' })
  @Policy('people.manage')
  changePerson(
    @Args('id', person) id: PersonId,
    @Args('expectedVersion', version) expected: number,
    @Args('details', details) given: PersonDetailsInput,
  ): Promise<PersonRow> {
    return this.people.change(id, expected, given);
  }

  @Mutation(() => PersonType, {
    description: 'Makes a dean of an advisor or back. Refuses LAST_DEAN.',
  })
  @Policy('people.manage')
  changeRole(
    @Args('id', person) id: PersonId,
    @Args('expectedVersion', version) expected: number,
    @Args('role', { description: 'dean or advisor.' }) role: string,
  ): Promise<PersonRow> {
    return this.people.setRole(id, expected, role as Role);
  }

  @Mutation(() => Boolean, {
    description:
      'Removes a student imported by mistake. Refuses PERSON_WORKED_WITH, REASON_REQUIRED.',
  })
  @Policy('people.manage')
  removeStudent(
    @Args('id', person) id: PersonId,
    @Args('reason', { description: 'Why, at least 10 characters.' }) reason: string,
  ): Promise<boolean> {
    return this.people.removeStudent(id, reason);
  }

  @Mutation(() => Boolean, { description: 'Records a fact about a student, with source and date.' })
  @Policy('case.change')
  recordFact(
    @Args('studentId', person) id: PersonId,
    @Args('fact', { description: 'The fact.' }) fact: FactInput,
  ): Promise<boolean> {
    return this.facts.record(id, { ...fact, matchYear: fact.matchYear ?? null });
  }
}
