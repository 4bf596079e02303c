import type { VNode } from 'preact';

/** The keys of a shortcut as the browser writes it, such as `Alt+Shift+M`. */
export function ShortcutKeys({ shortcut }: { readonly shortcut: string }): VNode {
  return (
    <span class="mh-keys">
      {shortcut.split('+').map((key) => (
        <kbd>{key}</kbd>
      ))}
    </span>
  );
}
