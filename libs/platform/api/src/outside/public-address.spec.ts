import { describe, expect, it } from '@jest/globals';
import { isPublicAddress } from './public-address.js';

describe('An IP address', () => {
  it.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ...['127.0.0.1', '127.8.8.8', '0.0.0.0', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254'],
    ...['100.64.0.1', '192.0.0.1', '192.0.2.1', '198.18.0.1', '203.0.113.9', '224.0.0.1', '255.255.255.255'],
    ...['::', '::1', 'fe80::1', 'fec0::1', 'fc00::1', 'fd12::1', 'ff02::1', '2001:db8::1', '3fff::1'],
    ...['::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '::8.8.8.8', '64:ff9b::127.0.0.1'],
    ...['64:ff9b:1::1', '2002:7f00:1::', '2001::1', '100::1', '5f00::1', '4000::1', 'fe80::1%eth0'],
    ...['example.org', '', '1.2.3.4.5', '2130706433x'],
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
