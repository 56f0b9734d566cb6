/** Certificates and keys that openssl makes while the tests run. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { failure } from "./lib/accounts.mjs";
import { dates, decoded, encoded, file, key, openssl, selfSigned, signed } from "./lib/openssl.mjs";
import { iamlet } from "./lib/package.mjs";

const { IAM } = iamlet;
const DAY = 86_400_000;

const UNPARSABLE = "Unable to parse certificate. Please ensure the certificate is in PEM format.";
const CHAIN =
  "Unable to validate certificate chain. The certificate chain must start with the immediate signing certificate, followed by any intermediaries in order.";

/** Uploads to an account of its own. */
function upload(CertificateBody, PrivateKey, { chain, clock } = {}) {
  const iam = new IAM(clock ? { clock } : {});
  const input = { ServerCertificateName: "www", CertificateBody, PrivateKey, CertificateChain: chain };
  const { ServerCertificateMetadata } = iam.sync.uploadServerCertificate(input);
  return { iam, metadata: ServerCertificateMetadata };
}

/** What `call` returns, or the error that it throws. */
function attempt(call) {
  try {
    return { value: call() };
  } catch (error) {
    return { error };
  }
}

/** The code and the message of a refusal. */
async function refused(...given) {
  const error = await failure(() => upload(...given));
  return [error.Code, error.message];
}

const leafKey = key("p256");
const leaf = selfSigned(leafKey, "/CN=www.example.com");

describe("kinds of keys", () => {
  for (const kind of ["rsa1024", "rsa2048", "p256", "p384", "p521"]) {
    test(kind, async () => {
      const [own, other] = [key(kind), key(kind)];
      const certificate = selfSigned(own, `/C=DE/O=Größe/CN=${kind}.example.com`, { more: ["-utf8"] });
      const { iam, metadata } = upload(certificate, own);
      assert.deepEqual(metadata.Expiration, dates(certificate).end);
      const { ServerCertificate } = iam.sync.getServerCertificate({ ServerCertificateName: "www" });
      assert.equal(ServerCertificate.CertificateBody, certificate.trimEnd());
      assert.deepEqual(ServerCertificate.ServerCertificateMetadata, metadata);
      assert.deepEqual(await refused(certificate, other), ["KeyPairMismatch", "The private key does not belong to the certificate."]);
      const traditional = kind.startsWith("rsa") ? openssl(["rsa", "-traditional"], own) : openssl(["ec"], own);
      assert.match(traditional, /BEGIN (RSA|EC) PRIVATE KEY/);
      upload(certificate, traditional);
      for (const cipher of [["pkcs8", "-topk8", "-v2", "aes-256-cbc"], kind.startsWith("rsa") ? ["rsa", "-traditional", "-aes128"] : ["ec", "-aes128"]]) {
        const encrypted = openssl([...cipher, "-passout", "pass:secret"], own);
        const [code, message] = await refused(certificate, encrypted);
        assert.equal(code, "MalformedCertificate");
        assert.match(message, /not encrypted/);
      }
    });
  }

  test("the curve before the key, written out, and short points", () => {
    upload(leaf, openssl(["ecparam", "-name", "prime256v1"]) + openssl(["ec"], leafKey));
    upload(leaf, openssl(["ec", "-conv_form", "compressed"], leafKey));
    const explicit = openssl(["ec", "-param_enc", "explicit"], leafKey);
    upload(selfSigned(explicit, "/CN=explicit"), explicit);
    const short = openssl(["ec", "-conv_form", "compressed"], leafKey);
    upload(selfSigned(short, "/CN=short"), leafKey);
  });

  test("an EC key without its public part", async () => {
    const [code, message] = await refused(leaf, openssl(["ec", "-no_public"], leafKey));
    assert.equal(code, "MalformedCertificate");
    assert.match(message, /contains its public key/);
  });

  test("neither RSA nor EC", async () => {
    const ed = openssl(["genpkey", "-algorithm", "ed25519"]);
    const [code, message] = await refused(selfSigned(ed, "/CN=ed"), ed);
    assert.equal(code, "MalformedCertificate");
    assert.match(message, /RSA or EC/);
  });

  test("other signatures", () => {
    const rsa = key("rsa2048");
    upload(selfSigned(rsa, "/CN=pss", { more: ["-sigopt", "rsa_padding_mode:pss"] }), rsa);
    upload(selfSigned(rsa, "/CN=sha512", { more: ["-sha512"] }), rsa);
  });

  test("nothing of a key is kept or told", async () => {
    const { iam } = upload(leaf, leafKey);
    const secret = leafKey.split("\n")[1].slice(0, 40);
    assert.ok(!Buffer.from(iam.snapshot()).toString("latin1").includes(secret));
    for (const damaged of [leafKey.replace("BEGIN", "BEGUN"), leafKey.replaceAll("PRIVATE", "SECRET"), leafKey.slice(0, 150)]) {
      const error = await failure(() => upload(leaf, damaged));
      assert.equal(error.Code, "MalformedCertificate");
      assert.ok(!JSON.stringify([error, error.message, error.stack]).includes(secret));
    }
  });
});

