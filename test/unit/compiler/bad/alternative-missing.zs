情形 9 没有分值  # !alternative-missing
  依据 第二条（一）
  当 标签 含 拆分 且 急
