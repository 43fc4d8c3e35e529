/** Today's date in China, ISO: cases are judged as of it unless another is chosen. */
export function todayInChina(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}
