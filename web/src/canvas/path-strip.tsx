/** The search for a path, over the canvas: from whom, to whom, the shortest ones as lines of beads, and a way to look further. */
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PathSearch } from '../state/explorer.ts';
import { LONGEST_PATH } from '../state/limits.ts';
import { actions } from '../state/session.ts';
import type { FoundPath } from '../state/source.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Swatch } from '../ui/glyph.tsx';
import { isKindLabel } from '../ui/kinds.ts';
import { useExplorer } from '../use-explorer.ts';

export function PathStrip() {
  const search = useExplorer((state) => state.pathSearch);
  return search === null ? null : <OpenStrip search={search} />;
}

function OpenStrip({ search }: { readonly search: PathSearch }) {
  const { t } = useTranslation();
  return (
    <section className="path-strip" aria-label={t('step.path')}>
      <div className="path-ends">
        <span className="meta">{t('canvas.pathFrom')}</span> <Name id={search.from} />
        <span className="meta">{t('canvas.pathTo')}</span>
        {search.to === null ? <span className="path-choose">{t('canvas.pathChoose')}</span> : <Name id={search.to} />}
        <IconButton name={t('canvas.pathEnd')} icon={X} shortcut="Esc" onPress={actions.endPath} />
      </div>
      <div aria-live="polite">
        <Outcome search={search} />
      </div>
    </section>
  );
}

function Outcome({ search }: { readonly search: PathSearch }) {
  const { t } = useTranslation();
  const { to, found, error, longest, from } = search;
  if (to === null) return null;
  if (error !== null) {
    return (
      <p className="path-note">
        {t('state.failed')}{' '}
        <Button size="small" look="line" onPress={() => actions.findPath(from, to, longest)}>
          {t('state.tryNow')}
        </Button>
      </p>
    );
  }
  if (found === null) return <p className="path-note">{t('canvas.pathLooking')}</p>;
  if (found.length === 0) {
    return (
      <p className="path-note">
        {t('canvas.pathNone', { count: longest })}
        {longest < LONGEST_PATH && (
          <Button size="small" look="line" onPress={() => actions.findPath(from, to, LONGEST_PATH)}>
            {t('canvas.pathWider', { count: LONGEST_PATH })}
          </Button>
        )}
      </p>
    );
  }
  return <Found paths={found} pick={search.pick} />;
}

/** The path that is drawn; the others on demand, so that the list does not lie over the network that it explains. */
function Found({ paths, pick }: { readonly paths: readonly FoundPath[]; readonly pick: number }) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const shown = paths.map((path, index) => ({ path, index })).filter(({ index }) => isWhole || index === pick);
  return (
    <>
      <ol className="path-list">
        {shown.map(({ path, index }) => (
          <li key={path.relationships.map((one) => one.id).join()}>
            <PathRow path={path} isDrawn={index === pick} onPress={() => actions.drawPath(index)} />
          </li>
        ))}
      </ol>
      {paths.length > 1 && (
        <p className="path-more">
          <Button size="small" look="line" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
            {isWhole ? t('canvas.pathFewer') : t('canvas.pathMore', { count: paths.length - 1 })}
          </Button>
        </p>
      )}
    </>
  );
}

function PathRow({ path, isDrawn, onPress }: { path: FoundPath; isDrawn: boolean; onPress: () => void }) {
  const { t } = useTranslation();
  return (
    <button type="button" className="path-row" aria-pressed={isDrawn} onClick={onPress}>
      <span className="count">{t('canvas.pathSteps', { count: path.relationships.length })}</span>
      <span className="path-beads" lang="zh-CN">
        {path.nodes.map((node) => (
          <span key={node.id} className="path-bead">
            {isKindLabel(node.label) && <Swatch label={node.label} size={12} />}
            {node.name}
          </span>
        ))}
      </span>
    </button>
  );
}

function Name({ id }: { readonly id: string }) {
  const node = useExplorer((state) => state.known.nodes.get(id));
  return (
    <strong className="path-bead" lang="zh-CN">
      {node !== undefined && isKindLabel(node.label) && <Swatch label={node.label} size={13} />}
      {node?.name ?? '…'}
    </strong>
  );
}
