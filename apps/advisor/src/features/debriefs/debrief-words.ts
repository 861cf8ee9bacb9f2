import type { DebriefState, KindStanding, PacketState } from '@onward/core/debriefs';
import type { StatusKind } from '@onward/ui';
import { words } from '../../shared/words.ts';

/** A state as status line: its colour and its word. */
export interface InWords {
  readonly kind: StatusKind;
  readonly words: string;
}

/** Where a debrief stands. */
export const stateInWords: Record<DebriefState, InWords> = {
  scheduled: { kind: 'off', words: 'Scheduled' },
  held: { kind: 'info', words: 'Held, not signed' },
  signed: { kind: 'done', words: 'Signed' },
  released: { kind: 'done', words: 'Released to the student' },
  cancelled: { kind: 'off', words: 'Called off' },
};

/** How a packet item stands. */
export const packetInWords: Record<PacketState, InWords> = {
  present: { kind: 'done', words: 'Present' },
  waived: { kind: 'info', words: 'Waived' },
  missing: { kind: 'needs', words: 'Missing' },
};

/** How a kind of attendee stands. */
export const standingInWords: Record<KindStanding, InWords> = {
  spoken: { kind: 'done', words: 'Has spoken' },
  invited: { kind: 'info', words: 'Invited' },
  missing: { kind: 'needs', words: 'Still missing' },
};

/** Questions whose code does not read well as a title. */
const titles: Readonly<Record<string, string>> = {
  img_friendly_strategy: 'IMG-friendly strategy',
  two_or_three_things: 'Two or three things to change',
  same_specialty: 'Same specialty, or others',
  needs_longer: 'What needs longer',
  what_programs_stop_at: 'Where programs may stop',
};

/** The name of a section: the three of every debrief, else the question's code in words. */
export function sectionTitle(
  section: string,
  student: string,
  ownQuestions: readonly { readonly code: string; readonly words: string }[],
): string {
  const own = ownQuestions.find((one) => one.code === section);
  if (own) return own.words;
  if (section === 'account') return 'What happened';
  if (section === 'agreed_steps') return 'Agreed next steps';
  if (section === 'student_summary') return `What ${student} will read`;
  const known = titles[section];
  if (known) return known;
  const said = words(section.replace(/^(composed|own_[a-z0-9_]+)\./, ''));
  return said.charAt(0).toUpperCase() + said.slice(1);
}
