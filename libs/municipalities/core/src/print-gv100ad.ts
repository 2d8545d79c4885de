import { districtKeyOf } from './ags.js';
import { GV100AD_LINE_LENGTH } from './gv100ad-record.js';
import { markOfAssociation, markOfDistrict, markOfMunicipality } from './municipality-kind.js';
import type { Register, RegisterUnit } from './register.js';
import { abbreviateName } from './split-name.js';

/**
 * Writes a register in the layout of GV100AD: for round trips and for trying an import with a register of one's own.
 * Every association of the units gets its record; seats and Regierungsbezirke are not written.
 */
export function printGv100ad(register: Register<RegisterUnit>): string {
  const date = register.stateDate.replaceAll('-', '');
  const associations = new Map(register.associations.map((association) => [association.key, association]));
  const lines: string[] = [];
  for (const land of register.lands)
    lines.push(
      fixed([
        [0, `10${date}${land.key}`],
        [22, land.name],
      ]),
    );
  for (const { key, name, kind } of register.districts) {
    lines.push(
      fixed([
        [0, `40${date}${key}`],
        [22, name],
        [122, markOfDistrict(kind)],
      ]),
    );
  }
  const printed = new Set<string>();
  for (const unit of register.units) {
    const key = `${districtKeyOf(unit.ags)}${unit.associationDigits}`;
    const association = associations.get(key);
    if (!printed.has(key)) {
      const mark = markOfAssociation(association?.kind ?? null);
      const name = association?.name ?? unit.name;
      lines.push(
        fixed([
          [0, `50${date}${key.slice(0, 5)}`],
          [18, unit.associationDigits],
          [22, name],
          [122, mark],
        ]),
      );
      printed.add(key);
    }
    lines.push(unitLine(date, unit));
  }
  return `${lines.join('\n')}\n`;
}

function unitLine(date: string, unit: RegisterUnit): string {
  return fixed([
    [0, `60${date}${unit.ags}${unit.associationDigits}`],
    [22, abbreviateName(unit.name, unit.nameSuffix)],
    [122, markOfMunicipality(unit.kind)],
    [128, String(unit.areaHectares).padStart(11, '0')],
    [139, String(unit.population).padStart(11, '0')],
    [150, '0'.repeat(11)],
    [165, unit.postcode ?? ''],
  ]);
}

function fixed(pieces: readonly (readonly [number, string])[]): string {
  let line = '';
  for (const [at, text] of pieces) line = line.padEnd(at) + text;
  return line.padEnd(GV100AD_LINE_LENGTH);
}
