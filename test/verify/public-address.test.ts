import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isPublicAddress } from "../../src/verify/public-address.ts";

const PUBLIC = ["1.1.1.1", "104.18.6.192", "172.15.255.255", "172.32.0.1", "100.128.0.1", "2606:4700::6812:6c0"];
const PRIVATE = [
  ...["0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.9.9.9", "169.254.169.254"],
  ...["172.16.0.1", "172.31.255.255", "192.168.1.1", "192.0.0.8", "198.18.0.1", "224.0.0.1", "255.255.255.255"],
  ...["::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:1.1.1.1", "64:ff9b::a00:1", "fc00::1", "fd12::1"],
  ...["fe80::1", "fe80::1%eth0", "ff02::1", "2001:db8::1", "2002:7f00:1::", "2001::1", "100::1"],
  ...["", "localhost", "1.1.1", "0x7f.1", "2130706433", "1.1.1.1 ", "1.1.1.1%eth0", "[::1]", "api.openai.com"],
];

for (const address of PUBLIC)
  test(`isPublicAddress() takes ${address}`, () => assert.equal(isPublicAddress(address), true));
for (const address of PRIVATE)
  test(`isPublicAddress() refuses "${address}"`, () => assert.equal(isPublicAddress(address), false));

test("isPublicAddress() refuses every way to write an address of a private network", () => {
  const octet = fc.nat(255);
  const network = fc.oneof(
    fc.tuple(fc.constant(10), octet, octet, octet),
    fc.tuple(fc.constant(127), octet, octet, octet),
    fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
    fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
    fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
  );
  fc.assert(
    fc.property(network, ([a, b, c, d]) => {
      const hex = (one: number, other: number): string => (one * 256 + other).toString(16);
      const v4 = [a, b, c, d].join(".");
      for (const text of [v4, `::ffff:${v4}`, `::${v4}`, `::ffff:${hex(a, b)}:${hex(c, d)}`, `64:ff9b::${v4}`])
        assert.equal(isPublicAddress(text), false, text);
      assert.equal(isPublicAddress(`2002:${hex(a, b)}:${hex(c, d)}::1`), false);
    }),
  );
});
