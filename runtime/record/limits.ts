/** How much a record may hold: characters of one text, members of one list of a fact, entries. */
export const recordLimits = { text: 10_000, list: 1000, entries: 10_000 } as const;
