export { GuidePacksModule } from './guide-packs.module.ts';
export { GuidePacksService } from './guide-packs.service.ts';
export { adoptedPacks, applyingFrom, packsFrom, recordWorkedUnder } from './adopted-packs.ts';
export { adoptedVersions, type KeptVersion } from './guide-packs.reads.ts';
export { PackChangesService } from './pack-changes.service.ts';
export { PackLibraryService } from './pack-library.service.ts';
export { adoptShipped, shipPacks } from './ship-packs.ts';
