import ipaddr from 'ipaddr.js';

/** Global unicast (RFC 4291): everything the internet routes lies in it, and no way back to an IPv4 address inside. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * True for an IP address that belongs to the public internet: not this machine, not its network, not the metadata of a
 * cloud, not a reserved range, also not written as IPv6 (mapped, compatible, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_IPV6);
}
