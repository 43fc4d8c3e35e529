import { answers } from './answers/registry.ts';
import type { FileChange, FolderData } from './folder-data.ts';
import { Opened } from './opened.ts';
import type { Question, Reply } from './protocol.ts';

/** The one place where rules are compiled and records judged. It answers one question after the other; the page decides in which order. */
let opened = Opened.from({ name: '', files: [], beside: [] });

function answerTo({ name, parameter }: Question): unknown {
  // The page's side of the protocol is typed (client.ts); here a message is only as good as its name.
  switch (name) {
    case 'open':
      opened = Opened.from(parameter as FolderData);
      return null;
    case 'change':
      opened = opened.with(parameter as FileChange);
      return null;
    default:
      return (answers[name] as (opened: Opened, parameter: unknown) => unknown)(opened, parameter);
  }
}

function reply(message: Reply): void {
  self.postMessage(message);
}

self.onmessage = ({ data }: MessageEvent<Question>): void => {
  try {
    reply({ kind: 'answered', number: data.number, answer: answerTo(data) });
  } catch (error) {
    reply({ kind: 'failed', number: data.number, message: error instanceof Error ? error.message : String(error) });
  }
};
reply({ kind: 'ready' });
