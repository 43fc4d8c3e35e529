/** How large data may be; beyond that it is refused with a diagnostic. */
export const limits = {
  /** Levels of lists and tables in a YAML document. */
  yamlDepth: 32,
  /** Levels in a JSON text. */
  jsonDepth: 16,
  /** Bytes of one rule file or law text. */
  sourceBytes: 1024 * 1024,
  /** Files of one rule folder. */
  folderFiles: 64,
  /** Bytes of one rule folder. */
  folderBytes: 8 * 1024 * 1024,
  /** Bytes of one record, or of one suite. */
  dataBytes: 5 * 1024 * 1024,
} as const;
