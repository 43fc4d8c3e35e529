情形 9 甲
  依据 第一条
  档次 低档
  当 标签含拆分且急  # !missing-blank

情形 10 乙
  依据 第一条
  档次 低档
  当 标签 含 重复且急  # !missing-blank

情形 11 丙
  依据 第一条
  档次 低档
  当 标签 含 拆分冒名  # !unknown-item
