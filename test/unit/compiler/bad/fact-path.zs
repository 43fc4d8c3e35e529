事实 违规.处理.机关 是否  # !fact-path
