/** IP networks: an address in one, and addresses that are in few. */

/** Addresses that belong to nobody (RFC 5737, RFC 3849). */
export const OUTSIDE: readonly string[] = ["203.0.113.1", "198.51.100.1", "192.0.2.1", "2001:db8::1", "2001:db8:ffff::1"];

/** The first host of a network; the address itself where there is only one or two. */
export function firstHost(network: string): string | undefined {
  const [address = "", length] = network.trim().split("/");
  const six = address.includes(":");
  const bits = six ? 128 : 32;
  const number = six ? readSix(address) : readFour(address);
  const prefix = length === undefined ? bits : Number(length);
  if (number === undefined || !Number.isInteger(prefix) || prefix < 0 || prefix > bits) return undefined;
  const hostBits = BigInt(bits - prefix);
  const first = ((number >> hostBits) << hostBits) + (bits - prefix > 1 ? 1n : 0n);
  return six ? writeSix(first) : [24n, 16n, 8n, 0n].map((shift) => String((first >> shift) & 255n)).join(".");
}

function readFour(text: string): bigint | undefined {
  const bytes = text.split(".");
  if (bytes.length !== 4 || !bytes.every((byte) => /^\d{1,3}$/.test(byte) && Number(byte) < 256)) return undefined;
  return bytes.reduce((number, byte) => (number << 8n) + BigInt(byte), 0n);
}

function readSix(text: string): bigint | undefined {
  const [head = "", tail] = text.split("::");
  const groups = (part: string) => (part === "" ? [] : part.split(":"));
  const before = groups(head);
  const after = groups(tail ?? "");
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const all = [...before, ...Array<string>(Math.max(zeros, 0)).fill("0"), ...after];
  if (all.length !== 8 || !all.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return all.reduce((number, group) => (number << 16n) + BigInt(`0x${group}`), 0n);
}

/** URLs hold the shortest form of an address. */
function writeSix(number: bigint): string {
  const groups = Array.from({ length: 8 }, (_, index) => ((number >> BigInt(112 - 16 * index)) & 0xffffn).toString(16));
  return new URL(`http://[${groups.join(":")}]`).hostname.slice(1, -1);
}
