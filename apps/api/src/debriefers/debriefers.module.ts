import { Module } from '@nestjs/common';
import { AnswersResolver } from './answers.resolver.ts';
import { AnswersService } from './answers.service.ts';
import { DebriefersResolver } from './debriefers.resolver.ts';
import { DebriefersService } from './debriefers.service.ts';
import { DoorService } from './door.service.ts';
import { OwnQuestionsResolver } from './own-questions.resolver.ts';
import { OwnQuestionsService } from './own-questions.service.ts';
import { SeveralPeopleService } from './several-people.service.ts';

/** Several people asked about one case, each for herself. */
@Module({
  providers: [
    DebriefersResolver,
    AnswersResolver,
    DebriefersService,
    AnswersService,
    DoorService,
    SeveralPeopleService,
    OwnQuestionsResolver,
    OwnQuestionsService,
  ],
})
export class DebriefersModule {}
