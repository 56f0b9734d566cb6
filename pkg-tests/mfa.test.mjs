/** MFA devices and SSH keys beside the programs that people use them with. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import jsQR from "jsqr";
import * as OTPAuth from "otpauth";
import { PNG } from "pngjs";
import { failure } from "./lib/accounts.mjs";
import { iamlet } from "./lib/package.mjs";

const { IAM } = iamlet;
const NOW = Date.parse("2026-01-02T03:04:05Z");

/** An account with a user Bob, whose clock stands still. */
function account(options = {}) {
  const iam = new IAM({ clock: () => new Date(NOW), ...options });
  iam.sync.createUser({ UserName: "Bob" });
  return iam;
}

describe("a virtual MFA device", () => {
  const text = (bytes) => new TextDecoder().decode(bytes);
  const create = (iam, input) => iam.sync.createVirtualMFADevice({ VirtualMFADeviceName: "phone", ...input }).VirtualMFADevice;

  /** What a reader makes of the picture. */
  function scanned(png) {
    const { data, width, height } = PNG.sync.read(Buffer.from(png));
    return jsQR(new Uint8ClampedArray(data), width, height)?.data;
  }

  /** Two codes that follow one another, the first some steps from now. */
  function codes(url, steps = 0) {
    const device = OTPAuth.URI.parse(url);
    const [AuthenticationCode1, AuthenticationCode2] = [steps, steps + 1].map((step) =>
      device.generate({ timestamp: NOW + step * 30_000 }),
    );
    return { AuthenticationCode1, AuthenticationCode2 };
  }

  test("tells its seed as base32 and in a picture", () => {
    const device = create(account());
    assert.match(text(device.Base32StringSeed), /^[A-Z2-7]{64}$/);
    const url = `otpauth://totp/phone@123456789012?secret=${text(device.Base32StringSeed)}`;
    assert.equal(scanned(device.QRCodePNG), url);
    assert.equal(OTPAuth.URI.parse(url).secret.base32, text(device.Base32StringSeed));
  });

  test("is drawn whatever its name", () => {
    for (const VirtualMFADeviceName of ["x", "Az09_+=,.@-", "n".repeat(256 - "arn:aws:iam::123456789012:mfa/".length)]) {
      const iam = account();
      iam.sync.createAccountAlias({ AccountAlias: "an-alias" });
      const device = create(iam, { VirtualMFADeviceName, Path: VirtualMFADeviceName === "x" ? "/team/" : "/" });
      const seed = text(device.Base32StringSeed);
      assert.equal(scanned(device.QRCodePNG), `otpauth://totp/${VirtualMFADeviceName}@an-alias?secret=${seed}`);
    }
  });

  test("is enabled with the codes of a program that scanned it", () => {
    const iam = account();
    const { SerialNumber, QRCodePNG } = create(iam);
    const url = scanned(QRCodePNG);
    const device = { UserName: "Bob", SerialNumber };
    iam.sync.enableMFADevice({ ...device, ...codes(url) });
    assert.deepEqual(iam.sync.listMFADevices({ UserName: "Bob" }).MFADevices, [{ ...device, EnableDate: new Date(NOW) }]);
    iam.sync.resyncMFADevice({ ...device, ...codes(url, 2000) });
    iam.sync.deactivateMFADevice(device);
    iam.sync.deleteVirtualMFADevice({ SerialNumber });
  });

  test("refuses the codes of another seed", async () => {
    const iam = account();
    const { SerialNumber } = create(iam);
    const other = scanned(create(iam, { VirtualMFADeviceName: "other" }).QRCodePNG);
    const error = await failure(() => iam.sync.enableMFADevice({ UserName: "Bob", SerialNumber, ...codes(other) }));
    assert.equal(error.name, "InvalidAuthenticationCodeException");
    assert.equal(error.$metadata.httpStatusCode, 403);
  });

  test("has the same seed and picture from the same random numbers", () => {
    const [one, same, other] = ["a", "a", "b"].map((seed) => create(account({ seed })));
    assert.deepEqual(one, same);
    assert.notDeepEqual(one.Base32StringSeed, other.Base32StringSeed);
  });

  test("keeps its seed in a snapshot", () => {
    const iam = account();
    const { SerialNumber, QRCodePNG } = create(iam);
    const copy = IAM.fromSnapshot(iam.snapshot(), { clock: () => new Date(NOW) });
    copy.sync.enableMFADevice({ UserName: "Bob", SerialNumber, ...codes(scanned(QRCodePNG)) });
    assert.equal(copy.sync.listMFADevices({ UserName: "Bob" }).MFADevices.length, 1);
  });
});

