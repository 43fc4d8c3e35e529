释义 别的  # !unused-interpretation
  争点 第四条
  默认 甲 "一"
  另可 乙 "二"

词表 标签  # !unused-items
  项 新标签

事实 违规.备注 日期  # !unused-fact
