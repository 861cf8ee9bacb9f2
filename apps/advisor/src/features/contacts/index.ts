export { LogContactDialog } from './log-contact-dialog.tsx';
