阈值 三
  依据 第五条
  当 年度累计 3分以上 且 急  # !fact-of-other-entity
