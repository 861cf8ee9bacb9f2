import { createSend } from '@onward/graphql';
import { env } from '../app/env.ts';

/** Sends a typed document to the API: `await send(document, variables, { signal })`. */
export const send = createSend({ persisted: env.persisted });
