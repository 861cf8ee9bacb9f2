import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Policy } from '../platform/access/policy.decorator.ts';
import { PackPageType } from './guide-packs.types.ts';
import type { OwnHead } from './own-head.ts';
import { OwnGuidesService } from './own-guides.service.ts';
import {
  OwnEntryPreviewType,
  OwnGuideEntryInput,
  OwnGuideFormType,
  OwnGuideHeadInput,
} from './own-guides.types.ts';

const code = { type: () => ID, description: 'Code of the own guide.' };
const version = { type: () => Int, description: 'The version this edit began from.' };
const why = { description: 'Why; it stays with the version.' };
const what = { description: 'Name, and whom it is for.' };

// What is no choice is refused by the pack's own check, with the field named.
const headOf = ({
  title,
  covers,
  specialty,
  region,
  trainedAbroad,
}: OwnGuideHeadInput): OwnHead => ({
  title: title.trim(),
  covers: covers.trim(),
  specialty: (specialty ?? null) as OwnHead['specialty'],
  region: (region ?? null) as OwnHead['region'],
  trainedAbroad: trainedAbroad ?? null,
});
const typed = ({ code: entry, kind, fields }: OwnGuideEntryInput) => ({
  code: entry ?? null,
  kind,
  fields,
});

@Resolver()
export class OwnGuidesResolver {
  constructor(private readonly guides: OwnGuidesService) {}

  @Query(() => [OwnGuideFormType], { description: 'The forms of own entries.' })
  @Policy('pack.change')
  ownGuideForms(): OwnGuideFormType[] {
    return this.guides.forms();
  }

  @Query(() => OwnEntryPreviewType, { description: 'An own entry as it would stand there.' })
  @Policy('pack.change')
  previewOwnEntry(
    @Args('code', code) pack: string,
    @Args('entry', { description: 'As typed.' }) entry: OwnGuideEntryInput,
  ): Promise<OwnEntryPreviewType> {
    return this.guides.preview(pack, typed(entry));
  }

  @Mutation(() => PackPageType, { description: 'Begins an own guide. Refuses PACK_NOT_SOUND.' })
  @Policy('pack.change')
  createOwnGuide(
    @Args('guide', what) guide: OwnGuideHeadInput,
    @Args('reason', why) reason: string,
  ): Promise<PackPageType> {
    return this.guides.create(headOf(guide), reason);
  }

  @Mutation(() => PackPageType, { description: 'Names an own guide anew, or whom it is for.' })
  @Policy('pack.change')
  describeOwnGuide(
    @Args('code', code) pack: string,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('guide', what) guide: OwnGuideHeadInput,
    @Args('reason', why) reason: string,
  ): Promise<PackPageType> {
    return this.guides.describe({ pack, expectedVersion, reason }, headOf(guide));
  }

  @Mutation(() => PackPageType, { description: 'Adds or changes an entry of an own guide.' })
  @Policy('pack.change')
  keepOwnEntry(
    @Args('code', code) pack: string,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('entry', { description: 'As typed.' }) entry: OwnGuideEntryInput,
    @Args('reason', why) reason: string,
  ): Promise<PackPageType> {
    return this.guides.keepEntry({ pack, expectedVersion, reason }, typed(entry));
  }

  @Mutation(() => PackPageType, { description: 'Takes an entry out of an own guide.' })
  @Policy('pack.change')
  removeOwnEntry(
    @Args('code', code) pack: string,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('entry', { description: 'Code of the entry.' }) entry: string,
    @Args('reason', why) reason: string,
  ): Promise<PackPageType> {
    return this.guides.removeEntry({ pack, expectedVersion, reason }, entry);
  }
}