describe("a public key", () => {
  const folder = mkdtempSync(join(tmpdir(), "iamlet-keys-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const run = (program, ...words) => execFileSync(program, words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  let count = 0;

  /** The path of a new key's public half. */
  function generated(type, bits) {
    const name = `key${(count += 1)}`;
    run("ssh-keygen", "-q", "-t", type, ...(bits ? ["-b", String(bits)] : []), "-N", "", "-C", "bob@host", "-f", name);
    return join(folder, `${name}.pub`);
  }
  const upload = (iam, SSHPublicKeyBody) => iam.sync.uploadSSHPublicKey({ UserName: "Bob", SSHPublicKeyBody }).SSHPublicKey;
  const get = (iam, { SSHPublicKeyId }, Encoding) =>
    iam.sync.getSSHPublicKey({ UserName: "Bob", SSHPublicKeyId, Encoding }).SSHPublicKey.SSHPublicKeyBody;

  for (const bits of [2048, 3072, 4096]) {
    test(`of ${bits} bits is what ssh-keygen says of it`, () => {
      const iam = account();
      const path = generated("rsa", bits);
      const body = readFileSync(path, "utf8").trim();
      const key = upload(iam, body);
      const [, fingerprint] = run("ssh-keygen", "-l", "-E", "md5", "-f", path).split(" ");
      assert.equal(`MD5:${key.Fingerprint}`, fingerprint);
      assert.equal(key.SSHPublicKeyBody, body);
      assert.equal(get(iam, key, "SSH"), body);
      assert.equal(get(iam, key, "PEM"), run("ssh-keygen", "-e", "-m", "PKCS8", "-f", path));
    });
  }

  test("in PEM is the key that ssh-keygen makes of it", () => {
    for (const form of ["PKCS8", "PEM"]) {
      const iam = account();
      const path = generated("rsa", 2048);
      const key = upload(iam, run("ssh-keygen", "-e", "-m", form, "-f", path));
      assert.equal(get(iam, key, "SSH"), readFileSync(path, "utf8").split(" ").slice(0, 2).join(" "), form);
    }
  });

  test("of openssl comes back as openssl wrote it", () => {
    const iam = account();
    run("openssl", "genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", "private.pem");
    const pem = run("openssl", "pkey", "-in", "private.pem", "-pubout");
    const key = upload(iam, pem);
    assert.equal(get(iam, key, "PEM"), pem);
    writeFileSync(join(folder, "openssl.pub"), get(iam, key, "SSH"));
    assert.equal(run("ssh-keygen", "-e", "-m", "PKCS8", "-f", "openssl.pub"), pem);
  });

  test("of another kind, or too short, is refused", async () => {
    const iam = account();
    const refused = async (body) => (await failure(() => upload(iam, body))).name;
    const text = (path) => readFileSync(path, "utf8");
    const pem = (path) => run("ssh-keygen", "-e", "-m", "PKCS8", "-f", path);
    const [short, ecdsa, ed25519] = [generated("rsa", 1024), generated("ecdsa"), generated("ed25519")];
    assert.equal(await refused(text(short)), "InvalidPublicKeyException");
    assert.equal(await refused(pem(short)), "InvalidPublicKeyException");
    assert.equal(await refused(pem(ecdsa)), "InvalidPublicKeyException");
    assert.equal(await refused(text(ecdsa)), "UnrecognizedPublicKeyEncodingException");
    assert.equal(await refused(text(ed25519)), "UnrecognizedPublicKeyEncodingException");
    assert.equal(await refused(run("ssh-keygen", "-e", "-f", generated("rsa", 2048))), "UnrecognizedPublicKeyEncodingException");
    assert.equal(await refused(text(join(folder, "key1"))), "UnrecognizedPublicKeyEncodingException");
  });

  test("that is damaged is refused", async () => {
    const iam = account();
    const [kind, blob] = readFileSync(generated("rsa", 2048), "utf8").split(" ");
    const bytes = Buffer.from(blob, "base64");
    // Lengths, the kind, the sign of the exponent and that of the modulus; behind each sign any number is one.
    for (const at of Array.from({ length: 23 }, (_, at) => at).filter((at) => at !== 16 && at !== 17)) {
      const damaged = Buffer.from(bytes);
      damaged[at] ^= 0x80;
      const error = await failure(() => upload(iam, `${kind} ${damaged.toString("base64")}`));
      assert.equal(error.name, "InvalidPublicKeyException", `byte ${at}`);
    }
    for (let length = 0; length < bytes.length; length += 7) {
      const error = await failure(() => upload(iam, `${kind} ${bytes.subarray(0, length).toString("base64")}`));
      assert.match(error.name, /PublicKey/, `${length} bytes`);
    }
  });
});
