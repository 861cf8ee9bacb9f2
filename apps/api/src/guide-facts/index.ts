export { GuideFactsModule } from './guide-facts.module.ts';
