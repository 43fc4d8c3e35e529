知悉 重复 情型 1、2 "没有这类规则"  # !unknown-keyword-named