describe("dates", () => {
  test("beyond 2050, beyond 2100 and of 9999", () => {
    for (const days of [10, 9_000, 30_000, 2_900_000]) {
      const certificate = selfSigned(leafKey, "/CN=long", { days });
      const { end } = dates(certificate);
      assert.deepEqual(upload(certificate, leafKey).metadata.Expiration, end);
    }
  });

  test("the first and the last second", async () => {
    const { start, end } = dates(leaf);
    const at = (date, seconds) => ({ clock: () => new Date(date.getTime() + seconds * 1000) });
    upload(leaf, leafKey, at(start, 0));
    upload(leaf, leafKey, at(end, 0));
    assert.deepEqual(await refused(leaf, leafKey, at(end, 1)), [
      "MalformedCertificate",
      "Certificate is no longer valid. The 'Not After' date restriction on the certificate has passed.",
    ]);
    assert.match((await refused(leaf, leafKey, at(start, -1)))[1], /not yet valid/);
  });

  test("one that ends while it is there stays", () => {
    let now = Date.now();
    const { iam } = upload(leaf, leafKey, { clock: () => new Date(now) });
    now += 400 * DAY;
    assert.equal(iam.sync.listServerCertificates({}).ServerCertificateMetadataList.length, 1);
  });
});

describe("chains", () => {
  const CA = "basicConstraints = critical,CA:TRUE";
  const root = { key: key("rsa2048") };
  root.certificate = selfSigned(root.key, "/O=Root/CN=Root");
  const first = { key: key("p384") };
  first.certificate = signed(first.key, "/O=Root/CN=First", root, CA);
  const second = { key: key("rsa2048") };
  second.certificate = signed(second.key, "/O=Root/CN=Second", first, CA);
  const certificate = signed(leafKey, "/CN=chained.example.com", second);
  const chain = (...those) => ({ chain: those.map((one) => one.certificate).join("") });

  test("in order", () => {
    upload(certificate, leafKey);
    upload(certificate, leafKey, chain(second));
    upload(certificate, leafKey, chain(second, first));
    const { iam } = upload(certificate, leafKey, chain(second, first, root));
    const { ServerCertificate } = iam.sync.getServerCertificate({ ServerCertificateName: "www" });
    assert.equal(ServerCertificate.CertificateChain, chain(second, first, root).chain);
  });

  test("openssl takes the same one", () => {
    const [trusted, others] = [file(root.certificate), file(chain(second, first).chain)];
    assert.match(openssl(["verify", "-CAfile", trusted, "-untrusted", others, file(certificate)]), /OK/);
  });

  test("out of order, with a gap, with others", async () => {
    for (const wrong of [[first], [root], [first, second], [second, root], [root, first, second], [second, first, second], [{ certificate }, second]]) {
      assert.deepEqual(await refused(certificate, leafKey, chain(...wrong)), ["MalformedCertificate", CHAIN]);
    }
  });

  test("one of the same name with another key", async () => {
    const other = { key: key("rsa2048") };
    other.certificate = signed(other.key, "/O=Root/CN=Second", first, CA);
    assert.deepEqual(await refused(certificate, leafKey, chain(other, first)), ["MalformedCertificate", CHAIN]);
  });

  test("text around them", async () => {
    upload(certificate, leafKey, { chain: `\r\n${second.certificate.replaceAll("\n", "\r\n")}\n\n${first.certificate}\t ` });
    const described = openssl(["x509", "-text"], second.certificate);
    assert.deepEqual(await refused(certificate, leafKey, { chain: described }), ["MalformedCertificate", CHAIN]);
    assert.deepEqual(await refused(certificate, leafKey, { chain: second.certificate + leafKey }), ["MalformedCertificate", CHAIN]);
  });
});

