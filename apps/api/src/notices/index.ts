export { notices, noticeKinds, type NoticeKind, type Telling } from './notices.ts';
