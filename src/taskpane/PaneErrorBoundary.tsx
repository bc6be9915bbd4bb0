/** Catches a fault of our own while drawing, so that the pane is never left blank. */
import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly fault?: string;
}

export class PaneErrorBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.fault === undefined) return this.props.children;
    return (
      <div role="alert" style={{ padding: "12px" }}>
        <h1 style={{ fontSize: "16px", margin: 0 }}>The pane has stopped</h1>
        <p>That is a fault in the add-in. Your workbook is as it was, and the functions in it still work.</p>
        <p>{this.state.fault}</p>
        <button type="button" onClick={() => this.setState({ fault: undefined as never })}>
          Try again
        </button>
      </div>
    );
  }
}
