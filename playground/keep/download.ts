/** Hands a file to the visitor. */
export function download(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name that every file system takes. */
export function fileName(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]/gu, '_').slice(0, 80) || '_';
}
