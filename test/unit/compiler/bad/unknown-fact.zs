情形 9 甲
  依据 第二条（一）
  档次 低档
  当 标鉴 含 拆分  # !unknown-fact

情形 10 乙
  依据 第二条（一）
  档次 低档
  当 从未声明  # !unknown-fact
