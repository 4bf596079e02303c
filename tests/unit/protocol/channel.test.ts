import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBoolean, hasExactly } from '../../../src/lib/guards';
import { createAsker, serve, type Receive, type Sender } from '../../../src/protocol/channel';

interface ParrotCalls {
  say(ask: { readonly word: string }): string;
  isAwake(ask: Readonly<Record<string, never>>): boolean;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const ASKS = { say: hasExactly({ word: isText }), isAwake: hasExactly<Record<string, never>>({}) };
const ANSWERS = { say: isText, isAwake: isBoolean };
const PAGE: Sender = {
  isOwnPage: false,
  tabId: 7,
  frameId: 0,
  host: 'nbcnews.com',
  isPrivate: false,
};

/** Serves a parrot and returns what receives its messages. */
function aParrot(
  say: (word: string, from: Sender) => string | Promise<string> = (word) => word,
): Receive {
  let receive: Receive = () => undefined;
  serve<ParrotCalls>((registered) => (receive = registered), ASKS, {
    say: ({ word }, from) => say(word, from),
    isAwake: () => true,
  });
  return receive;
}

const askerOf = (receive: Receive, attempts: 1 | 2 = 1) =>
  createAsker<ParrotCalls>((message) => Promise.resolve(receive(message, PAGE)), ANSWERS, attempts);

describe('a call', () => {
  it('is answered', async () => {
    expect(await askerOf(aParrot())('say', { word: 'hello' })).toBe('hello');
  });

  it('tells who asks, as the browser has it', async () => {
    const ask = askerOf(aParrot((word, from) => `${word} ${from.host} ${from.tabId}`));
    expect(await ask('say', { word: 'hello' })).toBe('hello nbcnews.com 7');
  });

  it('that fails is rejected with its name and the reason', async () => {
    const ask = askerOf(aParrot(() => Promise.reject(new RangeError('moulting'))));
    await expect(ask('say', { word: 'x' })).rejects.toThrow('say: moulting');
  });

  it('whose handler throws at once is rejected too', async () => {
    const ask = askerOf(
      aParrot(() => {
        throw new Error('bitten');
      }),
    );
    await expect(ask('say', { word: 'x' })).rejects.toThrow('say: bitten');
  });

  it.each([
    ['nothing', undefined],
    ['a reply of another shape', { answer: 'x' }],
    ['half a reply', { ok: true }],
  ])('that gets %s is rejected with its name', async (_, reply) => {
    const ask = createAsker<ParrotCalls>(() => Promise.resolve(reply), ANSWERS, 2);
    await expect(ask('say', { word: 'x' })).rejects.toThrow('say: no answer');
  });

  it('whose answer has a wrong shape is rejected', async () => {
    const ask = createAsker<ParrotCalls>(() => Promise.resolve({ ok: true, value: 3 }), ANSWERS, 1);
    await expect(ask('say', { word: 'x' })).rejects.toThrow('say: answer of a wrong shape');
  });
});

describe('a worker that sleeps', () => {
  const failures = [
    ['refuses the connection', () => Promise.reject(new Error('Could not establish connection.'))],
    ['closes the port before it answers', () => Promise.resolve(undefined)],
  ] as const;

  it.each(failures)('and %s once is asked again', async (_, fail) => {
    const receive = aParrot();
    let sent = 0;
    const ask = createAsker<ParrotCalls>(
      (message) => (++sent === 1 ? fail() : Promise.resolve(receive(message, PAGE))),
      ANSWERS,
      2,
    );
    expect(await ask('say', { word: 'hello' })).toBe('hello');
    expect(sent).toBe(2);
  });

  it.each(failures)('and %s is not asked again where that could do harm', async (_, fail) => {
    let sent = 0;
    const ask = createAsker<ParrotCalls>(() => (sent++, fail()), ANSWERS, 1);
    await expect(ask('isAwake', {})).rejects.toThrow('isAwake:');
    expect(sent).toBe(1);
  });

  it('is asked once when it answers that it failed', async () => {
    let heard = 0;
    const ask = askerOf(
      aParrot(() => {
        heard++;
        throw new Error('no');
      }),
      2,
    );
    await expect(ask('say', { word: 'x' })).rejects.toThrow('say: no');
    expect(heard).toBe(1);
  });
});

describe('a message', () => {
  it.each([
    ['of an unknown call', { call: 'sing', ask: {} }],
    ['with the name of an inherited property', { call: 'toString', ask: {} }],
    ['without an ask', { call: 'say' }],
    ['with an ask that fails its check', { call: 'say', ask: { word: 3 } }],
    ['with more than a call', { call: 'say', ask: { word: 'x' }, extra: 1 }],
    ['that is no record', 'say'],
  ])('%s is left unanswered', (_, message) => {
    expect(aParrot()(message, PAGE)).toBeUndefined();
  });

  it('is left unanswered unless it is a call, whatever it is', () => {
    const receive = aParrot();
    fc.assert(fc.property(fc.anything(), (message) => receive(message, PAGE) === undefined));
    fc.assert(
      fc.property(
        fc.record({ call: fc.constantFrom('say', 'isAwake'), ask: fc.anything() }),
        ({ call, ask }) =>
          (receive({ call, ask }, PAGE) !== undefined) === ASKS[call as 'say'](ask),
      ),
    );
  });

  it('that is a call is always answered', async () => {
    const ask = askerOf(aParrot());
    await fc.assert(
      fc.asyncProperty(fc.string(), async (word) => (await ask('say', { word })) === word),
    );
  });
});
