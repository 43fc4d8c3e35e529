情形 9 甲
  依据 第二条（四）  # !clause-not-found
  档次 低档
  当 标签 含 拆分 且 急

情形 10 乙
  依据 第四十条  # !clause-not-found
  档次 低档
  当 标签 含 重复 且 急

情形 11 丙
  依据 第二条3  # !clause-not-found
  档次 低档
  当 标签 含 冒名 且 急
