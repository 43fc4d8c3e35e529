情形 1 拆分
  依据 第二条（一）
  变通 《样本管理办法》第三条  # !departure-names-other
  档次 中档
  当 标签 含 拆分
