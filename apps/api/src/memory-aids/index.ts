export { MemoryAidsModule } from './memory-aids.module.ts';
