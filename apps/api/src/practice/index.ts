export { seedPractice } from './seed-practice.ts';
export { asOf, before, type PracticeGround } from './ground.ts';
