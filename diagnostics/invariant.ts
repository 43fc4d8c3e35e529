/** Our own bug: never the author's or the record's fault. Each shell catches it once. */
export class InternalError extends Error {
  override readonly name = 'InternalError';
}

/** States what must hold by construction. Throws InternalError with `what` if it does not. */
export function invariant(holds: unknown, what: string): asserts holds {
  if (!holds) throw new InternalError(what);
}
