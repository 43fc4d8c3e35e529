法源 《细则》 "样本细则"  # !alias-taken
  别名 老条例
