import { onAbort } from '../lib/on-abort';
import { NAMED_FRAMES_MAX, type FramePath } from '../model/frame-news';
import { findFrame } from '../page/find-frame';

/** The frames of a page in which names are marked, by what they tell. */
export interface NamedFrames {
  /** A frame has so many names now. */
  note(frameId: number, count: number, path: FramePath): void;
  /** Of all frames together. */
  count(): number;
  ids(): readonly number[];
}

/** What keeping count of frames needs. */
export interface NamedFramesOptions {
  readonly page: Document;
  /** False when no script of ours reads the frame any more. */
  readonly isRead: (frameId: number) => Promise<boolean>;
  /** Another count. */
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

interface NamedFrame {
  readonly count: number;
  readonly stop: AbortController;
}

/**
 * No frame with names yet. A frame tells when its names change, but not when it goes: its element tells
 * that it has left the page, or that another document has been loaded in it.
 */
export function openNamedFrames(options: NamedFramesOptions): NamedFrames {
  const { page, isRead, onChange, signal } = options;
  const frames = new Map<number, NamedFrame>();

  function forget(frameId: number): void {
    frames.get(frameId)?.stop.abort();
    frames.delete(frameId);
  }

  function watch(frameId: number, element: Element, signal: AbortSignal): void {
    const look = async (): Promise<void> => {
      if ((await isRead(frameId)) || signal.aborted) return;
      forget(frameId);
      onChange();
    };
    element.addEventListener('load', () => void look(), { signal });
    // What leaves a page loses its size.
    const size = new ResizeObserver(() => {
      if (!element.isConnected) void look();
    });
    size.observe(element);
    onAbort(signal, () => size.disconnect());
  }

  onAbort(signal, () => {
    for (const frameId of [...frames.keys()]) forget(frameId);
  });

  return {
    note(frameId, count, path) {
      forget(frameId);
      if (count > 0 && frames.size < NAMED_FRAMES_MAX && !signal.aborted) {
        const stop = new AbortController();
        frames.set(frameId, { count, stop });
        const found = findFrame(page, path);
        if (found !== null) watch(frameId, found.element, stop.signal);
      }
      onChange();
    },
    count: () => [...frames.values()].reduce((sum, { count }) => sum + count, 0),
    ids: () => [...frames.keys()],
  };
}
