/** How sections and tables of contents are headed, and which kind of section a heading means. General knowledge of how bulletins are made: no name of a person, place or document. */
import type { SectionKind } from '../../model/ontology.ts';

const words = (text: string): readonly string[] => text.split(' ');

/** Headings of a table of contents. */
export const CONTENTS_HEADINGS = words(
  '本期要目 本期目录 本期导读 本期内容 本期看点 本期提要 本期要点 本期要闻导读 要目 目录 目次 导读 内容提要 ' +
    '内容导读 要目导读 要闻导读 目录导读 卷首导读 今日导读 今日看点 今日提要 今日要点 每日导读 本刊导读 ' +
    '要点导读 重点导读 标题导读 精彩导读 内容概览 内容摘要 内容目录 本期概览 本期摘要 本期标题 本期篇目 篇目 ' +
    '本期精要 本期重点导读 信息目录 信息导读',
);

/**
 * What a section is about, by words in its heading. Tables are asked in this order; a heading that fits none is about the
 * publisher's own affairs.
 */
export const SECTION_WORDS: readonly (readonly [SectionKind, readonly string[]])[] = [
  [
    'CASE',
    words(
      '他山 外地 外省 外市 外县 外埠 外来 外单位 镇外 校外 局外 系统外 他校 他院 他企 他省 他市 他县 他区 他局 外区 它山 之鉴 镜鉴 院外 对标 标杆 学先进 ' +
        '他乡 域外 兄弟 异地 先进地区 发达地区 经验 借鉴 典型做法 地方做法 各地做法 先进做法 典型案例 案例 攻玉 ' +
        '取经 互鉴 隔壁 邻家 邻居 邻县 邻市 邻省 邻区 近邻 友邻 友校 友院 友企 典型交流 周边做法 博采 见贤',
    ),
  ],
  [
    'DEPARTMENT',
    words(
      '部门 县区 区县 县（市、区） 县（市区） 县（区） 市（县、区） 区（县、市） 市（州） 旗县（市、区） 旗区 ' +
        '区旗 旗县 县市 市县 区市 市区 州县 市州 盟市 市地 地县 师市 团场 连队 地市 各县 各市 各区 各地 ' +
        '地方动态 地方传真 属地 县域 乡镇 镇街 镇乡 镇村 镇区 街镇 街道 社区 村居 苏木 基层 一线 院系 ' +
        '学院动态 学院传真 二级学院 院部 校区动态 各校 学校动态 校园动态 科室 处室 支部 分局 片区 园区 成员单位 ' +
        '直属 局属 委属 单位动态 企业动态 子公司 分公司 权属企业',
    ),
  ],
  ['POLICY', ['政策', '法规', '法律', '文件', '新规', '条例', '解读', '规章', '制度速递']],
  [
    'LEADERSHIP',
    words(
      '领导 高层 批示 讲话 指示 声音 上级精神 书记 市长 省长 县长 区长 主席 主任活动 要论 论述 决策部署 ' +
        '重要会议 政务活动',
    ),
  ],
  [
    'OTHER',
    words(
      '简讯 短讯 短波 知识 科普 贴士 数据 统计 排行 通知 公告 公示 图片 附件 附录 资料 前沿 国内 国外 ' +
        '国际 行业 理论 学习园地 观点 评论 文苑 文摘 人物 名词 编者 调研报告 研究 思考 建言 百科 问答 大事记',
    ),
  ],
];

/** Section words that mean the publisher itself when the publisher is named so. */
export const OWN_WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['园区', ['开发区', '园区', '高新区', '经开区', '保税区', '工业园', '科技园', '产业园', '新区']],
  ['街道', ['街道']],
  ['社区', ['社区']],
  ['分局', ['分局']],
  ['直属', ['直属']],
];

/** Endings of a heading that stands without brackets or numeral: only a short line that ends so may be taken for a section. */
export const BARE_SECTION_ENDINGS = words(
  '动态 要闻 简讯 快讯 短讯 短波 速递 速览 速报 交流 之窗 之石 视窗 窗口 科技政策 政策法规 政策解读 ' +
    '新政 声音 领导讲话 领导批示 领导关注 领导活动 领导重视 重要讲话 园地 经验 外地经验 聚焦 在线 传真 集锦 ' +
    '撷英 天地 播报 资讯 一线 风采 前沿 纵横 扫描 荟萃 看台 借鉴 工作推进 重点工作 队伍建设 党的建设 ' +
    '党建工作 监督工作 代表工作 委员风采 参政议政 自身建设 招商引资 营商环境 项目建设 乡村振兴 廉政建设',
);

/** Headings inside one report, survey or account of a practice: they part it, and begin no section of an issue. */
export const CHAPTER_WORDS = words(
  '基本情况 总体情况 有关情况 开展情况 进展情况 完成情况 落实情况 运行情况 组织情况 整改情况 会议情况 活动情况 概况 现状 背景 ' +
    '意义 主要做法 具体做法 基本做法 工作做法 主要成效 取得成效 工作成效 成效 主要特点 特点 亮点 存在的?问题 主要问题 ' +
    '突出问题 问题及 不足 困难 原因 成因 短板 差距 启示 体会 思考 对策 建议 意见建议 主要任务 工作要求 下一?步 下阶段 今后 ' +
    '打算 安排 计划 措施 保障措施 指导思想 工作目标 总体要求 组织领导',
);
