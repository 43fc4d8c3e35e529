/** One row: how the line goes on behind its keyword, in words (zh and en), and an example of it. */
interface ShapeRow {
  readonly zh: string;
  readonly en: string;
  readonly example: string;
}

/** How the rest of a line behind its keyword is written; each shape has one parser rule and one member of `ast.Value`. */
export const shapes = {
  nothing: { zh: '后面不写内容', en: 'nothing', example: '' },
  name: { zh: '名称', en: 'a name', example: '甲' },
  names: { zh: '名称，多个用“、”隔开', en: 'names separated by 、', example: '甲、乙' },
  text: { zh: '“文字”', en: 'a “text”', example: '“说明文字”' },
  date: { zh: '日期', en: 'a date', example: '2025-01-01' },
  dates: {
    zh: '日期，或从…至…，多个用“、”隔开',
    en: 'dates, or from … 至 …, separated by 、',
    example: '2025-01-01、2025-01-28至2025-02-04',
  },
  path: { zh: '字段，逐级用“.”连接', en: 'a field, levels joined by .', example: '甲.乙' },
  citations: { zh: '条款，多个用“、”隔开', en: 'citations separated by 、', example: '第十条（三）1、第十二条' },
  condition: {
    zh: '条件，多个用“且”或“或”连接',
    en: 'conditions joined by 且 or 或',
    example: '甲 为 乙 且 丙 含 丁、戊',
  },
  quantity: { zh: '数量', en: 'a quantity', example: '9分以上' },
  'measured-name': { zh: '名称，再写数量', en: 'a name and a quantity', example: '甲 1至3分' },
  statuses: { zh: '状态，可再写期限', en: 'statuses and possibly a length', example: '甲 1个月以上6个月以下' },
  titled: { zh: '编号或名称，可再写标题', en: 'an identifier and possibly a title', example: '1.1 标题' },
  law: { zh: '《简称》和“全称”', en: 'a short 《name》 and the full “title”', example: '《甲》 “甲办法”' },
  item: {
    zh: '选项，可再写条款与“说明”',
    en: 'a value, possibly citations and an “explanation”',
    example: '甲 第十条（三） “说明”',
  },
  'explained-name': { zh: '名称，可再写“理由”', en: 'a name and possibly the “reason”', example: '甲 “理由”' },
  'explained-citation': { zh: '条款和“说明”', en: 'a citation and an “explanation”', example: '第十条（三）1 “说明”' },
  accounted: {
    zh: '条款、类别和“理由”',
    en: 'citations, a category and the “reason”',
    example: '第一条 无可计算内容 “理由”',
  },
  field: { zh: '字段和类型', en: 'a field and its type', example: '甲.乙 选项 丙' },
  'named-list': {
    zh: '名称，再列各项，用“、”隔开',
    en: 'a name, then its members separated by 、',
    example: '甲 乙、丙',
  },
  acknowledged: {
    zh: '事项、关键词、名称和“理由”',
    en: 'what, a keyword, names and the “reason”',
    example: '重复 情形 1.1、1.2 “理由”',
  },
  points: { zh: '分值，或“按”加金额的名称', en: 'points, or 按 and the name of an amount', example: '1至3分' },
  row: { zh: '范围 为 分值', en: 'a range 为 points', example: '1万元以上不满5万元 为 4至6分' },
  'from-event': { zh: '事件 起 期限', en: 'an event 起 a length', example: '甲 起 10个工作日以内' },
  'before-event': { zh: '事件 前 期限', en: 'an event 前 a length', example: '甲 前 15个工作日' },
  duty: { zh: '主体 应当（可以、不得） 事项', en: 'an actor 应当 (可以, 不得) acts', example: '甲 应当 乙、丙' },
} as const satisfies Record<string, ShapeRow>;

export type ShapeName = keyof typeof shapes;
