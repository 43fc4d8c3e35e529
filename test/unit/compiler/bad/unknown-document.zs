情形 9 甲
  依据 《条列》第八条  # !unknown-document
  档次 低档
  当 标签 含 拆分 且 急
