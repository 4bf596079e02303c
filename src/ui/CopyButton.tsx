import { Component, type VNode } from 'preact';
import type { MessageKey, Translate } from '../describe/translate';

interface CopyProps {
  readonly text: string;
  /** Puts a text on the clipboard; false when the browser does not allow it. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly translate: Translate;
}

interface CopyState {
  readonly outcome: 'none' | 'copied' | 'failed';
}

const LABELS: Readonly<Record<CopyState['outcome'], MessageKey>> = {
  none: 'copyReport',
  copied: 'copyReportDone',
  failed: 'copyReportFailed',
};

/**
 * Copies the text for a correction, then says whether that worked in its own place, so that the
 * card keeps its size. A class, since the hooks would be parsed in every tab for this alone.
 */
export class CopyButton extends Component<CopyProps, CopyState> {
  override state: CopyState = { outcome: 'none' };

  readonly #copy = (): void => {
    const { text, onCopy } = this.props;
    void onCopy(text).then((isCopied) =>
      this.setState({ outcome: isCopied ? 'copied' : 'failed' }),
    );
  };

  override render(): VNode {
    return (
      <button type="button" class="mh-link" onClick={this.#copy}>
        <span role="status">{this.props.translate(LABELS[this.state.outcome])}</span>
      </button>
    );
  }
}
