事实 违规.又一程度 选项 责任程度  # !two-facts-for-it
