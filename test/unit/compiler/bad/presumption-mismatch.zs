事实 违规.部门 是否
  推定 无  # !presumption-mismatch

事实 违规.乙 选项 类别
  推定 丙类  # !presumption-mismatch

事实 违规.丙 金额
  推定 无  # !presumption-mismatch

事实 违规.丁 集合 类别
  推定 甲类  # !presumption-mismatch
