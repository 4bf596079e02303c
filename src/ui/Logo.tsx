import type { VNode } from 'preact';

/** The product mark in one colour: a slab M on the printer's double rule. */
export function Logo({ size = 17 }: { readonly size?: number }): VNode {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
      <path d="M2 2h3.2L8 6.6 10.8 2H14v8h-2.6V5.7L8.9 9.8H7.1L4.6 5.7V10H2z" />
      <path d="M2 11.5h12V13H2zM2 14h12v.9H2z" />
    </svg>
  );
}
