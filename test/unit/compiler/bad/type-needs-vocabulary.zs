事实 违规.部门 选项  # !type-needs-vocabulary
