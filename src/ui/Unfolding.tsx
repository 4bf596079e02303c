import { Component, createRef, type RefObject, type VNode } from 'preact';

/** How much of a list shows, and how to show the rest. */
interface UnfoldingState<List extends HTMLElement> {
  /** For the list element: its children are the rows. */
  readonly list: RefObject<List | null>;
  /** How many rows show. */
  readonly shown: number;
  /** How many rows the button would bring; 0 when there is no button. */
  readonly hidden: number;
  readonly unfold: () => void;
}

interface UnfoldingProps<List extends HTMLElement> {
  readonly rows: number;
  /** How many rows show at once. */
  readonly first: number;
  readonly children: (state: UnfoldingState<List>) => VNode;
}

/**
 * A list that shows its first rows until it is unfolded in place. A single row more is never
 * hidden, since the button would take its room. The focus goes on at the first row that appears.
 * A class, since the hooks would be parsed in every tab for this alone.
 */
export class Unfolding<List extends HTMLElement> extends Component<
  UnfoldingProps<List>,
  { readonly isOpen: boolean }
> {
  override state = { isOpen: false };
  readonly #list = createRef<List>();

  override componentDidUpdate(_: UnfoldingProps<List>, before: { readonly isOpen: boolean }): void {
    if (!this.state.isOpen || before.isOpen) return;
    const row = this.#list.current?.children[this.props.first];
    const target = row?.querySelector('button') ?? row;
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }

  override render(): VNode {
    const { rows, first, children } = this.props;
    const isWhole = this.state.isOpen || rows - first <= 1;
    return children({
      list: this.#list,
      shown: isWhole ? rows : first,
      hidden: isWhole ? 0 : rows - first,
      unfold: () => this.setState({ isOpen: true }),
    });
  }
}
