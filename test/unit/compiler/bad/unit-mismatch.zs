情形 9 甲
  依据 第二条（一）
  档次 低档
  当 金额 3分以上  # !unit-mismatch

阈值 三
  依据 第五条
  当 年度累计 3次以上  # !unit-mismatch

情形 10 乙
  依据 第二条（一）
  档次 低档
  当 计数（本年度）1人以上  # !unit-mismatch
