export * from './appointment.ts';
export * from './attendees.ts';
export * from './debrief.ts';
export * from './own-questions.ts';
export * from './packet.ts';
export * from './record.ts';
export * from './release.ts';
export * from './writing.ts';
