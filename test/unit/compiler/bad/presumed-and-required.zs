事实 违规.部门 是否
  推定 是
  必填  # !presumed-and-required
