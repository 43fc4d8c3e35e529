情节 轻 自首、退款
  依据 第三条
  可 档内从轻、加重一档  # !mixed-directions
