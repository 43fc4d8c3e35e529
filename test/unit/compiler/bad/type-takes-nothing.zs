事实 违规.部门 是否 标签  # !type-takes-nothing
