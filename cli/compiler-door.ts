export { convert, format } from '#grammar';
export { accountClauses, compile, emitTarget, everySentence } from '#compiler';
