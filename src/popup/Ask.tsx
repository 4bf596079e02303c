import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Reader } from '../describe/translate';
import type { EntityBrief } from '../model/entity';
import { LINK_MAX_LENGTH } from '../model/kept-link';
import type { LookUp } from '../protocol/calls';
import { AnswerList } from '../ui/ask/AnswerList';
import { AskField } from '../ui/ask/AskField';
import { LoadedCard, type CardParts } from '../ui/LoadedCard';
import { describeAnswer } from './describe-answer';

// A host is one of many until its last letter: nbcnews.co, on the way to nbcnews.com, is a look-alike.
const LINK_DELAY_MS = 400;

// Nobody is told at each letter that nothing is held under it.
const NOTHING_DELAY_MS = 500;

const MAY_BE_LINK = /\S[.:。．]/;

/** One field for a name, a host or a link, and in place of the page what the answer is. */
export function Ask({
  lookUp,
  card,
  reader,
  onAsking,
}: {
  readonly lookUp: (text: string) => Promise<LookUp>;
  readonly card: CardParts;
  readonly reader: Reader;
  /** Called when there is an answer to show, and when there is none any more. */
  readonly onAsking: (isAsking: boolean) => void;
}): VNode {
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<{
    readonly to: string;
    readonly found: LookUp | 'failed';
  } | null>(null);
  const [opened, setOpened] = useState<EntityBrief | null>(null);
  // Enter was pressed, and its answer is still to come.
  const [isEntered, setEntered] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const asked = text.trim();

  const focusField = (): void => field.current?.focus();
  const focusRow = (id?: string): void => {
    const row = id === undefined ? '[data-answer]' : `[data-answer="${id}"]`;
    document.querySelector<HTMLElement>(row)?.focus();
  };

  useEffect(() => {
    if (asked === '') setAnswer(null);
    if (asked === '' || answer?.to === asked) return;
    let timer = 0;
    let isCurrent = true;
    const show = (found: LookUp | 'failed'): void => setAnswer({ to: asked, found });
    const hear = (found: LookUp | 'failed'): void => {
      if (!isCurrent) return;
      if (isEntered || !isNothing(found)) show(found);
      else timer = window.setTimeout(() => show(found), NOTHING_DELAY_MS);
    };
    const delay = MAY_BE_LINK.test(asked) && !isEntered ? LINK_DELAY_MS : 0;
    timer = window.setTimeout(() => void lookUp(asked).then(hear, () => hear('failed')), delay);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [asked, isEntered]);
  // Before anything is painted: the page's list and an answer are never seen together.
  useLayoutEffect(() => onAsking(answer !== null), [answer !== null]);

  const view = answer === null ? null : describeAnswer(answer.to, answer.found, reader);
  useEffect(() => {
    if (!isEntered || view === null || answer?.to !== asked) return;
    setEntered(false);
    const [only, ...others] = view.rows;
    if (only !== undefined && others.length === 0 && !isNear(answer.found)) setOpened(only.brief);
    else focusRow();
  }, [isEntered, answer, asked]);

  const write = (written: string): void => {
    setText(written);
    setOpened(null);
    setEntered(false);
  };
  return (
    <>
      <AskField
        text={text}
        maxLength={LINK_MAX_LENGTH}
        field={field}
        reader={reader}
        onText={write}
        onEnter={() => setEntered(asked !== '')}
        onDown={() => focusRow()}
      />
      {opened === null && view !== null && (
        <div
          class="mh-popup__answer"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            focusField();
          }}
        >
          <AnswerList view={view} onOpen={setOpened} onLeave={focusField} />
        </div>
      )}
      {opened !== null && (
        <LoadedCard
          brief={opened}
          parts={card}
          reader={reader}
          isFocused
          className="mh-popup__card"
          onClose={() => {
            setOpened(null);
            // The row is drawn again first.
            requestAnimationFrame(() => focusRow(opened.id));
          }}
        />
      )}
    </>
  );
}

function isNothing(found: LookUp | 'failed'): boolean {
  return found !== 'failed' && found.kind === 'names' && found.briefs.length === 0;
}

/** A name that is not quite what was typed is looked at before its card opens. */
function isNear(found: LookUp | 'failed'): boolean {
  return found !== 'failed' && found.kind === 'names' && found.fit === 'nearly';
}
