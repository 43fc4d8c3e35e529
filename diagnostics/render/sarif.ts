import type { Source, Span } from '../source.ts';
import type { Notice, Replacement } from './notice.ts';
import { positionOf } from './position.ts';

/** Who ran. */
export interface SarifTool {
  readonly name: string;
  readonly version: string;
}

/** Notices as a SARIF 2.1.0 log of one run; columns count characters (code points), ends are exclusive. A notice's rule is its number. */
export function sarifLog(notices: readonly Notice[], { name, version }: SarifTool): object {
  const rules = [...new Set(notices.map(({ number }) => number))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name, version, rules: rules.map((id) => ({ id })) } },
        columnKind: 'unicodeCodePoints',
        results: notices.map((notice) => resultOf(notice, rules.indexOf(notice.number))),
      },
    ],
  };
}

function resultOf(notice: Notice, ruleIndex: number): object {
  const { number, severity, span, zh, en, advice, related, replacements } = notice;
  const advised = advice === null ? [] : [`建议：${advice.zh}`, advice.en];
  return {
    ruleId: number,
    ruleIndex,
    level: severity,
    message: { text: [zh, en, ...advised].join('\n') },
    locations: span === null ? [] : [{ physicalLocation: placeOf(span) }],
    ...(related.length === 0 ? {} : { relatedLocations: related.map(relatedOf) }),
    ...(replacements.length === 0 ? {} : { fixes: replacements.map(fixOf) }),
  };
}

function relatedOf({ span, zh, en }: Notice['related'][number], id: number): object {
  return { id, message: { text: `${zh} / ${en}` }, physicalLocation: placeOf(span) };
}

/** A fix changes one file or several; edits are told by file. */
function fixOf({ edits }: Replacement): object {
  const sources = [...new Set(edits.map(({ span }) => span.source))];
  return {
    artifactChanges: sources.map((source) => ({
      artifactLocation: artifactOf(source),
      replacements: edits
        .filter(({ span }) => span.source === source)
        .map(({ span, replacement }) => ({ deletedRegion: regionOf(span), insertedContent: { text: replacement } })),
    })),
  };
}

function placeOf(span: Span): object {
  return { artifactLocation: artifactOf(span.source), region: regionOf(span) };
}

/** A path as a relative reference: forward slashes, everything but plain characters escaped. */
function artifactOf({ name }: Source): object {
  return { uri: name.split(/[\\/]/).map(encodeURIComponent).join('/') };
}

function regionOf({ source, start, end }: Span): object {
  const first = positionOf(source, start);
  const last = positionOf(source, end);
  return { startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column };
}
