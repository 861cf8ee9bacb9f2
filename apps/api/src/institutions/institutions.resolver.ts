import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SupportContact } from '@onward/core/institutions';
import type { Id } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import type { SettingsRow } from './institutions.reads.ts';
import { InstitutionsService } from './institutions.service.ts';
import {
  SettingsInput,
  SettingsType,
  SupportContactInput,
  SupportContactType,
} from './institutions.types.ts';

const versionArg = { type: () => Int, description: 'The version this edit began from.' };
const idArg = { type: () => ID, description: 'The contact.' };

/** Settings. */
@Resolver()
export class InstitutionsResolver {
  constructor(private readonly institutions: InstitutionsService) {}

  @Query(() => SettingsType, { description: 'The settings of one’s institution.' })
  @Policy('institution.read')
  institutionSettings(): Promise<SettingsRow> {
    return this.institutions.settings();
  }

  @Query(() => [SupportContactType], { description: 'Whom students can turn to, in order.' })
  @Policy('institution.read')
  supportContacts(): Promise<SupportContact[]> {
    return this.institutions.contacts();
  }

  @Mutation(() => SettingsType, { description: 'Changes the settings. Refuses INPUT_NOT_VALID.' })
  @Policy('institution.change')
  changeInstitutionSettings(
    @Args('expectedVersion', versionArg) expectedVersion: number,
    @Args('settings', { description: 'All of them.' }) settings: SettingsInput,
  ): Promise<SettingsRow> {
    return this.institutions.change(settings, expectedVersion);
  }

  @Mutation(() => SupportContactType, { description: 'Adds somebody students can turn to.' })
  @Policy('institution.change')
  addSupportContact(
    @Args('contact', { description: 'The contact.' }) contact: SupportContactInput,
  ): Promise<SupportContact> {
    return this.institutions.addContact(contact);
  }

  @Mutation(() => SupportContactType, { description: 'Changes a contact.' })
  @Policy('institution.change')
  changeSupportContact(
    @Args('id', idArg) id: Id<'support_contact'>,
    @Args('expectedVersion', versionArg) expectedVersion: number,
    @Args('contact', { description: 'All of it.' }) contact: SupportContactInput,
  ): Promise<SupportContact> {
    return this.institutions.changeContact(id, contact, expectedVersion);
  }

  @Mutation(() => Boolean, { description: 'Takes a contact off the list.' })
  @Policy('institution.change')
  removeSupportContact(
    @Args('id', idArg) id: Id<'support_contact'>,
    @Args('expectedVersion', versionArg) expectedVersion: number,
  ): Promise<boolean> {
    return this.institutions.removeContact(id, expectedVersion);
  }
}
