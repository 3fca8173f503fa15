/** What a report is on: the matter of the event, or one of its own. */
import type { Scene } from '../scene.ts';

/** Words that every report has. */
const OF_REPORTS =
  /(?:有关|相关|工作|进展|活动|方案|起草|筹备|准备|试点|推进|落实|实施|开展|建设|情况|说明|安排|背景|总体|全市|全县|全区|全省|全州|今年以来|上半年|前期|具体|主要|内容|经验|做法|成效|打算|下一步|专项|专题|补充|表态|交流|过程|考虑|思路|初步|成果|作了?|的|了)/gu;

/** 通报进展 is on what the event is about; 通报森林火情处置情况 names a matter of its own, which must be the event's. */
export function isReportOn(scene: Scene, told: string, fact: string): boolean {
  const own = told.replace(OF_REPORTS, '');
  if (own.length < 5) return true;
  const name = scene.issue.book.get(fact)?.name ?? '';
  for (let i = 0; i + 2 <= own.length; i++) if (name.includes(own.slice(i, i + 2))) return true;
  return false;
}

/** Whether a report says in words of a matter's own that it is on that: 通报整改进度, where 某某反馈问题整改 is dealt with. */
export function namesPartOf(scene: Scene, told: string, fact: string): boolean {
  const own = told.replace(
    /(?:情况|进展|进度|落实|完成|推进|工作|总体|全[市省县区州校]|有关|相关|具体|及|和|的|了)/gu,
    '',
  );
  const name = scene.issue.book.get(fact)?.name ?? '';
  return own.length >= 2 && own.length <= 8 && name.includes(own);
}
