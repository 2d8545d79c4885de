/**
 * What counts as one address when attempts are counted: an IPv4 address as it is, of an IPv6 address the first 64 bits,
 * because a single household or office is given that many to choose from.
 */
export function countedAddress(address: string): string {
  const plain = address.toLowerCase().replace(/%.*$/, '');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = (part: string) => part.split(':').filter((group) => group !== '');
  const after = tail === undefined ? [] : groups(tail);
  const before = groups(head);
  const gap = new Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  const network = [...before, ...gap, ...after].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${network.join(':')}::/64`;
}
