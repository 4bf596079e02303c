import { afterEach } from 'vitest';
import { describeScene, hasScene } from './scene';

// Runs with each end-to-end file. A wait that was in vain tells by itself what there was; to any other
// failure it is added here, after the test.
afterEach(async ({ task }) => {
  const [error] = task.result?.errors ?? [];
  if (error === undefined || hasScene(error.message)) return;
  const scene = await describeScene();
  error.message += scene;
  if (error.stack !== undefined) error.stack += scene;
});
