/** Identity providers, with certificates and keys that openssl makes while the tests run. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { failure } from "./lib/accounts.mjs";
import { dates, decoded, key, openssl, selfSigned } from "./lib/openssl.mjs";
import { iamlet } from "./lib/package.mjs";

const { EntityAlreadyExistsException, FeatureDisabledException, FeatureEnabledException, IAM, InvalidInputException } = iamlet;
const { LimitExceededException, NoSuchEntityException } = iamlet;

const ARN = "arn:aws:iam::123456789012:saml-provider/Example";
const LONGEST = 10_000_000;

const base64 = (certificate) => decoded(certificate).toString("base64");
const short = selfSigned(key("rsa2048"), "/CN=idp.example.com", { days: 30 });
const long = selfSigned(key("p256"), "/CN=idp.example.com", { days: 3650 });

/** Metadata with a signing certificate for each of `certificates`, which are texts in base64. */
function metadata(certificates, { attributes = "", more = "" } = {}) {
  const keys = certificates.map(
    (text) =>
      `<md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>${text}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:ds="http://www.w3.org/2000/09/xmldsig#"
    entityID="https://idp.example.com/saml" ${attributes}>
  <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    ${keys.join("\n    ")}
    <md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent</md:NameIDFormat>
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://idp.example.com/sso?a=b&amp;c=d"/>
  </md:IDPSSODescriptor>${more}
</md:EntityDescriptor>
`;
}

const plain = metadata([base64(short)]);

/** Creates the provider in an account of its own. */
function created(input = {}) {
  const iam = new IAM();
  iam.sync.createSAMLProvider({ Name: "Example", SAMLMetadataDocument: plain, ...input });
  return iam;
}

const got = (iam) => iam.sync.getSAMLProvider({ SAMLProviderArn: ARN });
const update = (iam, input) => iam.sync.updateSAMLProvider({ SAMLProviderArn: ARN, ...input });

describe("SAML metadata", () => {
  test("are given back as they were, and are valid as long as a certificate of theirs", () => {
    const document = metadata([base64(short), base64(long)], { more: "<!-- größer als 1 \u{1F511} -->" });
    const provider = got(created({ SAMLMetadataDocument: document }));
    assert.equal(provider.SAMLMetadataDocument, document);
    assert.deepEqual(provider.ValidUntil, dates(long).end);
    assert.deepEqual(got(created()).ValidUntil, dates(short).end);
  });

  test("say themselves until when they are valid", () => {
    const document = metadata([base64(long)], { attributes: 'validUntil="2031-02-03T04:05:06.789Z"' });
    assert.deepEqual(got(created({ SAMLMetadataDocument: document })).ValidUntil, new Date("2031-02-03T04:05:06Z"));
  });

  test("break the lines of certificates in any way", () => {
    const body = base64(short).match(/.{1,64}/g);
    for (const end of ["\n", "\r\n", "&#13;\n", "&#xD;&#xA;", "\n      ", "<!-- -->"]) {
      created({ SAMLMetadataDocument: metadata([body.join(end)]) });
    }
  });

  test("that are faulty are refused, and nothing changes", async () => {
    const iam = created();
    const before = got(iam);
    for (const [document, message] of [
      [metadata(["AAAA"]).padEnd(1000), /certificate in it cannot be read/],
      [metadata([base64(short).slice(4)]), /certificate in it cannot be read/],
      [metadata([]).padEnd(1000), /no signing certificate/],
      [metadata([base64(openssl(["pkey", "-pubout"], key("rsa2048")))]), /cannot be read/],
      [plain.replace("md:EntityDescriptor>", ""), /not well-formed/],
      [plain.replace("?>", '?><!DOCTYPE a [<!ENTITY b "c">]>'), /neither a document type/],
      [plain.replace("https://idp", "&b;"), /neither a document type/],
      ["{}".padEnd(1000), /not well-formed/],
    ]) {
      const error = await failure(() => update(iam, { SAMLMetadataDocument: document, AssertionEncryptionMode: "Allowed" }));
      assert.ok(error instanceof InvalidInputException, `${error}`);
      assert.match(error.message, message);
    }
    assert.deepEqual({ ...got(iam), $metadata: 0 }, { ...before, $metadata: 0 });
  });

  test("may be long", async () => {
    const begin = performance.now();
    const text = plain.replace("<md:IDP", (start) => "<a/>".repeat((LONGEST - plain.length) / 4) + start).padEnd(LONGEST);
    assert.equal(got(created({ SAMLMetadataDocument: text })).SAMLMetadataDocument, text);
    for (const what of ["<a>", "<", "&", "<!--", "<a b='"]) {
      const error = await failure(() => created({ SAMLMetadataDocument: plain.replace("<md:IDP", what.repeat(LONGEST / 10) + "<md:IDP") }));
      assert.ok(error instanceof InvalidInputException, `${what}: ${error}`);
    }
    const error = await failure(() => created({ SAMLMetadataDocument: plain.padEnd(LONGEST + 1) }));
    assert.equal(error.Code, "ValidationError");
    assert.ok(performance.now() - begin < 60_000);
  });
});

describe("private keys of SAML providers", () => {
  const keys = ["rsa2048", "p256"].map(key);

  test("are told by their ids only, and are nowhere else", () => {
    const iam = created({ AddPrivateKey: keys[0], AssertionEncryptionMode: "Required" });
    update(iam, { AddPrivateKey: openssl(["ec"], keys[1]) });
    const provider = got(iam);
    assert.equal(provider.AssertionEncryptionMode, "Required");
    assert.deepEqual(Object.keys(provider.PrivateKeyList[0]).sort(), ["KeyId", "Timestamp"]);
    assert.notEqual(provider.PrivateKeyList[0].KeyId, provider.PrivateKeyList[1].KeyId);
    const everything = [inspect(provider, { depth: 9 }), Buffer.from(iam.snapshot()).toString(), inspect(iam, { depth: 9, showHidden: true })];
    for (const pem of keys) {
      const part = pem.split("\n")[1];
      assert.ok(!everything.some((text) => text.includes(part)));
    }
  });

  test("are two at most, and one takes the place of another", async () => {
    const iam = created({ AddPrivateKey: keys[0], AssertionEncryptionMode: "Required" });
    const [{ KeyId }] = got(iam).PrivateKeyList;
    const last = await failure(() => update(iam, { RemovePrivateKey: KeyId }));
    assert.ok(last instanceof InvalidInputException, `${last}`);
    update(iam, { AddPrivateKey: keys[1] });
    const third = await failure(() => update(iam, { AddPrivateKey: keys[1] }));
    assert.ok(third instanceof LimitExceededException, `${third}`);
    update(iam, { AddPrivateKey: keys[1], RemovePrivateKey: KeyId });
    assert.equal(got(iam).PrivateKeyList.length, 2);
    assert.ok(!got(iam).PrivateKeyList.some((one) => one.KeyId === KeyId));
    const gone = await failure(() => update(iam, { RemovePrivateKey: KeyId }));
    assert.ok(gone instanceof InvalidInputException, `${gone}`);
  });

  test("are neither encrypted nor public", async () => {
    const encrypted = openssl(["pkcs8", "-topk8", "-passout", "pass:a"], keys[0]);
    for (const AddPrivateKey of [encrypted, openssl(["pkey", "-pubout"], keys[0]), short, keys[0].slice(0, -60)]) {
      const error = await failure(() => created({ AddPrivateKey }));
      assert.ok(error instanceof InvalidInputException, `${error}`);
      assert.ok(!inspect(error, { depth: 9 }).includes(AddPrivateKey.split("\n")[1]));
    }
  });

  test("survive a snapshot as their ids", () => {
    const iam = created({ AddPrivateKey: keys[0] });
    const again = IAM.fromSnapshot(iam.snapshot());
    assert.deepEqual({ ...got(again), $metadata: 0 }, { ...got(iam), $metadata: 0 });
    update(again, { RemovePrivateKey: got(iam).PrivateKeyList[0].KeyId });
    assert.deepEqual([got(again).PrivateKeyList.length, got(iam).PrivateKeyList.length], [0, 1]);
  });
});

describe("OpenID Connect providers", () => {
  const Url = "https://token.actions.example.com/path";
  const OpenIDConnectProviderArn = "arn:aws:iam::123456789012:oidc-provider/token.actions.example.com/path";

  test("from the first to the last call", async () => {
    const iam = new IAM();
    assert.equal((await iam.createOpenIDConnectProvider({ Url })).OpenIDConnectProviderArn, OpenIDConnectProviderArn);
    const get = () => iam.sync.getOpenIDConnectProvider({ OpenIDConnectProviderArn });
    assert.equal(get().Url, Url.slice("https://".length));
    assert.deepEqual(get().ThumbprintList, [createHash("sha1").update(get().Url).digest("hex")]);
    for (const ClientID of ["a", "b", "a"]) await iam.addClientIDToOpenIDConnectProvider({ OpenIDConnectProviderArn, ClientID });
    await iam.removeClientIDFromOpenIDConnectProvider({ OpenIDConnectProviderArn, ClientID: "a" });
    await iam.removeClientIDFromOpenIDConnectProvider({ OpenIDConnectProviderArn, ClientID: "a" });
    assert.deepEqual(get().ClientIDList, ["b"]);
    const ThumbprintList = ["f".repeat(40)];
    await iam.updateOpenIDConnectProviderThumbprint({ OpenIDConnectProviderArn, ThumbprintList });
    assert.deepEqual(get().ThumbprintList, ThumbprintList);
    await iam.tagOpenIDConnectProvider({ OpenIDConnectProviderArn, Tags: [{ Key: "a", Value: "b" }, { Key: "A", Value: "" }] });
    await iam.untagOpenIDConnectProvider({ OpenIDConnectProviderArn, TagKeys: ["a"] });
    assert.deepEqual((await iam.listOpenIDConnectProviderTags({ OpenIDConnectProviderArn })).Tags, [{ Key: "A", Value: "" }]);
    assert.ok((await failure(() => iam.createOpenIDConnectProvider({ Url }))) instanceof EntityAlreadyExistsException);
    await iam.deleteOpenIDConnectProvider({ OpenIDConnectProviderArn });
    assert.ok((await failure(get)) instanceof NoSuchEntityException);
    assert.ok((await failure(() => iam.deleteOpenIDConnectProvider({ OpenIDConnectProviderArn }))) instanceof NoSuchEntityException);
  });

  test("and SAML providers are counted together", () => {
    const iam = created();
    iam.sync.createOpenIDConnectProvider({ Url });
    assert.equal(iam.sync.getAccountSummary().SummaryMap.Providers, 2);
  });
});

test("the issuer of outbound federation is the account's", async () => {
  const [one, two] = ["one", "two"].map((seed) => new IAM({ seed }));
  assert.ok((await failure(() => one.getOutboundWebIdentityFederationInfo())) instanceof FeatureDisabledException);
  const { IssuerIdentifier } = await one.enableOutboundWebIdentityFederation();
  assert.match(IssuerIdentifier, /^https:\/\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\./);
  assert.ok((await failure(() => one.enableOutboundWebIdentityFederation())) instanceof FeatureEnabledException);
  const again = IAM.fromSnapshot(one.snapshot());
  await again.disableOutboundWebIdentityFederation();
  assert.equal((await again.enableOutboundWebIdentityFederation()).IssuerIdentifier, IssuerIdentifier);
  assert.equal((await again.getOutboundWebIdentityFederationInfo()).JwtVendingEnabled, true);
  assert.notEqual((await two.enableOutboundWebIdentityFederation()).IssuerIdentifier, IssuerIdentifier);
});
