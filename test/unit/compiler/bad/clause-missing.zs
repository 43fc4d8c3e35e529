情形 9 没有依据  # !clause-missing
  档次 低档
  当 标签 含 拆分 且 急
