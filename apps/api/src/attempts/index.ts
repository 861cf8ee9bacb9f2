export { AttemptsModule } from './attempts.module.ts';
export { AttemptsService, caseFor } from './attempts.service.ts';
export { AttemptFactsService } from './attempt-facts.service.ts';
export {
  attemptsOfCase,
  consentOfCase,
  factById,
  factsOfCase,
  type AttemptFactRow,
  type AttemptRow,
  type ConsentRow,
} from './attempts.reads.ts';
