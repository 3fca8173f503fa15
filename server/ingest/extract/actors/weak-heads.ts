/** Heads of posts that are plain words as often. */
import type { PostToken } from './post-tokens.ts';

/** Heads that are as often a plain word as somebody's post: the name after them must speak for itself. */
export const WEAK = new Set(
  '代表 人大代表 牧民 农民 村民 社员 干部 专家 会员 学员 志愿者 记者 秘书 干事 编辑 博士后 博士 硕士 导师 顾问 理事 董事 负责人 会计 文书 出纳 讲解员 主持人 教师 医生 律师 代理 团员 队员 股东 委员 指挥 领事 驾驶员 技术员 质检员 安全员 化验员 快递员 教练员 护林员 管护员 饲养员 操作工 电焊工 维修工 钳工 村医'.split(
    ' ',
  ),
);

/** A member of a committee that stands before the head (`党工委委员`) is somebody's post. */
export function isWeak(text: string, { start, head }: PostToken): boolean {
  return WEAK.has(head.base) && !(head.base === '委员' && /[委组会]$/u.test(text.slice(start - 1, start)));
}
