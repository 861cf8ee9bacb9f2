export { NoticesModule } from './notices.module.ts';
export { notices, noticeKinds, type NoticeKind, type Telling } from './notices.ts';
export { unreadNotices } from './notices.reads.ts';
export { NoticeType } from './notices.types.ts';
