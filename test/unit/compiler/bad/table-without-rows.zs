情形 9 甲
  依据 第二条（一）
  记 按 金额  # !table-without-rows
  当 标签 含 拆分 且 急
