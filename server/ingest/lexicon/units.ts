/** Units that make a number a figure. */

/** Money: words after the numeral, with the factor to the currency's unit. */
export const MONEY_UNITS = /^(?:元人民币|人民币|元|美元|欧元|港元|日元|英镑|块钱)/;

/** Counters of things that matter as figures, longest first. */
export const COUNT_UNITS =
  '个百分点 万平方米 立方米 毫米 平方公里 平方千米 平方米 万千瓦时 千瓦时 万千瓦 千瓦 兆瓦 公里 千米 万亩 公顷 万吨 公斤 千克 万人次 人次 台（套） 台(套) 台套 人年 名 家 个 项 件 条 场 次 户 亩 吨 米 辆 台 套 座 所 栋 间 张 支 对 批 期 份 道 起 篇 本 部 处 口 头 只 株 棵 门 堂 款 种 类 级 倍 例 人 位 点 村 天 小时 分钟 个月 年 岁 班 节 片 段 艘 架 宗 笔 枚 册 字 封';

/** Counters that say nothing unless a goal stands by them. */
export const WEAK_UNITS: ReadonlySet<string> = new Set([
  '次',
  '年',
  '天',
  '小时',
  '分钟',
  '岁',
  '点',
  '期',
  '类',
  '级',
  '班',
  '节',
  '段',
  '片',
  '人',
  '位',
  '条',
  '部',
  '村',
  '字',
  '本',
  '批',
  '份',
  '处',
  '个月',
  '年',
  '门',
  '口',
  '对',
  '种',
]);

/** Units that make a numeral written in characters (三百二十万元) an amount. */
export const HAN_UNITS = '个百分点 元 平方公里 平方米 立方米 公里 公顷 亩 吨 千瓦 兆瓦 人次 家 户';
