export { LettersModule } from './letters.module.ts';
export { LettersService } from './letters.service.ts';
export { MyLettersService } from './my-letters.service.ts';
export { groundOf, loadGround, type CaseGround } from './case-ground.ts';
export { lettersOfCase } from './letters.reads.ts';
