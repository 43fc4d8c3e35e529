情形 9 甲
  依据 第二条（一）
  档次 低档
  当 标签 含 拆分 且 急
  禁止登记 1年  # !clause-not-allowed
