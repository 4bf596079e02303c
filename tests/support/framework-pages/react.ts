import { createElement, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { storyAt, type StartPage } from './story';

function view(step: number): ReactNode {
  const paragraphs = storyAt(step).map(({ key, parts }) =>
    createElement(
      'p',
      { key },
      ...parts.map(({ text, isStrong }) => (isStrong ? createElement('b', null, text) : text)),
    ),
  );
  return createElement('main', null, paragraphs);
}

/** The story drawn by React. */
export const start: StartPage = (element, onError) => {
  const root = hydrateRoot(element, view(0), {
    onUncaughtError: onError,
    onCaughtError: onError,
    onRecoverableError: onError,
  });
  return { render: (step) => flushSync(() => root.render(view(step))) };
};
