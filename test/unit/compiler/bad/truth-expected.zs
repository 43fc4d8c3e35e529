情形 9 甲
  依据 第二条（一）
  档次 低档
  当 标签 且 急  # !truth-expected
