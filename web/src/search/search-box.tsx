/** One field for everything: names, pinyin, initials, words of a sentence. The best hit is chosen before one looks. */
import { Search } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchResults } from './search-results.tsx';
import './search.css';
import { Key } from '../ui/key.tsx';
import { type SearchPlace, useSearchField } from './use-search-field.ts';

export function SearchBox({ place }: { readonly place: SearchPlace }) {
  const { t } = useTranslation();
  const id = useId();
  const { text, input, box, found, options, current, isShown, ...field } = useSearchField(place);
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
          onChange={(event) => field.begin(event.target.value, true)}
          onFocus={() => field.setOpen(true)}
          onKeyDown={field.onKeyDown}
          onBlur={(event) => {
            if (box.current?.contains(event.relatedTarget) !== true) field.setOpen(false);
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
          onTake={field.take}
          onChoose={(option) => field.setChosen(options.indexOf(option))}
        />
      )}
    </div>
  );
}
