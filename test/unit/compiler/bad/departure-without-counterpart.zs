情形 9 甲
  依据 第二条（一）
  变通 《样本管理办法》第二条（一）  # !departure-without-counterpart
  档次 低档
  当 标签 含 拆分 且 急
