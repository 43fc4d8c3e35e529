情形 9 甲
  依据 第二条（一）
  记 4分
  行 1万元以上 为 4分  # !rows-without-table
  当 标签 含 拆分 且 急
