情形 9 甲
  依据 第二条（一）
  档次 低挡  # !unknown-name
  当 标签 含 拆分 且 急

事实 违规.部门 选项 部门  # !unknown-name

阈值 三
  依据 第五条
  当 年度累计 3分以上
  取代 停一  # !unknown-name
  状态 停刚  # !unknown-name

情形 10 乙
  依据 第二条（一）
  档次 低档
  当 标签 含 拆分 且 释义 口经 为 单个  # !unknown-name

知悉 重复 情形 9、99 "没有九十九"  # !unknown-name
