事实 违归.部门 是否  # !unknown-entity
