import { createSSRApp, h, nextTick, ref } from 'vue';
import { storyAt, type StartPage } from './story';

/** The story drawn by Vue. */
export const start: StartPage = (root, onError) => {
  const step = ref(0);
  const app = createSSRApp({
    render: () =>
      h(
        'main',
        storyAt(step.value).map(({ key, parts }) =>
          h(
            'p',
            { key },
            parts.map(({ text, isStrong }) => (isStrong ? h('b', text) : text)),
          ),
        ),
      ),
  });
  app.config.errorHandler = onError;
  app.mount(root);
  return {
    render: (next) => {
      step.value = next;
      return nextTick();
    },
  };
};
