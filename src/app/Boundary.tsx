/** Catches what a part of the page throws, so that the rest stays usable, and offers to load the page again. */
import { Component, type ReactNode } from 'react';
import { messages } from './messages.ts';
import { Panel } from './shell/Panel.tsx';

interface Props {
  readonly children: ReactNode;
  /** A new value (another event, another article) gives the part another try. */
  readonly about: string;
}

export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidUpdate(before: Props): void {
    if (before.about !== this.props.about && this.state.failed) this.setState({ failed: false });
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Panel title={messages.trouble.part} action={{ words: messages.trouble.reload, act: () => window.location.reload() }} />;
  }
}
