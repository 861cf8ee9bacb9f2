import { stageWords, type Stage } from '@onward/core/pipeline';
import {
  IconArrowsRight,
  IconBrandWechat,
  IconCalendarEvent,
  IconChecklist,
  IconFileText,
  IconMessageCircle,
  IconPhone,
  type Icon,
} from '@tabler/icons-react';
import { words } from '../../shared/words.ts';
import type { TimelineLine } from './cases.graphql.ts';

const icons: Record<TimelineLine['kind'], Icon> = {
  contact: IconPhone,
  meeting: IconCalendarEvent,
  debrief: IconBrandWechat,
  note: IconFileText,
  self_audit: IconMessageCircle,
  task: IconChecklist,
  move: IconArrowsRight,
};

/** The icon of a line. */
export function lineIcon(line: TimelineLine): Icon {
  return line.kind === 'note' && line.what === 'shared' ? IconMessageCircle : icons[line.kind];
}

const tries: Readonly<Record<string, string>> = {
  call: 'called',
  video: 'called by video',
  in_person: 'met in person',
  email: 'wrote an e-mail',
  text_message: 'sent a text message',
  other: 'made contact',
};
const answers: Readonly<Record<string, string>> = {
  reached: '',
  left_message: ', left a message',
  no_reply: ', no reply',
  declined: ', who does not want to talk now',
};
const tasks: Readonly<Record<string, string>> = {
  added: 'added a step',
  changed: 'changed a step',
  begun: 'began',
  completed: 'completed',
  reopened: 'opened again',
  verified: 'confirmed',
  moved: 'moved the date of',
  blocked: 'is held up at',
  dropped: 'took off',
  help_asked: 'asked for help with',
  help_seen: 'saw the request for help with',
};

const says: Record<TimelineLine['kind'], (line: TimelineLine) => string> = {
  contact: (line) =>
    `${tries[line.detail ?? ''] ?? 'made contact'}${line.minutes ? `, ${line.minutes} min` : ''}${answers[line.what] ?? ''}`,
  meeting: (line) =>
    line.what === 'cancelled'
      ? `meeting cancelled: ${line.title ?? ''}`
      : line.what === 'held'
        ? `met: ${line.title ?? ''}`
        : `planned a meeting, not yet noted: ${line.title ?? ''}`,
  debrief: (line) => `debrief, ${words(line.what)}`,
  note: (line) =>
    line.what === 'shared'
      ? line.detail === 'released'
        ? 'wrote a shared note, released'
        : 'wrote a shared note, not released'
      : 'wrote an office note',
  self_audit: () => 'shared a look back at the application',
  task: (line) => `${tasks[line.what] ?? words(line.what)}${line.title ? `: ${line.title}` : ''}`,
  move: (line) =>
    line.detail === null
      ? 'opened the case'
      : `moved it from “${stageWords[line.detail as Stage]}” to “${stageWords[line.what as Stage]}”`,
};

/** What happened, as the end of a sentence that begins with who did it. */
export function lineWords(line: TimelineLine): string {
  return says[line.kind](line);
}
