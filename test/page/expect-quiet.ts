import { expect } from 'vitest';
import type { Visit } from './browser.ts';

/** Neither errors nor requests elsewhere. */
export function expectQuiet({ complaints, foreign }: Visit): void {
  expect({ complaints, foreign }).toEqual({ complaints: [], foreign: [] });
}
