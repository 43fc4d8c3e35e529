情节 轻 自首、退款
  依据 第三条
  可 档内从轻、减轻一档
  无更高档 留在本档  # !end-of-other-direction
