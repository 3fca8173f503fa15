/** Labels of masthead, tail, distribution list and contributors, before what they label. General knowledge of how bulletins are made: no name of a person, place or document. */
import type { SendKind } from '../../model/ontology.ts';

/** Labels before the names of those who made the issue. */
export const CREDIT_LABELS = {
  editors:
    '总编 总编辑 责任编辑 执行编辑 本期编辑 值班编辑 编辑 责编 本期责编 主编 执行主编 副主编 编校 编写 编稿 编发人 编制 编制人 采编 编辑人员 文字编辑 本期责任编辑 责任编辑人 拟稿 拟稿人 编撰 编辑整理 本期小编 小编 微编 微信编辑 新媒体编辑 执行责编 特约编辑 主任编辑 图文编辑'.split(
      ' ',
    ),
  reviewers:
    '审核 审核人 审稿 审稿人 审定 审阅 核稿 核稿人 编审 终审 复审 初审 审校 审读 责任审核 核签 校审 主审 内容审核 审核人员 一审 二审 三审 初核 复核 审读人 校审人 责任审核人 审稿人员 值班审核 审核把关 监审'.split(
      ' ',
    ),
  signers: ['签发', '签发人', '审签', '审签人', '签批', '批准', '批准人', '审批', '签发领导'],
  others:
    '校对 责任校对 排版 美编 打字 录入 供稿 撰稿 撰稿人 统稿 统筹 策划 监制 摄影 顾问 核发 总编审 副总编 副总编辑 编委 编委会 编委会主任 编委会副主任 编委会成员 编委主任 通联 编辑委员会 制作 文字 图片 图文 文图 文案 供图 摄像 视频 设计 美术编辑 采写 记者 通讯员 图 文 值班 值班员 值班人员 值班领导 带班领导 主管领导 分管领导 编务 出品人 总监制 总策划 执笔 执笔人 投稿人 信息员 配音 播音 转载'.split(
      ' ',
    ),
} as const;

/** Labels before other things that stand in the tail. */
export const CONTACT_LABELS = {
  phone:
    '电话 联系电话 办公电话 咨询电话 编辑部电话 值班电话 联系方式 投稿电话 电话/传真 电话传真 电话（传真） 编辑电话 值守电话 服务电话 热线电话 供稿电话 电话及传真 联系人及电话 tel 热线 联系热线'.split(
      ' ',
    ),
  copies: ['印数', '印发份数', '印刷份数', '印制份数', '份数', '印发', '共印', '本期印数', '印', '本期印发'],
  publisher:
    '主办 主办单位 编印 编印单位 编发 编发单位 主管主办 编辑单位 编制单位 主编单位 印发单位 编辑出版 编 出品 出品单位 发布单位 发布 编撰单位 合编 联合主办 联合编印 主办机构 发布机构 发文机关 发文单位 主办方'.split(
      ' ',
    ),
  others:
    '传真 邮箱 电子邮箱 电子邮件 e-mail email 投稿邮箱 投稿 地址 通讯地址 通信地址 编辑部地址 邮编 邮政编码 网址 网站 联系人 微信公众号 公众号 qq 印刷 承印 承印单位 印刷单位 承办 承办单位 协办 协办单位 主管 主管单位 印刷日期 印发日期 出版日期 出刊日期 编印日期 出版时间 印发时间 发行 密级 录入时间 来源 信息来源 稿件来源 文章来源 素材来源 手机 微信 信箱 值班传真'.split(
      ' ',
    ),
} as const;

/** Labels of a distribution list. */
export const DISTRIBUTION_LABELS: Readonly<Record<string, SendKind>> = {
  报: 'REPORT',
  呈: 'REPORT',
  呈报: 'REPORT',
  呈送: 'REPORT',
  报送: 'REPORT',
  抄报: 'REPORT',
  上报: 'REPORT',
  敬报: 'REPORT',
  本期报: 'REPORT',
  主报: 'REPORT',
  报呈: 'REPORT',
  送: 'SEND',
  分送: 'SEND',
  主送: 'SEND',
  敬送: 'SEND',
  发送: 'SEND',
  本期送: 'SEND',
  加送: 'SEND',
  送阅: 'SEND',
  '报、送': 'SEND',
  抄送: 'COPY',
  抄: 'COPY',
  抄发: 'COPY',
  抄致: 'COPY',
  发: 'DISTRIBUTE',
  分发: 'DISTRIBUTE',
  印送: 'DISTRIBUTE',
  下发: 'DISTRIBUTE',
  发至: 'DISTRIBUTE',
  本期发: 'DISTRIBUTE',
  '送、发': 'DISTRIBUTE',
  '抄送、发': 'DISTRIBUTE',
  印发至: 'DISTRIBUTE',
  寄送: 'SEND',
  赠送: 'SEND',
  报阅: 'REPORT',
  呈阅: 'REPORT',
  阅送: 'SEND',
  呈送领导: 'REPORT',
  本期呈: 'REPORT',
  本期报送: 'REPORT',
  本期发送: 'SEND',
  本期分送: 'SEND',
  本期抄送: 'COPY',
  上送: 'REPORT',
  传送: 'SEND',
  '报、送、发': 'SEND',
  '抄报、抄送': 'COPY',
  '报送、抄送': 'SEND',
  '主送、抄送': 'SEND',
  发送范围: 'SEND',
  发送单位: 'SEND',
  报送单位: 'REPORT',
  抄送单位: 'COPY',
  分送单位: 'SEND',
  发放范围: 'DISTRIBUTE',
  印发范围: 'DISTRIBUTE',
  分发单位: 'DISTRIBUTE',
  送达: 'SEND',
};

/** Those that some lists print without a colon, with a wide blank after them. */
export const BARE_DISTRIBUTION_LABELS = ['报', '送', '发', '抄报', '抄送', '主送', '分送', '报送', '分发'] as const;

/** Labels of a contributor's line under an article. */
export const CONTRIBUTOR_LABELS =
  '供稿 供稿单位 供稿人 作者 撰稿 撰稿人 来稿 稿件来源 信息来源 来源 通讯员 记者 摘自 转自 选自 文图 图文 文 据 信息员 采写 文字 供稿者 特约通讯员 本报记者 稿源'.split(
    ' ',
  );

/** Parts of the line that web pages print between title and text. */
export const PAGE_META_LABELS =
  '来源 信息来源 文章来源 稿源 发布时间 发布日期 时间 日期 发表时间 更新时间 作者 编辑 责任编辑 浏览次数 浏览量 浏览 阅读次数 阅读 点击数 点击 访问量 字号 字体 发布机构 发文机构 发文机关 发文单位 发布单位 发布者 发布人 供稿 供稿单位 撰稿 审核 记者 通讯员 访问 访问次数 人气 阅读量 阅读数 浏览数 点击率 点击次数 所属栏目 栏目 分类 信息类别 主题分类 关键词 文号 生成日期 成文日期 公开日期 录入时间 录入者 责编 索引号'.split(
    ' ',
  );
