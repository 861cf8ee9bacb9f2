import { Module } from '@nestjs/common';
import { MemoryAidsResolver } from './memory-aids.resolver.ts';
import { MemoryAidsService } from './memory-aids.service.ts';

/** Author-only, encrypted memory aids. */
@Module({ providers: [MemoryAidsResolver, MemoryAidsService] })
export class MemoryAidsModule {}
