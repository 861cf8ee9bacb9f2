import { Component, type ReactNode } from 'react';
import { Button } from '../actions/button.tsx';
import { ErrorState } from './state-message.tsx';

interface Props {
  children: ReactNode;
}

/** The last net: a fault in drawing shows calm words instead of an empty page. What was saved is not touched. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <ErrorState
        title="This page stopped working"
        action={<Button onClick={() => location.reload()}>Load it again</Button>}
      >
        What was saved before is safe. If it happens again, tell your dean’s office what you were
        doing.
      </ErrorState>
    );
  }
}
