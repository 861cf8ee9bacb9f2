export { ContactClock } from './contact-clock.tsx';
export { LogContactDialog } from './log-contact-dialog.tsx';
