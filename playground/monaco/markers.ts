import { editor, MarkerSeverity } from 'monaco-editor/editor/editor.api.js';
import type { ProblemView } from '#editor';
import type { EditorSession } from './editor-session.ts';
import { addressOf } from './file-address.ts';

const severities: Readonly<Record<ProblemView['severity'], MarkerSeverity>> = {
  error: MarkerSeverity.Error,
  warning: MarkerSeverity.Warning,
  note: MarkerSeverity.Info,
};

/** Problems as the marks under the text: the sentence in Chinese, in English, and what to do. */
export function markersOf({ places, models }: EditorSession, problems: readonly ProblemView[]): editor.IMarkerData[] {
  return problems.map(({ place, severity, code, zh, en, advice, related }) => ({
    ...places.rangeOf(place),
    severity: severities[severity],
    code,
    source: '准绳',
    message: [zh, en, ...(advice === null ? [] : [advice.zh, advice.en])].join('\n'),
    relatedInformation: related
      .filter((other) => models.modelOf(other.place) !== null)
      .map((other) => ({
        resource: addressOf(other.place),
        message: `${other.zh} / ${other.en}`,
        ...places.rangeOf(other.place),
      })),
  }));
}

/** Marks every file of the folder. */
export function mark(session: EditorSession, problems: readonly ProblemView[]): void {
  for (const model of editor.getModels()) {
    const file = session.ownFile(model);
    if (file === null) continue;
    const here = problems.filter(({ place }) => place.folder === session.folder && place.file === file);
    editor.setModelMarkers(model, 'rules', markersOf(session, here));
  }
}
