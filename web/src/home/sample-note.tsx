/** While the program's own bulletins are loaded, the page says what they are, and how one's own take their place. */
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Series } from '../state/corpus.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { copyText } from '../ui/copy.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useSeries } from '../use-series.ts';

type SampleFile = Series['sample'][number];

const CHUANZHU = 'npm run -s chuanzhu --';
/** Digits of a checksum that tell a file from any other; `forget` takes six or more. */
const DIGITS = 8;

export function SampleNote() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const series = useSeries().filter(({ sample }) => sample.length > 0);
  const files = series.flatMap(({ sample }) => sample);
  if (files.length === 0) return null;
  const forget = `${CHUANZHU} forget ${files.map(({ sha256 }) => sha256.slice(0, DIGITS)).join(' ')}`;
  return (
    <>
      <p className="home-sample meta">
        {series.map(({ name, sample }) => (
          <SampleWords key={name} name={name} sample={sample} />
        ))}
        <button type="button" className="home-own" onClick={() => setOpen(true)}>
          {t('home.own')}
        </button>
      </p>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('home.own')} closeName={t('canvas.close')}>
        <div className="home-commands">
          <p>{t('home.ownHow')}</p>
          <Command words={t('home.ownIngest')} line={`${CHUANZHU} ingest ${t('home.ownFolder')}`} />
          <Command words={t('home.ownForget', { count: files.length })} line={forget} />
          <Button look="primary" onPress={() => location.reload()}>
            {t('home.again')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

/** What the issues of one series are: invented, or real ones retold. */
function SampleWords({ name, sample }: { readonly name: string | null; readonly sample: readonly SampleFile[] }) {
  const kinds = [...new Set(sample.map(({ kind }) => kind))].sort().reverse();
  return kinds.map((kind) => (
    <Said key={kind} name={name} kind={kind} count={sample.filter((file) => file.kind === kind).length} />
  ));
}

const NAME = '\u0000';

interface SaidProps {
  readonly name: string | null;
  readonly kind: SampleFile['kind'];
  readonly count: number;
}

/** A sentence with the series' name in it, which is Chinese in both languages. */
function Said({ name, kind, count }: SaidProps) {
  const { t } = useTranslation();
  const [before, after] = t(`home.sample.${kind}`, { name: NAME, count }).split(NAME);
  return (
    <span>
      {before}
      <span lang="zh-CN">《{name ?? '…'}》</span>
      {after}{' '}
    </span>
  );
}

function Command({ words, line }: { readonly words: string; readonly line: string }) {
  const { t } = useTranslation();
  return (
    <section>
      <h3 className="meta">{words}</h3>
      <p className="home-line">
        <code className="home-command">{line}</code>
        <IconButton name={t('home.copyLine')} icon={Copy} onPress={() => void copyText(line, t('home.lineCopied'))} />
      </p>
    </section>
  );
}
