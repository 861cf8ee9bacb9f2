import type { Channel } from '@onward/core/contacts';

/** How somebody tried to reach a student, in words. */
export const channelWords = {
  call: 'Call',
  video: 'Video call',
  in_person: 'In person',
  email: 'E-mail',
  text_message: 'Text message',
  other: 'Another way',
} as const satisfies Record<Channel, string>;
