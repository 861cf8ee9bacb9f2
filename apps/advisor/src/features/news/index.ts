export { NewsPage, type Shown } from './news-page.tsx';
export { newsOf } from './news.queries.ts';
export { unreadInWords } from './news-words.ts';
export { useUnreadNews } from './use-unread.ts';
