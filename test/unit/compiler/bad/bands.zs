记分档次
  依据 第二条
  变通 《样本管理办法》第二条
  档 低档 1至3分
  档 中档  # !band-without-points
  档 低档 4至6分  # !band-twice
  档 高档 6至8分  # !bands-overlap
  档 顶档 9至11分
  档 次档 0分  # !bands-descend
  档 天档 30至32分  # !too-many-points

情形 3 冒名
  依据 第二条（三）
  变通 《样本管理办法》第二条（三）
  档次 低档
  当 标签 含 冒名
