事实 违规.程度 选项 责任程度
  依据 第一条
  推定 无  # !no-degree-presumed
