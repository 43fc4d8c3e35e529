阈值 三
  依据 第五条
  当 年度累计 3分以上
  状态 停岗、除名  # !one-status-only
