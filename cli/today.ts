/** Today in Asia/Shanghai as an ISO date: eight hours ahead of UTC all year (no summer time since 1991). */
export function todayInShanghai(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}
