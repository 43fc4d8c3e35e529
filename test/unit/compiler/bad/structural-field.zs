事实 违规.检查 是否  # !structural-field

事实 违规.部门 是否
  记于 理由  # !structural-field
