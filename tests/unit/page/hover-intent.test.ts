import { describe, expect, it } from 'vitest';
import {
  AT_REST,
  hoverDue,
  nextHover,
  type HoverEvent,
  type HoverState,
  type Place,
} from '../../../src/page/hover-intent';

type Mark = 'Lavrov' | 'NBC';
type Event = HoverEvent<Mark>;

const LAVROV: Place<Mark> = { kind: 'mark', target: 'Lavrov' };
const NBC: Place<Mark> = { kind: 'mark', target: 'NBC' };
const PAGE: Place<Mark> = { kind: 'page' };
const CARD: Place<Mark> = { kind: 'card' };
const WAY: Place<Mark> = { kind: 'way', target: null };
const WAY_OVER_NBC: Place<Mark> = { kind: 'way', target: 'NBC' };

const rest = (at: number, place: Place<Mark>): Event => ({ kind: 'move', at, place, speed: 0.1 });
const rush = (at: number, place: Place<Mark>): Event => ({ kind: 'move', at, place, speed: 0.5 });
const press = (at: number, place: Place<Mark>): Event => ({ kind: 'press', at, place });
const release = (at: number): Event => ({ kind: 'release', at });
const type = (at: number): Event => ({ kind: 'disturb', at, under: null });
const scroll = (at: number, under: Mark | null): Event => ({ kind: 'disturb', at, under });
const open = (target: Mark): Event => ({ kind: 'open', target });
const pin: Event = { kind: 'pin' };
const close: Event = { kind: 'close' };
const redraw = (now: Mark | null): Event => ({ kind: 'redraw', now: () => now });

/** Feeds the events and ticks at every due moment, as a page does; what shows at `until`. */
function shownAt(until: number, events: readonly Event[]): Mark | null {
  let state: HoverState<Mark> = AT_REST;
  const runTo = (time: number): void => {
    for (let due = hoverDue(state); due !== null && due <= time; due = hoverDue(state)) {
      const after = nextHover(state, { kind: 'tick', at: due });
      if (after === state) throw new Error(`a tick at ${due} changed nothing`);
      state = after;
    }
  };
  for (const event of events) {
    if ('at' in event) runTo(event.at);
    state = nextHover(state, event);
  }
  runTo(until);
  return state.shown?.target ?? null;
}

describe('a card comes', () => {
  it.each<[string, number, readonly Event[], Mark | null]>([
    ['not before 150 ms on the mark', 149, [rest(0, LAVROV)], null],
    ['after 150 ms on the mark', 150, [rest(0, LAVROV)], 'Lavrov'],
    ['of a mark that is drawn anew meanwhile', 150, [rest(0, LAVROV), redraw('NBC')], 'NBC'],
    ['of one that has none for a moment', 150, [rest(0, LAVROV), redraw(null)], 'Lavrov'],
    [
      'at the same moment when the pointer drifts slowly on',
      150,
      [rest(0, LAVROV), rest(90, LAVROV)],
      'Lavrov',
    ],
    [
      'within 300 ms for one that arrives fast and stops',
      300,
      [rush(0, LAVROV), rest(34, LAVROV)],
      'Lavrov',
    ],
    [
      'not while it travels over the mark',
      180,
      [rush(0, LAVROV), rush(60, LAVROV), rush(120, LAVROV)],
      null,
    ],
    ['not when it has left before', 200, [rest(0, LAVROV), rest(100, PAGE)], null],
    [
      'for the mark it rests on, not for one passed on the way',
      230,
      [rest(0, NBC), rest(80, LAVROV)],
      'Lavrov',
    ],
    ['not while a button is down', 400, [rest(0, PAGE), press(10, PAGE), rest(50, LAVROV)], null],
    [
      'not for a mark that was pressed',
      400,
      [rest(0, LAVROV), press(50, LAVROV), release(80), rest(90, LAVROV)],
      null,
    ],
    [
      'for it once the pointer was elsewhere',
      400,
      [press(50, LAVROV), release(80), rest(90, PAGE), rest(120, LAVROV)],
      'Lavrov',
    ],
    ['not right after typing or scrolling', 299, [type(0), rest(10, LAVROV)], null],
    ['when that is over', 300, [type(0), rest(10, LAVROV)], 'Lavrov'],
    ['not when typing begins on the mark', 400, [rest(0, LAVROV), type(100)], null],
    ['not for a mark that is scrolled away', 900, [rest(0, LAVROV), scroll(100, null)], null],
    [
      'not for one that is scrolled under the resting pointer',
      900,
      [rest(0, PAGE), scroll(100, 'NBC')],
      null,
    ],
    ['later for one that stays under it', 399, [rest(0, LAVROV), scroll(100, 'Lavrov')], null],
    [
      'in a second for one that goes on moving under it, as in a ticker',
      1000,
      [rest(0, LAVROV), ...Array.from({ length: 20 }, (_, at) => scroll(at * 50, 'Lavrov'))],
      'Lavrov',
    ],
    [
      'no sooner for that one',
      999,
      [rest(0, LAVROV), ...Array.from({ length: 20 }, (_, at) => scroll(at * 50, 'Lavrov'))],
      null,
    ],
    ['300 ms after that scroll', 400, [rest(0, LAVROV), scroll(100, 'Lavrov')], 'Lavrov'],
    ['at once when asked for', 0, [open('NBC')], 'NBC'],
  ])('%s', (_, until, events, shown) => {
    expect(shownAt(until, events)).toBe(shown);
  });
});