describe("what is around a certificate", () => {
  test("lines as on Windows, blanks, lines of any length", () => {
    const spaced = `\n \t${leaf.replaceAll("\n", "\r\n")}\r\n\r\n`;
    const { iam } = upload(spaced, `\r\n${leafKey.replaceAll("\n", "\r\n")} `);
    const { ServerCertificate } = iam.sync.getServerCertificate({ ServerCertificateName: "www" });
    assert.equal(ServerCertificate.CertificateBody, spaced.trimEnd());
    for (const width of [20, 76, 10_000]) upload(encoded("CERTIFICATE", decoded(leaf), width), leafKey);
  });

  test("anything else is refused", async () => {
    const text = openssl(["x509", "-text"], leaf);
    const request = openssl(["req", "-new", "-key", file(leafKey), "-subj", "/CN=x"]);
    const der = openssl(["x509", "-outform", "DER"], leaf);
    const printable = Array.from({ length: 16_384 }, (_, index) => String.fromCharCode(32 + ((index * 7919) % 95))).join("");
    const wrong = [text, `${leaf}the end`, leaf + leaf, request, leafKey, openssl(["x509", "-trustout"], leaf), printable, printable.slice(0, 100)];
    wrong.push(encoded("CERTIFICATE", Buffer.alloc(12_000, "0")), "-".repeat(16_384), "-----BEGIN CERTIFICATE-----".repeat(600), leaf.slice(0, -10));
    for (const body of wrong) assert.deepEqual(await refused(body, leafKey), ["MalformedCertificate", UNPARSABLE], body.slice(0, 60));
    assert.equal((await refused(der, leafKey))[0], "ValidationError");
  });

  test("damaged bytes: refused, or read as openssl reads them", async () => {
    const bytes = decoded(leaf);
    let compared = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] + 1 + ((at * 31) % 254)) & 255;
      const body = encoded("CERTIFICATE", damaged);
      const taken = attempt(() => upload(body, leafKey).metadata.Expiration);
      if (taken.error) {
        assert.ok(["MalformedCertificate", "KeyPairMismatch"].includes(taken.error.Code), `byte ${at}: ${taken.error}`);
      } else if (at % 5 === 0) {
        // Every fifth, for openssl takes its time. It knows more of what may be in names and extensions.
        const read = attempt(() => dates(body).end);
        if (read.value) assert.deepEqual(taken.value, read.value, `byte ${at}`);
        compared += 1;
      }
      assert.equal((await refused(encoded("CERTIFICATE", bytes.subarray(0, at)), leafKey))[1], UNPARSABLE);
    }
    assert.ok(compared > 20, `${compared} compared`);
  });
});

describe("signing certificates", () => {
  test("of a user, of the root user, once", async () => {
    const iam = new IAM();
    iam.sync.createUser({ UserName: "Bob" });
    const { Certificate } = iam.sync.uploadSigningCertificate({ UserName: "Bob", CertificateBody: leaf });
    assert.match(Certificate.CertificateId, /^[A-Z2-7]{24,128}$/);
    assert.equal(Certificate.CertificateBody, leaf);
    const again = encoded("CERTIFICATE", decoded(leaf), 40);
    for (const UserName of ["Bob", undefined]) {
      const error = await failure(() => iam.sync.uploadSigningCertificate({ UserName, CertificateBody: again }));
      assert.equal(error.Code, "DuplicateCertificate");
    }
    const other = selfSigned(leafKey, "/CN=www.example.com");
    iam.sync.uploadSigningCertificate({ CertificateBody: other });
    assert.equal(iam.sync.getAccountSummary({}).SummaryMap.AccountSigningCertificatesPresent, 1);
    const opened = IAM.fromSnapshot(iam.snapshot());
    assert.deepEqual(opened.sync.listSigningCertificates({ UserName: "Bob" }).Certificates, [Certificate]);
    assert.equal((await failure(() => opened.sync.uploadSigningCertificate({ CertificateBody: leaf }))).Code, "DuplicateCertificate");
  });

  test("a key, or half a certificate", async () => {
    const iam = new IAM();
    for (const [body, shown] of [[leafKey, "with a private key"], [leaf.slice(0, 300)], [`${leaf}${leaf}`]]) {
      const error = await failure(() => iam.sync.uploadSigningCertificate({ CertificateBody: body }));
      assert.deepEqual([error.Code, error.message], ["MalformedCertificate", `Certificate ${shown ?? body} is malformed.`]);
    }
  });
});
