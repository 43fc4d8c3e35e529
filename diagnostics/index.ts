export { catalogue, type Code, type ParametersOf } from './catalogue/index.ts';
export type { Expected } from './catalogue/syntax.ts';
export {
  diagnose,
  type Diagnostic,
  type Fix,
  type Related,
  type RelatedRole,
  type Severity,
  type Staged,
} from './diagnostic.ts';
export { InternalError, invariant } from './invariant.ts';
export { noticeJson, type NoticeJson } from './render/json.ts';
export { listing, type Listing } from './render/listing.ts';
export { noticeOf, severityOf, type Notice } from './render/notice.ts';
export { placeOf, positionOf, type Position } from './render/position.ts';
export { sarifLog, type SarifTool } from './render/sarif.ts';
export { plainStyle, type Style } from './render/style.ts';
export { renderNotice, type Layout } from './render/text.ts';
export { displayWidth, hanging, padEnd, shortened, wrap } from './render/width.ts';
export { nearest } from './spelling.ts';
export { spanning, type Source, type Span } from './source.ts';
