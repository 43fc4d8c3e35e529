情形 9 甲
  依据 第二条（一）
  记 1至4分  # !degrees-not-whole
  当 标签 含 拆分 且 急
