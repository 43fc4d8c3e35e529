情形 9 只说最早的一个
  依据 第二条（一）、第二条（九）、第九条  # !clause-not-found
  档次 低档
  当 标鉴 含 拆分 且 标签 且 标签 为 重复  # !unknown-fact
