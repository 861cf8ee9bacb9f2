export { seedPractice, type PracticeGround } from './seed-practice.ts';
