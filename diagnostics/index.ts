export { catalogue, type Code, type ParametersOf } from './catalogue/index.ts';
export { diagnose, type Diagnostic, type Fix, type Related, type RelatedRole, type Severity, type Staged } from './diagnostic.ts';
export { InternalError, invariant } from './invariant.ts';
export { nearest } from './spelling.ts';
export { spanning, type Source, type Span } from './source.ts';
