/** Texts of the keyboard sheet. Each is [zh, en]. */
export const KEYS_TEXTS = {
  everywhere: ['到处', 'Everywhere'],
  network: ['网络中', 'In the network'],
  search: ['查找', 'Search'],
  regions: [
    '下一块 · 上一块：顶栏、网络、右栏、图例、时间',
    'Next · previous region: bar, network, panel, legend, time',
  ],
  undo: ['撤销 · 重做', 'Undo · redo'],
  out: ['退一层：右栏、菜单、路径、选中', 'Step out: panel, menu, path, selection'],
  sheet: ['这张表', 'This sheet'],
  next: ['下一个 · 上一个节点', 'Next · previous node'],
  near: ['那个方向最近的节点', 'Nearest node that way'],
  inspect: ['看关系与原句；再按一次进右栏', 'Relationships and sentences; again: into the panel'],
  expand: ['展开', 'Expand'],
  more: ['再加 10 个', 'Add 10'],
  hide: ['隐藏 · 固定', 'Hide · pin'],
  path: ['找路径', 'Path'],
  zoom: ['放大 · 缩小 · 全图', 'Zoom in · out · fit'],
  pan: ['移动画面', 'Pan'],
} as const;
