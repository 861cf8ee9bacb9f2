export * from './clock-people.ts';
export * from './contact.ts';
