情形 9 甲
  依据 第二条（一）
  档次 低档
  当 处理种类 不含 罚单 且 急  # !single-value-contains
