阈值 三  # !threshold-without-total
  依据 第五条
  当 类别 为 甲类
