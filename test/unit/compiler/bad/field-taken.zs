事实 违规.部门 是否
  记于 急  # !field-taken

事实 违规.甲 是否
  记于 处理.方式

事实 违规.乙 是否
  记于 处理  # !field-taken
