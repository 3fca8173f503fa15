/** The bar: the same in every view. Home, search, views, link, language, theme. */
import { BookOpen, Keyboard, Link, Moon, Sun, Waypoints } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '../search/search-box.tsx';
import { setLanguage, setTheme } from '../state/preferences.ts';
import { actions } from '../state/session.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { copyText } from '../ui/copy.ts';
import { useExplorer, useLanguage, useTheme } from '../use-explorer.ts';
import { Logo } from './logo.tsx';
import { goToRegion } from './regions.ts';
import './bar.css';

interface BarProps {
  onKeyboardSheet(): void;
}

export function Bar({ onKeyboardSheet }: BarProps) {
  const { t } = useTranslation();
  const { view, hasPanel } = useExplorer((state) => ({
    view: state.view,
    hasPanel: state.view === 'network' && state.panelOpen && state.selection !== null,
  }));
  return (
    <header className="bar" data-region="bar">
      <button type="button" className="bar-skip" onClick={skip}>
        {view === 'network' ? t('frame.skip') : t('frame.skipToText')}
      </button>
      {hasPanel && (
        <button type="button" className="bar-skip" onClick={() => goToRegion('panel')}>
          {t('frame.skipToPanel')}
        </button>
      )}
      <button
        type="button"
        className="bar-home"
        onClick={actions.goHome}
        aria-current={view === 'home' ? 'page' : undefined}
      >
        <Logo />
        <span className="bar-title">{t('frame.title')}</span>
        <span className="aloud">{t('frame.home')}</span>
      </button>
      {view === 'home' ? <span className="meta bar-tagline">{t('frame.tagline')}</span> : <SearchBox place="bar" />}
      <Views />
      <div className="bar-end">
        {view === 'home' ? (
          <a className="button button-plain" href="/graphiql">
            {t('frame.graphql')}
          </a>
        ) : (
          <IconButton
            name={t('frame.share')}
            icon={Link}
            onPress={() => copyText(location.href, t('frame.linkCopied'))}
          />
        )}
        <span className="bar-keys">
          <IconButton name={t('frame.keyboard')} icon={Keyboard} shortcut="?" onPress={onKeyboardSheet} />
        </span>
        <span className="bar-part" aria-hidden="true" />
        <LanguageButton />
        <ThemeButton />
      </div>
    </header>
  );
}

/** Over the bar to what the view is for. */
function skip(): void {
  const content = document.getElementById('content');
  (content?.querySelector<HTMLElement>('.graph-mirror [tabindex="0"]') ?? content)?.focus();
}

/** Network and reader; each is there once there is something to show in it. */
function Views() {
  const { t } = useTranslation();
  const { view, hasNetwork, hasArticle } = useExplorer((state) => ({
    view: state.view,
    hasNetwork: state.steps.length > 0,
    hasArticle: state.reader !== null,
  }));
  // One view alone needs no choice, except on the way back from the home page.
  if (view === 'home' ? !hasNetwork && !hasArticle : !(hasNetwork && hasArticle)) return null;
  return (
    <nav className="bar-views" aria-label={t('frame.views')}>
      {hasNetwork && (
        <button
          type="button"
          aria-label={t('frame.network')}
          aria-current={view === 'network' ? 'page' : undefined}
          onClick={() => actions.setView('network')}
        >
          <Waypoints className="icon" aria-hidden="true" />
          {t('frame.network')}
        </button>
      )}
      {hasArticle && (
        <button
          type="button"
          aria-label={t('frame.read')}
          aria-current={view === 'reader' ? 'page' : undefined}
          onClick={() => actions.setView('reader')}
        >
          <BookOpen className="icon" aria-hidden="true" />
          {t('frame.read')}
        </button>
      )}
    </nav>
  );
}

function LanguageButton() {
  const { t } = useTranslation();
  const language = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <Button onPress={() => setLanguage(other)} aria-label={t('frame.languageName')}>
      <span lang={other === 'zh' ? 'zh-CN' : 'en'}>{other === 'zh' ? '中文' : 'EN'}</span>
    </Button>
  );
}

function ThemeButton() {
  const { t } = useTranslation();
  const isDark = useTheme() === 'dark';
  return (
    <IconButton
      name={isDark ? t('frame.toLight') : t('frame.toDark')}
      icon={isDark ? Sun : Moon}
      onPress={() => setTheme(isDark ? 'light' : 'dark')}
    />
  );
}
