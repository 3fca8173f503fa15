/** What web pages and telephones print around a text. General knowledge of how pages are made: no name of a person, place or document. */

/** Words that open a line which only serves the page: the way to it, buttons, invitations to follow. The whole line is nothing of the text. */
export const FURNITURE_OPENINGS = [
  '当前位置',
  '您当前的位置',
  '您的位置',
  '您现在的位置',
  '您所在的位置',
  '所在位置',
  '位置：首页',
  '首页>',
  '首页＞',
  '首页»',
  '首页›',
  '首页/',
  '网站首页',
  '返回首页',
  '返回顶部',
  '返回列表',
  '上一篇',
  '下一篇',
  '上一条',
  '下一条',
  '分享到',
  '分享至',
  '打印本页',
  '关闭窗口',
  '关闭本页',
  '【打印',
  '[打印',
  '延伸阅读：',
  '扫一扫',
  '扫码关注',
  '扫描二维码',
  '微信扫一扫',
  '微信扫码',
  '长按二维码',
  '长按识别',
  '长按关注',
  '识别二维码',
  '点击蓝字',
  '点击上方',
  '点击下方',
  '点击关注',
  '点击“阅读原文”',
  '点击阅读原文',
  '阅读原文',
  '关注公众号',
  '戳蓝字',
  '预览时标签不可点',
  '微信号：',
  '喜欢此内容的人',
  '轻触阅读',
  '向上滑动',
  '上下滑动',
  '左右滑动',
  '滑动查看',
  '版权所有',
  '主办单位：版权',
  '网站标识码',
  '网站地图',
  '我要纠错',
  '保护视力色',
  '无障碍浏览',
  '字体：',
  '【字体',
  '[字体',
  '字号：',
  '【字号',
] as const;

/** Words that do so only before a mark or at the line's end: `欢迎关注我市首届文化节` is a title. */
export const FURNITURE_HEADS = [
  '相关链接',
  '相关附件',
  '相关阅读',
  '相关新闻',
  '相关文章',
  '推荐阅读',
  '往期推荐',
  '往期回顾',
  '往期精彩',
  '关注我们',
  '欢迎关注',
  '觉得不错',
] as const;

/** Whole lines of that kind. */
export const FURNITURE_LINES = [
  'end',
  'the end',
  '完',
  '－完－',
  '（完）',
  '分享',
  '收藏',
  '打印',
  '关闭',
  '正文',
  '评论',
  '写留言',
  '赞',
  '首页',
  '更多',
  '原创',
  '视频加载中',
  '图片',
] as const;

/** Who took a picture, after a blank or a stroke: `签约现场　李某　摄`; 拍摄 and 摄影 without a blank are words of a title. */
export const PHOTOGRAPHER =
  '(?:^|[ \\t\u3000/／|：:])(?:[\u3400-\u9fff·○]{1,4}|[\u3400-\u9fff][ \u3000]{1,2}[\u3400-\u9fff]{1,2})(?:[ \u3000]*(?<![拍录航照跟抓偷])摄|[ \u3000]+摄影)';

/** Buttons under a text; a line of nothing else, with one of the first two, is the page's. */
export const PAGE_BUTTONS = ['点赞', '在看', '分享', '收藏', '转发', '评论', '留言', '关注', '点个', '三连'] as const;

/** What an account calls itself: who invites to follow one serves the page. */
export const ACCOUNT_WORDS = ['公众号', '微信号', '视频号', '订阅号', '服务号', '抖音号', '二维码'] as const;
