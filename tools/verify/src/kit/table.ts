import type { Figure, Finding } from './command.js';

/** Figures one below the other, numbers flush right at their units. */
export function figureTable(figures: Finding['figures']): string {
  const rows = Object.entries(figures).map(([name, value]) => [name, written(value)] as const);
  const nameWidth = Math.max(0, ...rows.map(([name]) => name.length));
  const valueWidth = Math.max(0, ...rows.map(([, value]) => value.length));
  return rows.map(([name, value]) => `  ${name.padEnd(nameWidth)}  ${value.padStart(valueWidth)}`).join('\n');
}

function written(value: Figure): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value.toLocaleString('en-GB', { maximumFractionDigits: 4 });
  return value;
}

/** The table of one command for people. */
export function report(name: string, { holds, figures, remarks = [] }: Finding): string {
  const lines = [name, figureTable(figures), ...remarks.map((remark) => `  ${remark}`)];
  return [...lines, holds ? '  holds' : '  DOES NOT HOLD'].join('\n');
}

/** The one line for programs. */
export function reportLine(name: string, { holds, figures }: Finding): string {
  return JSON.stringify({ name, holds, figures });
}
