/** `THREATS=full` runs the whole volumes; everyday a share of them. */
export const full = process.env['THREATS'] === 'full';

/** How often to repeat what the whole volume repeats `times`. */
export function share(times: number, everyday: number): number {
  return full ? times : everyday;
}
