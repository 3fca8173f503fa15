/**
 * Verbs of going and looking, each once: what makes a visit, leads to a stop and ends the stop before it. Words are separated by blanks; a word
 * added here is known to all of them (and, as a verb that gives a person a role, to role-verbs.ts).
 */

/** Looking at a place or a body: 调研某厂. Two of them side by side are one verb (调研督导). */
export const LOOK_VERBS =
  '调研 考察 督导 督查 督察 检查 视察 走访 慰问 察看 查看 看望 巡查 暗访 拜访 访问 观摩 夜查 督战 巡河 巡林 抽查 参观 点验 踏勘 察访 视导 回访 夜访 随访 考评 核查 检阅 查验 探访 踏访 巡检 勘查 蹲点';
/** Dealing with a body: the visit is a negotiation. */
export const DEAL_VERBS = '对接 洽谈 招商 磋商 推介';
/** Going somewhere: what follows is where. */
export const WAY_VERBS =
  '先后到 先后进入 到访 先后来到 先后前往 先后赴 先后深入 先后走访 先后考察 先后调研 分别到 分别赴 分别前往 分别走访 来到 前往 奔赴 走进 深入 深入到 莅临 赶赴 抵达 分赴 下到 下沉 下沉到 下沉至 依次到 依次来到 依次走访 赴 到 来 途经 转到 沿 对接 走入 步入 转战 辗转 直奔 驱车赶到 赶到';
