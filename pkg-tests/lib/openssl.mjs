/** Certificates and keys made by openssl, in a folder that goes with the process. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "iamlet-certificates-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

let count = 0;
const fresh = () => join(folder, `${(count += 1)}`);

/** Runs openssl with words, and with what it reads from its input; gives what it prints. */
export function openssl(words, input = "") {
  return execFileSync("openssl", words, { input, stdio: ["pipe", "pipe", "pipe"], maxBuffer: 1 << 24 }).toString("latin1");
}

/** The name of a file with a text. */
export function file(text) {
  const name = fresh();
  writeFileSync(name, text);
  return name;
}

/** Kinds of keys, as `openssl genpkey` makes them. */
export const KINDS = {
  rsa2048: ["RSA", "rsa_keygen_bits:2048"],
  rsa1024: ["RSA", "rsa_keygen_bits:1024"],
  p256: ["EC", "ec_paramgen_curve:P-256"],
  p384: ["EC", "ec_paramgen_curve:P-384"],
  p521: ["EC", "ec_paramgen_curve:P-521"],
};

/** A new private key, in PKCS #8. */
export function key(kind) {
  const [algorithm, ...options] = KINDS[kind];
  return openssl(["genpkey", "-algorithm", algorithm, ...options.flatMap((option) => ["-pkeyopt", option])]);
}

/** A certificate that its key has signed. */
export function selfSigned(privateKey, subject, { days = 30, more = [] } = {}) {
  return openssl(["req", "-x509", "-new", "-key", file(privateKey), "-subj", subject, "-days", `${days}`, ...more]);
}

/** A certificate that another one has signed. `extensions` are lines of openssl's configuration. */
export function signed(privateKey, subject, issuer, extensions = "") {
  const request = openssl(["req", "-new", "-key", file(privateKey), "-subj", subject]);
  const lines = `subjectKeyIdentifier = hash\nauthorityKeyIdentifier = keyid\n${extensions}`;
  const by = ["-CA", file(issuer.certificate), "-CAkey", file(issuer.key), "-set_serial", `${(count += 1)}`];
  return openssl(["x509", "-req", "-in", file(request), ...by, "-days", "30", "-extfile", file(lines)]);
}

/** The first and the last second of a certificate's life. */
export function dates(certificate) {
  const printed = openssl(["x509", "-noout", "-startdate", "-enddate", "-dateopt", "iso_8601"], certificate);
  const [start, end] = printed.trim().split("\n");
  const date = (line) => new Date(line.split("=")[1].replace(" ", "T"));
  return { start: date(start), end: date(end) };
}

/** The bytes in PEM. */
export const decoded = (pem) => Buffer.from(pem.replace(/-----[^-]*-----/g, ""), "base64");

export function encoded(label, bytes, width = 64) {
  const lines = bytes.toString("base64").match(new RegExp(`.{1,${width}}`, "g")) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}

