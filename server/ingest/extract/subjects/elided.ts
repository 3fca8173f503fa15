/** Subjects that are meant and not named again: 就建议案的起草作了说明, 下一步将在全县推广. */
import type { Span } from '../reading.ts';
import type { Scene, SubjectMention } from '../scene.ts';

const KIND =
  /(?:就|对|关于|为)(?:该|本|上述|这一|《)?(建议案|草案|修订稿|送审稿|方案|办法|条例|规划|规定|细则|意见|决定|决议|议案|提案|计划|措施)(?:的|作|进行|起草|编制|修订|制定|》)/;
/** What is spread or carried on stands in the sentences before; nothing follows the verb. */
const SPREAD = /(?:复制推广|全面推广|推广应用|推广|全面推行|推行|全面推开|推开|铺开)[。；！]?$/;

/** The document that a report is on by its kind only: the last one of that kind that was named before `at`. */
export function policyMeant(scene: Scene, all: readonly SubjectMention[], { start, end }: Span): string | undefined {
  const kind = KIND.exec(scene.text.slice(start, end))?.[1];
  if (!kind) return undefined;
  return all
    .filter((m) => m.label === 'Policy' && m.end <= start)
    .findLast((m) => {
      const name = scene.issue.book.get(m.fact)?.name ?? '';
      return name.endsWith(kind) || name.replace(/（[^（）]*）$/u, '').endsWith(kind) || name.includes(`（${kind}）`);
    })?.fact;
}

/** The one named initiative that a speech means to spread without naming it (…将在全县推广); undefined when there are several. */
export function initiativeMeant(scene: Scene, all: readonly SubjectMention[], speech: Span): string | undefined {
  if (!SPREAD.test(scene.text.slice(speech.start, speech.end).trimEnd())) return undefined;
  const named = new Set(
    all
      .filter((m) => m.label === 'Initiative' && m.form === 'quoted')
      .filter((m) => m.end <= speech.start && m.start >= (scene.titleSpan?.end ?? 0))
      .map((m) => m.fact),
  );
  return named.size === 1 ? [...named][0] : undefined;
}
