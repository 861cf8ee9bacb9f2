export { ExpiryPart } from './expiry-part.tsx';
export { PapersPart } from './papers-part.tsx';
export { expiryOf } from './expiry.queries.ts';
