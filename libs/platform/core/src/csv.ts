/**
 * A table as CSV for German spreadsheets: semicolons, CRLF, every cell quoted. A leading `=`, `+`, `-`, `@` is made
 * harmless, because spreadsheets would run it as a formula (OWASP CSV injection).
 */
export function toCsv(lines: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string => {
    const text = String(value);
    const harmless = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return `"${harmless.replaceAll('"', '""')}"`;
  };
  return lines.map((line) => line.map(cell).join(';')).join('\r\n') + '\r\n';
}
