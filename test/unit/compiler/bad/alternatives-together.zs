情形 9 两种分值  # !alternatives-together
  依据 第二条（一）
  档次 低档
  记 4分
  当 标签 含 拆分 且 急
