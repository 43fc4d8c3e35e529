情形 9 甲
  依据 第二条（一）
  记 按 金额
  行 1万元以上不满5万元 为 4分  # !money-outside-rows !money-outside-rows
  当 标签 含 拆分 且 急
