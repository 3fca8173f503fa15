/** What happens in the search field: what was typed, what is chosen, and what the keys do. */
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useQuestions } from '../home/use-questions.ts';
import { actions } from '../state/session.ts';
import { onSearchKey } from './open-search.ts';
import { type Option, optionsOf } from './options.ts';
import { foundWords, useSearch } from './use-search.ts';

/** The field of the home page is big and begins with the focus; that of the bar is small. */
export type SearchPlace = 'home' | 'bar';

/** Closes what is open when something outside of `box` is pressed. */
function useClosing(box: RefObject<HTMLElement | null>, isOpen: boolean, close: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `close` does the same whenever it is made
  useEffect(() => {
    if (!isOpen) return;
    const onPointer = (event: PointerEvent): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) !== true) close();
    };
    document.addEventListener('pointerdown', onPointer, true);
    return () => document.removeEventListener('pointerdown', onPointer, true);
  }, [isOpen]);
}

/** The key of the search brings the field; on the home page it has the focus from the beginning. */
function useFocus(input: RefObject<HTMLInputElement | null>, place: SearchPlace): void {
  useEffect(() => onSearchKey(() => input.current?.select()), [input]);
  useEffect(() => {
    // The home page is there to search; with a finger the keyboard would cover half of it.
    if (place === 'home' && matchMedia('(pointer: fine)').matches) input.current?.focus({ preventScroll: true });
  }, [input, place]);
}

function act(option: Option, isAdding: boolean): void {
  switch (option.kind) {
    case 'entity':
      if (isAdding) actions.add([option.hit.node.id]);
      else actions.arrive(option.hit.node.id);
      return;
    case 'article':
      actions.openArticle(option.hit.node.id, foundWords(option.hit));
      return;
    case 'question':
      option.question.ask();
  }
}

/** The options for a text, and whether they are the answer to it rather than to one before. */
function useOptions(text: string, place: SearchPlace) {
  const found = useSearch(text);
  const questions = useQuestions();
  const isEmpty = text.trim() === '';
  const options = optionsOf(found, isEmpty && place === 'bar' ? questions : []);
  return { found, options, isEmpty, hasAnswer: !isEmpty && found.isReady && !found.isOld };
}

/** Which option a key moves to, round the list; undefined for keys that move nowhere. */
function moved(key: string, chosen: number, count: number): number | undefined {
  const by = { ArrowDown: 1, ArrowUp: -1 }[key];
  return by === undefined || count === 0 ? undefined : (Math.min(chosen, count - 1) + by + count) % count;
}

/** State and handlers of one search field; the best hit is chosen before one looks. */
export function useSearchField(place: SearchPlace) {
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  /** Enter before the answer: taken when it comes, unless one types on. `adds` is what ⌘ Enter asks for. */
  const [pending, setPending] = useState<{ readonly adds: boolean } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const { found, options, isEmpty, hasAnswer } = useOptions(text, place);
  const current = options[Math.min(chosen, options.length - 1)];
  const isShown = isOpen && (place === 'bar' || !isEmpty);
  useFocus(input, place);
  useClosing(box, isOpen, () => setOpen(false));
  // What is taken is what stands in the list when the answer comes; a later list is another question.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer's arrival is what counts
  useEffect(() => {
    if (pending === null || !hasAnswer) return;
    setPending(null);
    if (current !== undefined) take(current, pending.adds);
  }, [pending, hasAnswer]);

  function begin(typed: string, open: boolean): void {
    setText(typed);
    setChosen(0);
    setPending(null);
    setOpen(open);
  }

  function take(option: Option, isAdding: boolean): void {
    begin('', false);
    input.current?.blur();
    act(option, isAdding);
  }

  function leave(): void {
    setPending(null);
    setOpen(false);
    if (text !== '') setText('');
    else input.current?.blur();
  }

  /** Whether the key was used. */
  function press({ key, metaKey, ctrlKey }: KeyboardEvent): boolean {
    const adds = metaKey || ctrlKey;
    const next = moved(key, chosen, options.length);
    if (next !== undefined) {
      setOpen(true);
      setChosen(next);
    } else if (key === 'Enter' && isShown && !isEmpty && !hasAnswer) setPending({ adds });
    else if (key === 'Enter' && current !== undefined && isShown) take(current, adds);
    else if (key === 'Escape') leave();
    else return false;
    return true;
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    // The key that brings the field does the same when it is there already.
    if (event.key === '/' && text === '') event.preventDefault();
    else if (press(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  return { text, input, box, found, options, current, isShown, setOpen, setChosen, begin, take, onKeyDown };
}
