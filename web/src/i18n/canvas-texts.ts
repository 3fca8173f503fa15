/** Texts of the canvas, the home page and the trail. Each is [zh, en]. */
export const CANVAS_TEXTS = {
  network: ['网络', 'Network'],
  nodes_one: ['{{count}} 个节点', '{{count}} node'],
  nodes_other: ['{{count}} 个节点', '{{count}} nodes'],
  relationships_one: ['{{count}} 条关系', '{{count}} relationship'],
  relationships_other: ['{{count}} 条关系', '{{count}} relationships'],
  legend: ['图例', 'Legend'],
  legendHint: ['点一下隐藏一类，按住 ⇧ 点只看这一类', 'Click hides a kind, ⇧ click shows it alone'],
  hiddenKind: ['已隐藏', 'Hidden'],
  shown: ['显示 {{shown}} / {{total}}', '{{shown}} of {{total}} shown'],
  add: ['再加 {{count}} 个', 'Add {{count}}'],
  rollBack: ['收起上次展开', 'Roll back last expansion'],
  expand: ['展开', 'Expand'],
  hide: ['隐藏', 'Hide'],
  showAll: ['全部显示', 'Show all'],
  onlyThese: ['只看这些', 'Show only these'],
  pin: ['固定', 'Pin'],
  unpin: ['松开', 'Unpin'],
  zoomIn: ['放大', 'Zoom in'],
  zoomOut: ['缩小', 'Zoom out'],
  fit: ['看全图', 'Fit all'],
  more: ['还有 {{count}} 个', '{{count}} more'],
  expanding: ['正在展开 {{done}} / {{total}}', 'Expanding {{done}} of {{total}}'],
  canGoOn: ['可以继续看，也可以取消。', 'Keep reading, or cancel.'],
  empty: ['图上还没有东西', 'Nothing on the canvas yet'],
  emptyWhy: ['找一个名字，或从一个问题开始。', 'Search for a name, or begin with a question.'],
  missing_one: ['这个链接里有 {{count}} 项已不在', '{{count}} thing in this link is gone'],
  missing_other: ['这个链接里有 {{count}} 项已不在', '{{count}} things in this link are gone'],
  noPath: ['没有路径，试试放宽到 {{count}} 步', 'No path; try up to {{count}} steps'],
  undated: ['日期不详 {{count}}', 'Undated {{count}}'],
  inView: ['本图 {{count}}', 'In view {{count}}'],
  corpus: ['语料 {{count}}', 'Corpus {{count}}'],
  noEvents: ['此时段没有事件', 'No events in this period'],
} as const;

export const HOME_TEXTS = {
  counts: [
    '{{issues}} 期简报，{{officials}} 位人物，{{meetings}} 场会议，{{initiatives}} 项举措。',
    '{{issues}} bulletins, {{officials}} people, {{meetings}} meetings, {{initiatives}} initiatives.',
  ],
  promise: ['每一条线，都能读到原句。', 'Behind every line, its sentence.'],
  questions: ['从一个问题开始', 'Begin with a question'],
  changed: ['新近变化', 'What changed'],
} as const;

export const STEP_TEXTS = {
  trail: ['怎样来到这里', 'How we got here'],
  path: ['路径', 'Path'],
  hidden: ['隐藏 {{count}}', '{{count}} hidden'],
  shown: ['全部显示', 'Show all'],
  pinned: ['固定', 'Pinned'],
} as const;
