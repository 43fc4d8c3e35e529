情形 9 甲
  依据 第二条（一）
  档次 低档
  当 急 为 是 且 标签 含 拆分  # !truth-compared
