/** What makes 《…》 a policy, and what makes it something else. Data: words separated by blanks. */

/** Last words of titles of documents and rules. */
export const DOCUMENT_HEADS =
  '十不准 八不准 六不准 五不准 不准 禁令 负面清单 办法 意见 方案 规划 计划 条例 规定 细则 通知 决定 决议 纲要 措施 指南 指引 标准 规范 体系 规则 章程 公约 协议 协议书 合同 备忘录 清单 目录 法 法典 政策 制度 预案 公告 通告 函 批复 公报 白皮书 蓝皮书 ' +
  '绿皮书 责任书 承诺书 倡议书 要点 任务书 导则 大纲 准则 守则 提案 议案 纪要 倡议 宣言 通报 工作法 机制 若干政策 三年行动 行动 模式 手册 通则 总则 民约 规约 须知 告知书 通知书 明白纸 明白卡 汇编 定额 议定书 决算 意见书 一览表 红皮书 提示函 建议函 督办函 总河长令 河长令 总林长令 林长令 禁渔令 禁火令 封山令 动员令 嘉奖令 命令 分工 路线图 时间表 台账 实施意见 重点任务 工作任务 任务分工 任务清单 说明 名录 工作流程 流程 规程 ' +
  '指导意见 建议书 建议案 建议 意向书 合作书 框架 总体设计 攻略 图谱 实录 十条 二十条 三十条 条 举措 工程 职责 战略 纲领 契约 预算 计划书 合作框架协议 专项行动 调研报告 工作报告';

/** The heads by which a text refers to a document that it named before: 该办法, 根据协议. */
export const DOCUMENT_KIND_WORDS =
  '办法 方案 规定 细则 条例 意见 措施 标准 通知 协议 规划 计划 预案 规则 章程 指南 备忘录 政策 制度 清单 导则';

/** What a document is before anybody has put it out. */
export const DRAFT_WORDS = '送审稿 草案 征求意见稿 讨论稿 审议稿 初稿 代拟稿 修订稿';

/** What a congress and a conference deal with under such names: the matter is reported on by its kind. */
export const MOTION_WORDS = '建议案 决定 决议 议案 提案';

/** A title without what stands in （） at its end: 某办法（试行）. */
export const bareTitle = (title: string): string => title.replace(/（[^（）]*）$/u, '');

/** Ends or whole titles of papers, journals, programs, speeches and books: never a policy. */
export const NOT_DOCUMENT =
  /(?:日报|晚报|晨报|早报|时报|都市报|商报|青年报|农民报|科技报|新闻|新闻联播|焦点访谈|杂志|学刊|周刊|月刊|季刊|学报|文摘|通讯|画报|简报|专报|快报|电视|频道|网|歌|曲|舞|剧|诗|颂|讲话|文选|选编|论述摘编|读本|传|史|故事|回信|贺信|求是|人民论坛|论坛|之声|进行曲|谈治国理政(?:第.卷)?|选集|文稿|自述)$/;

/** Verbs by which bodies put a document into the world. */
export const ISSUE_VERBS =
  '联合印发 修订印发 制定印发 印发实施 印发 出台 发布 制定出台 研究制定 制定 制订 修订 修订出台 下发 颁布 颁发 印制 公布 转发 出台了 研究出台 联合出台 联合发布 联合制定 联合下发 联合修订 正式印发 正式出台 正式发布 重新修订 编制 编制印发 正式颁布 审议通过 联合签发 签发 拟定 表决通过 制发';

/** What kind of document a title is told to be, between the verb and the title: 发布|地方标准|《…》. */
export const DOCUMENT_KINDS =
  '地方标准|团体标准|行业标准|企业标准|国家标准|技术标准|实施细则|配套文件|规范性文件|地方性法规|政府规章|规章|惠企政策|新修订的|修订后的|新版|新的|首部|首个|一揽子政策|专门文件|文件|通知';

/** A number of items as the name of a policy: 中试十二条, 营商环境26条. */
export const ITEMS_NAME = /^[^“”，。]{0,16}?(?:\d{1,3}|[一二三四五六七八九十百]{1,4})条(?:措施|政策|举措|新政|意见)?$/;
/** Nicknames that are a policy's: 人才新政. */
export const POLICY_NICKNAME = /(?:新政|政策包|政策礼包|若干措施|条例)$/;
