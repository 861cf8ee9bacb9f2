export { MeetingsModule } from './meetings.module.ts';
export { MeetingsService } from './meetings.service.ts';
