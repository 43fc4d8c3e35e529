事实 违规.时长 期间  # !type-not-for-facts
