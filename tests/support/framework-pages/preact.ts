import { h, hydrate, render, type VNode } from 'preact';
import { storyAt, type StartPage } from './story';

function view(step: number): VNode {
  const paragraphs = storyAt(step).map(({ key, parts }) =>
    h('p', { key }, ...parts.map(({ text, isStrong }) => (isStrong ? h('b', null, text) : text))),
  );
  return h('main', null, paragraphs);
}

/** The story drawn by Preact, which throws what goes wrong. */
export const start: StartPage = (root) => {
  hydrate(view(0), root);
  return { render: (step) => render(view(step), root) };
};
