export { ArrangeMeetingDialog } from './arrange-meeting-dialog.tsx';
export { NextMeeting } from './next-meeting.tsx';
