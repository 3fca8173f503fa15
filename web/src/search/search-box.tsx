/** One field for everything: names, pinyin, initials, words of a sentence. The best hit is chosen before one looks. */
import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actions } from '../state/session.ts';
import { onSearchKey } from './open-search.ts';
import { type Option, optionsOf } from './options.ts';
import { SearchResults } from './search-results.tsx';
import './search.css';
import { useQuestions } from '../home/use-questions.ts';
import { Key } from '../ui/key.tsx';
import { foundWords, useSearch } from './use-search.ts';

interface SearchBoxProps {
  /** The field of the home page is big and begins with the focus; that of the bar is small. */
  readonly place: 'home' | 'bar';
}

export function SearchBox({ place }: SearchBoxProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  /** Enter before the answer: taken when it comes, unless one types on. `adds` is what ⌘ Enter asks for. */
  const [pending, setPending] = useState<{ readonly adds: boolean } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const found = useSearch(text);
  const questions = useQuestions();
  const options = optionsOf(found, text.trim() === '' && place === 'bar' ? questions : []);
  const current = options[Math.min(chosen, options.length - 1)];
  const isShown = isOpen && (place === 'bar' || text.trim() !== '');

  const hasAnswer = text.trim() !== '' && found.isReady && !found.isOld;
  // What is taken is what stands in the list when the answer comes; a later list is another question.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer's arrival is what counts
  useEffect(() => {
    if (pending === null || !hasAnswer) return;
    setPending(null);
    if (current !== undefined) take(current, pending.adds);
  }, [pending, hasAnswer]);
  useEffect(() => onSearchKey(() => input.current?.select()), []);
  useEffect(() => {
    // The home page is there to search; with a finger the keyboard would cover half of it.
    if (place === 'home' && matchMedia('(pointer: fine)').matches) input.current?.focus({ preventScroll: true });
  }, [place]);
  useEffect(() => {
    if (!isOpen) return;
    const onPointer = (event: PointerEvent): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer, true);
    return () => document.removeEventListener('pointerdown', onPointer, true);
  }, [isOpen]);

  function take(option: Option, isAdding: boolean): void {
    setOpen(false);
    setText('');
    setChosen(0);
    setPending(null);
    input.current?.blur();
    act(option, isAdding);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === '/' && text === '') {
      // The key that brings the field does the same when it is there already.
      event.preventDefault();
      return;
    }
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && options.length > 0) {
      setOpen(true);
      setChosen((Math.min(chosen, options.length - 1) + move + options.length) % options.length);
    } else if (event.key === 'Enter' && isShown && text.trim() !== '' && !hasAnswer)
      setPending({ adds: event.metaKey || event.ctrlKey });
    else if (event.key === 'Enter' && current !== undefined && isShown) take(current, event.metaKey || event.ctrlKey);
    else if (event.key === 'Escape') {
      setPending(null);
      if (text !== '') setText('');
      else input.current?.blur();
      setOpen(false);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className={`search search-${place}`} ref={box} data-open={isShown || undefined}>
      <div className="search-field">
        <Search className="icon" aria-hidden="true" />
        <input
          ref={input}
          role="combobox"
          aria-label={t('search.search')}
          aria-expanded={isShown}
          aria-controls={`${id}-list`}
          aria-activedescendant={isShown && current !== undefined ? `${id}-${current.key}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={place === 'home' ? t('search.placeholder') : t('search.short')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setChosen(0);
            setPending(null);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            if (box.current?.contains(event.relatedTarget) !== true) setOpen(false);
          }}
        />
        <Key>{text === '' ? '⌘K' : 'Esc'}</Key>
      </div>
      {isShown && (
        <SearchResults
          id={id}
          found={found}
          options={options}
          current={current}
          onTake={take}
          onChoose={(option) => setChosen(options.indexOf(option))}
        />
      )}
    </div>
  );
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
