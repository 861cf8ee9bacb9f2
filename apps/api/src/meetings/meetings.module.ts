import { Module } from '@nestjs/common';
import { MeetingsResolver } from './meetings.resolver.ts';
import { MeetingsService } from './meetings.service.ts';

/** Meetings with students. */
@Module({ providers: [MeetingsResolver, MeetingsService], exports: [MeetingsService] })
export class MeetingsModule {}