describe('an open card', () => {
  const shown = [rest(0, LAVROV), rest(150, LAVROV)];
  it.each<[string, number, readonly Event[], Mark | null]>([
    ['stays 300 ms when the pointer leaves', 499, [...shown, rest(200, PAGE)], 'Lavrov'],
    ['goes then', 500, [...shown, rest(200, PAGE)], null],
    [
      'goes then even if the pointer moves about',
      500,
      [...shown, rest(200, PAGE), rest(400, PAGE)],
      null,
    ],
    [
      'stays when the pointer comes back in time',
      900,
      [...shown, rest(200, PAGE), rest(450, LAVROV)],
      'Lavrov',
    ],
    [
      'stays when the pointer enters it',
      900,
      [...shown, rest(200, PAGE), rest(450, CARD)],
      'Lavrov',
    ],
    [
      'stays while the pointer is on its way to it',
      900,
      [...shown, rest(200, WAY), rest(450, WAY), rest(650, WAY)],
      'Lavrov',
    ],
    [
      'goes when the pointer stops on the way',
      950,
      [...shown, rest(200, WAY), rest(650, WAY)],
      null,
    ],
    [
      'is not replaced by a mark on the way',
      449,
      [...shown, rest(200, WAY_OVER_NBC), rest(300, WAY_OVER_NBC)],
      'Lavrov',
    ],
    ['is replaced by a mark that the pointer rests on', 350, [...shown, rest(200, NBC)], 'NBC'],
    ['stays when it is pinned', 5000, [...shown, pin, rest(200, PAGE)], 'Lavrov'],
    ['stays when it was asked for', 5000, [open('NBC'), rest(10, PAGE)], 'NBC'],
    ['goes when it is closed', 200, [...shown, close], null],
    [
      'does not come back while the pointer stays on its mark',
      900,
      [...shown, close, rest(200, LAVROV), rest(400, LAVROV)],
      null,
    ],
    [
      'comes back when the pointer does',
      900,
      [...shown, close, rest(200, PAGE), rest(400, LAVROV)],
      'Lavrov',
    ],
    ['goes at a press outside, pinned or not', 200, [open('NBC'), press(200, PAGE)], null],
    ['goes at a press on another mark', 200, [open('NBC'), press(200, LAVROV)], null],
    ['stays at a press on its own mark', 200, [open('NBC'), press(200, NBC)], 'NBC'],
    ['stays at a press on itself', 200, [open('NBC'), press(200, CARD)], 'NBC'],
    [
      'stays when the reader types or scrolls',
      250,
      [...shown, type(200), scroll(210, null)],
      'Lavrov',
    ],
  ])('%s', (_, until, events, left) => {
    expect(shownAt(until, events)).toBe(left);
  });
});
