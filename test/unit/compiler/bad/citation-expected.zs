情形 9 甲
  依据 第二条（一）
  档次 低档
  当 处理条文 含 拆分  # !citation-expected
