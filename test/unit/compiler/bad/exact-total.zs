阈值 三
  依据 第五条
  当 年度累计 3分  # !exact-total
