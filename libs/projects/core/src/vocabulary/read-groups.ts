/** Groups of words as people write them: a group on each line, its words between commas. */
export function readGroups(lines: string): readonly (readonly string[])[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(',').map((word) => word.trim()));
}
