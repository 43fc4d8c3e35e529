情形 9 甲
  依据 第二条（一）
  档次 低档
  当 金额 为 拆分  # !amount-compared
