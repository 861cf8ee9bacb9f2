export { graphql, type ResultOf, type TypedDocument, type VariablesOf } from './document.ts';
export { NoAnswerError, readError, RefusalError, type ErrorClass } from './errors.ts';
export type { InstantScalar, LocalDateScalar } from './scalars.ts';
export { createSend, csrfHeaders, type Send, type SendOptions } from './transport.ts';
export { uploadFile } from './upload.ts';
export { newKey } from './keys.ts';
