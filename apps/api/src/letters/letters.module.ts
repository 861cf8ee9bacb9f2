import { Module } from '@nestjs/common';
import { LettersResolver } from './letters.resolver.ts';
import { LettersService } from './letters.service.ts';
import { MyLettersResolver } from './my-letters.resolver.ts';
import { MyLettersService } from './my-letters.service.ts';

/** Letters towards the next application, and what the student signs about them. */
@Module({ providers: [LettersResolver, LettersService, MyLettersResolver, MyLettersService] })
export class LettersModule {}
