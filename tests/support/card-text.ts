// What a card says, read off the drawn component without a page: every word in reading order, those
// for screen readers included, pictures left out.
import { Component, type ComponentChildren, type VNode } from 'preact';

const BLOCKS = new Set([
  ...['section', 'header', 'footer', 'div', 'p', 'h2', 'h3', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['details', 'summary'],
]);

const PREFIXES: Readonly<Record<string, string>> = {
  h2: '# ',
  li: '- ',
  dt: '',
  dd: '  ',
  summary: '▸ ',
};

interface Props {
  readonly children?: ComponentChildren;
  readonly [name: string]: unknown;
}

type Draw = (props: Props) => VNode | null;
type DrawClass = new (props: Props) => Component;

const isClass = (type: Draw | DrawClass): type is DrawClass => type.prototype instanceof Component;

function drawn(type: Draw | DrawClass, props: Props): ComponentChildren {
  if (!isClass(type)) return type(props);
  const component = new type(props);
  component.props = props;
  return component.render(props, component.state);
}

function childrenOf({ children }: Props): readonly ComponentChildren[] {
  return Array.isArray(children) ? (children as readonly ComponentChildren[]) : [children];
}

function read(node: ComponentChildren): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (Array.isArray(node)) return (node as readonly ComponentChildren[]).map(read).join('');
  if (typeof node !== 'object') return String(node);
  const { type, props } = node as VNode<Props>;
  if (typeof type !== 'string') return read(drawn(type as Draw, props));
  if (type === 'svg') return ' ';
  if (props['aria-hidden'] === 'true') return '';
  const label = type === 'button' && typeof props['aria-label'] === 'string' && props['aria-label'];
  const inner = label ? `[${label}]` : read(props.children);
  if (type === 'button') {
    if (label) return `\n${inner}\n`;
    return inner.startsWith(' [') ? inner : `[${inner}]`;
  }
  if (type === 'time') return `${inner} `;
  if (type === 'h3') return `\n## ${childrenOf(props).map(read).filter(Boolean).join(' · ')}\n`;
  if (String(props['class']).startsWith('mh-tag')) return ` [${inner}]`;
  return BLOCKS.has(type) ? `\n${PREFIXES[type] ?? ''}${inner}\n` : inner;
}

/** The lines of a card, without empty ones. */
export function readCard(card: VNode): readonly string[] {
  return read(card)
    .replaceAll('\u00a0', ' ')
    .replace(/^(- |▸ )\n+/gm, '$1')
    .split('\n')
    .map((line) => line.replace(/(?<=\S) {2,}/g, ' ').replace(/\s+$/, ''))
    .filter((line) => line.trim() !== '' && line !== '-');
}
