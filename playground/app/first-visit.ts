const key = 'zhunsheng-tour';

/** Whether nobody has been here before in this browser; a browser that remembers nothing is spared the tour. */
export function isFirstVisit(): boolean {
  try {
    return localStorage.getItem(key) === null;
  } catch {
    return false;
  }
}

export function rememberVisit(): void {
  try {
    localStorage.setItem(key, 'seen');
  } catch {
    // Nothing is remembered, and nothing depends on it.
  }
}
