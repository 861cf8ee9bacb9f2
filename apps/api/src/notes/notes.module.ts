import { Module } from '@nestjs/common';
import { NotePagesService } from './note-pages.service.ts';
import { NotesResolver } from './notes.resolver.ts';
import { NotesService } from './notes.service.ts';

/** Office notes and shared notes. */
@Module({ providers: [NotesResolver, NotesService, NotePagesService], exports: [NotesService] })
export class NotesModule {}
