import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { EntryKind } from '@onward/guides/pack';
import type { CaseId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import {
  CasePackType,
  EntryKindEnum,
  PackAdoptionEditInput,
  PackAdoptionType,
  PackDifferenceType,
  PackEntryEditInput,
  PackHitType,
  PackPageType,
  PackRangeType,
  PackType,
  PackVersionRefInput,
} from './guide-packs.types.ts';
import { PackChangesService } from './pack-changes.service.ts';
import { PackLibraryService } from './pack-library.service.ts';

const code = { type: () => ID, description: 'Code of the pack.' };
const version = { type: () => Int, description: 'The version this edit began from.' };
const why = { description: 'Why; it stays with the version.' };

const asRef = ({ number, ours }: PackVersionRefInput) => ({
  number: number ?? null,
  ours: ours ?? null,
});

@Resolver(() => PackType)
export class GuidePacksResolver {
  constructor(
    private readonly library: PackLibraryService,
    private readonly changes: PackChangesService,
  ) {}

  @Query(() => [PackType], { description: 'The guide packs in use.' })
  @Policy('pack.read')
  packs(): Promise<PackType[]> {
    return this.library.list();
  }

  @Query(() => PackPageType, { description: 'One pack with its entries and versions.' })
  @Policy('pack.read')
  pack(@Args('code', code) pack: string): Promise<PackPageType> {
    return this.library.page(pack);
  }

  @Query(() => [PackHitType], { description: 'Entries that hold every word, at most 60.' })
  @Policy('pack.read')
  packSearch(
    @Args('words', { description: 'What to look for.' }) words: string,
    @Args('kind', { type: () => EntryKindEnum, nullable: true, description: 'Of this kind only.' })
    kind: EntryKind | null,
  ): Promise<PackHitType[]> {
    return this.library.search(words, kind ?? null);
  }

  @Query(() => [PackDifferenceType], { description: 'What two versions say differently.' })
  @Policy('pack.read')
  packDifferences(
    @Args('code', code) pack: string,
    @Args('from', { description: 'The first.' }) from: PackVersionRefInput,
    @Args('to', { description: 'The second.' }) to: PackVersionRefInput,
  ): Promise<PackDifferenceType[]> {
    return this.library.compare(pack, asRef(from), asRef(to));
  }

  @Query(() => PackAdoptionType, { description: 'What a version of ours would change here.' })
  @Policy('pack.read')
  packAdoption(
    @Args('code', code) pack: string,
    @Args('ours', { type: () => Int, description: 'The version of ours.' }) ours: number,
  ): Promise<PackAdoptionType> {
    return this.library.adoption(pack, ours);
  }

  @Query(() => [PackRangeType], { description: 'Figures by topic, each with whose it is.' })
  @Policy('pack.read')
  packFigures(): Promise<PackRangeType[]> {
    return this.library.figures();
  }

  @Query(() => [CasePackType], { description: 'Pack versions a case was worked under.' })
  @Policy('case.read')
  packsOfCase(
    @Args('caseId', { type: () => ID, description: 'The case.' }) caseId: CaseId,
  ): Promise<CasePackType[]> {
    return this.library.ofCase(caseId);
  }

  @Mutation(() => PackPageType, { description: 'Changes an entry. Refuses PACK_NOT_SOUND.' })
  @Policy('pack.change')
  changePackEntry(
    @Args('code', code) pack: string,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('edit', { description: 'The entry, what it will say, and why.' })
    { entry, fields, reason }: PackEntryEditInput,
  ): Promise<PackPageType> {
    return this.changes.changeEntry({ pack, expectedVersion, reason }, entry, fields);
  }

  @Mutation(() => PackPageType, { description: 'Lets an entry say again what ours says.' })
  @Policy('pack.change')
  restorePackEntry(
    @Args('code', code) pack: string,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('entry', { description: 'Code of the entry.' }) entry: string,
    @Args('reason', why) reason: string,
  ): Promise<PackPageType> {
    return this.changes.restoreEntry({ pack, expectedVersion, reason }, entry);
  }

  @Mutation(() => PackPageType, { description: 'Takes over a newer or older version of ours.' })
  @Policy('pack.change')
  adoptPackVersion(
    @Args('code', code) pack: string,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('edit', { description: 'The version, why, and what gives way.' })
    { ours, reason, givingWay }: PackAdoptionEditInput,
  ): Promise<PackPageType> {
    return this.changes.adoptOurs({ pack, expectedVersion, reason }, ours, givingWay ?? []);
  }

  @Mutation(() => PackPageType, { description: 'Uses an earlier version again, as a new one.' })
  @Policy('pack.change')
  goBackToPackVersion(
    @Args('code', code) pack: string,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('number', { type: () => Int, description: 'The earlier version.' }) number: number,
    @Args('reason', why) reason: string,
  ): Promise<PackPageType> {
    return this.changes.goBack({ pack, expectedVersion, reason }, number);
  }

  @Mutation(() => PackPageType, { description: 'Takes in an own pack, or a new state of it.' })
  @Policy('pack.change')
  takeInPack(
    @Args('file', { description: 'The pack as JSON; its code begins with own_.' }) file: string,
    @Args('expectedVersion', { type: () => Int, description: 'Version; 0: new here.' })
    expectedVersion: number,
    @Args('reason', why) reason: string,
  ): Promise<PackPageType> {
    return this.changes.takeIn(file, expectedVersion, reason);
  }
}
