import { hasExactly, isBoolean, isRecord, type Guard } from '../lib/guards';
import { fail, succeed, type Result } from '../lib/result';

// The only way in which our parts talk: a call's name and what it asks go one way, a `Result`
// comes back. The browser's own functions are passed in, so that everything here runs in Node.

/** What a call asks for. */
export type AskOf<Calls, Name extends keyof Calls> = Calls[Name] extends (ask: infer Ask) => unknown
  ? Ask
  : never;

/** What a call answers. */
export type AnswerOf<Calls, Name extends keyof Calls> = Calls[Name] extends (
  ask: never,
) => infer Answer
  ? Answer
  : never;

/** Who sent a message: said by the browser, not by the message, so that no page can forge it. */
export interface Sender {
  /** A page of our own, such as the popup; false for a script of ours inside a web page. */
  readonly isOwnPage: boolean;
  /** Tab that the sender lives in; null for the popup and the worker. */
  readonly tabId: number | null;
  /** 0 for the page of a tab, and for our own pages; other numbers for the frames in a page. */
  readonly frameId: number;
  /** Host of the sender's page, lower case; empty for one without, such as a local file. */
  readonly host: string;
  readonly isPrivate: boolean;
}

/** Sends a message; resolves with the reply, `undefined` when nobody answered. */
export type Send = (message: unknown) => Promise<unknown>;

/** Answers a message, or returns `undefined` at once to leave it to nobody. */
export type Receive<From = Sender> = (message: unknown, from: From) => Promise<unknown> | undefined;

/** Registers the one receiver of messages from parts of our own. */
export type Listen<From = Sender> = (receive: Receive<From>) => void;

/** Asks one call; rejects with an Error that names the call. */
export type Asker<Calls> = <Name extends keyof Calls & string>(
  name: Name,
  ask: AskOf<Calls, Name>,
) => Promise<AnswerOf<Calls, Name>>;

/** What answers each call, told who makes it; leaving one out does not compile. */
export type Handlers<Calls, From = Sender> = {
  readonly [Name in keyof Calls]: (
    ask: AskOf<Calls, Name>,
    from: From,
  ) => AnswerOf<Calls, Name> | Promise<AnswerOf<Calls, Name>>;
};

/** What each call may ask; leaving one out does not compile. */
export type AskChecks<Calls> = { readonly [Name in keyof Calls]: Guard<AskOf<Calls, Name>> };

/** What each call may answer; leaving one out does not compile. */
export type AnswerChecks<Calls> = { readonly [Name in keyof Calls]: Guard<AnswerOf<Calls, Name>> };

const isCallMessage = hasExactly<{ readonly call: string; readonly ask: unknown }>({
  call: (value): value is string => typeof value === 'string',
  ask: (value): value is unknown => value !== undefined,
});

function isReply(value: unknown): value is Result<unknown> {
  if (!isRecord(value) || !isBoolean(value['ok'])) return false;
  return value['ok'] ? 'value' in value : typeof value['problem'] === 'string';
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What stands between a call and its handler. */
export interface Watch<Calls, From = Sender> {
  /** Throws when this sender may not make the call; the handler is then not reached. */
  readonly gate: (name: keyof Calls & string, from: From) => void;
  /** A call has failed, or was refused. */
  readonly onFailure: (name: keyof Calls & string, error: unknown, from: From) => void;
}

/**
 * Answers calls with the handlers, as long as what they ask passes its check.
 * A message of another shape, or one that fails its check, is left unanswered.
 */
export function serve<Calls extends object, From = Sender>(
  listen: Listen<From>,
  checks: AskChecks<Calls>,
  handlers: Handlers<Calls, From>,
  watch?: Watch<Calls, From>,
): void {
  const isCall = (name: string): name is keyof Calls & string => Object.hasOwn(checks, name);

  function answer<Name extends keyof Calls & string>(
    name: Name,
    ask: unknown,
    from: From,
  ): Promise<Result<AnswerOf<Calls, Name>>> | undefined {
    const isValid: AskChecks<Calls>[Name] = checks[name];
    if (!isValid(ask)) return undefined;
    const handle: Handlers<Calls, From>[Name] = handlers[name];
    return Promise.resolve()
      .then(() => {
        watch?.gate(name, from);
        return handle(ask, from);
      })
      .then(succeed, (error: unknown) => {
        watch?.onFailure(name, error, from);
        return fail(describe(error));
      });
  }

  listen((message, from) => {
    if (!isCallMessage(message) || !isCall(message.call)) return undefined;
    return answer(message.call, message.ask, from);
  });
}

/**
 * An asker over one way of sending. `attempts` is 2 where every call may be repeated without
 * harm: a worker that the browser has just put to sleep or killed answers the second time.
 */
export function createAsker<Calls extends object>(
  send: Send,
  checks: AnswerChecks<Calls>,
  attempts: 1 | 2,
): Asker<Calls> {
  async function deliver(message: unknown): Promise<Result<unknown>> {
    let problem = '';
    for (let attempt = 1; attempt <= attempts; attempt++) {
      try {
        const reply = await send(message);
        if (isReply(reply)) return reply;
        problem = 'no answer';
      } catch (error) {
        problem = describe(error);
      }
    }
    return fail(problem);
  }

  return async (name, ask) => {
    const reply = await deliver({ call: name, ask });
    if (!reply.ok) throw new Error(`${name}: ${reply.problem}`);
    const isValid: AnswerChecks<Calls>[typeof name] = checks[name];
    if (!isValid(reply.value)) throw new Error(`${name}: answer of a wrong shape`);
    return reply.value;
  };
}
