import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { operations } from "iamlet";
import { kebabCase, snakeCase, camelCase } from "../names";
import { OPERATIONS, operationNamed } from "../shapes";
import type { JsonObject } from "../value";
import { codeFor, jsLiteral, pythonLiteral, shellQuote } from "./index";
import type { Language } from "./index";

/** The call itself, without what stands around it. */
function code(language: Language, name: string, input: JsonObject = {}, caller?: { userName: string }): string {
  const text = codeFor(language, { operation: operationNamed(name), input, ...(caller ? { caller } : {}) });
  return language === "cli" ? text.trimEnd() : text.slice(text.indexOf("response = ") + "response = ".length).trimEnd();
}

describe("names", () => {
  test.each(OPERATIONS.map(({ name }) => name))("%s is spelled as the package has it", (name) => {
    const { camel, snake } = operations[name as keyof typeof operations];
    expect([camelCase(name), snakeCase(name)]).toEqual([camel, snake]);
  });

  test.each([
    ["EnableMFADevice", "enable-mfa-device"],
    ["UploadSSHPublicKey", "upload-ssh-public-key"],
    ["SAMLMetadataDocument", "saml-metadata-document"],
    ["AddClientIDToOpenIDConnectProvider", "add-client-id-to-open-id-connect-provider"],
    ["GetContextKeysForCustomPolicy", "get-context-keys-for-custom-policy"],
    ["ClientIDList", "client-id-list"],
    ["AuthenticationCode1", "authentication-code1"],
    ["SSHPublicKeyId", "ssh-public-key-id"],
    ["ResourceArns", "resource-arns"],
  ])("%s is %s on the command line", (name, kebab) => expect(kebabCase(name)).toBe(kebab));
});

describe("shellQuote", () => {
  test.each([
    ["Bob", "Bob"],
    ["", "''"],
    ["two words", "'two words'"],
    ["it's", "'it'\\''s'"],
    ["$(rm -rf /)", "'$(rm -rf /)'"],
    ["`rm`", "'`rm`'"],
    ['a "b"', `'a "b"'`],
    ["a\nb", "'a\nb'"],
    ["a\\", "'a\\'"],
    ["!x", "'!x'"],
    ["~root", "'~root'"],
    ["=x", "'=x'"],
    ["*", "'*'"],
    ["arn:aws:iam::123456789012:user/Bob", "arn:aws:iam::123456789012:user/Bob"],
    ["ünïcode 🦀", "'ünïcode 🦀'"],
  ])("%j", (text, quoted) => expect(shellQuote(text)).toBe(quoted));

  test.each(["a\0b", "\ud800"])("refuses %j", (text) => expect(() => shellQuote(text)).toThrow(TypeError));
});

const HOSTILE = ["it's", 'a "b"', "`${process.exit()}`", "a\nb", "a\r\nb", "\\", "\\n\n", "\\t\n", '"""\n', '""""', '\n"', "\u202egnp", "\u2028", "\0", "\ud800", "🦀", "</script>", "$(rm)\n${x}\n`\n\\`", "{\n\t\"a\": 1\n}"];

describe("literals", () => {
  test.each(HOSTILE)("of JavaScript mean what was typed: %j", (text) => {
    const literal = jsLiteral({ text, list: [text, 1, true, null] });
    const read = new Function(`return (${literal})`) as () => unknown;
    expect(read()).toEqual({ text, list: [text, 1, true, null] });
    expect(literal).not.toMatch(/[\0\r\u202e\u2028]/);
  });

  test.each([
    [true, "True"],
    [null, "None"],
    [[1, false], "[1, False]"],
    [{ a: "b" }, '{"a": "b"}'],
    ["it's", `"it's"`],
    ['a "b"', '"a \\"b\\""'],
    ["a\nb", '"""a\nb"""'],
    ['"""\n"', '"""\\"""\n\\""""'],
    ["\\n\n", '"""\\\\n\n"""'],
    ["a\r\nb", '"""a\\r\nb"""'],
    ["\0", '"\\u0000"'],
    ["\u202e", '"\\u202e"'],
  ])("of Python: %j is %s", (value, literal) => expect(pythonLiteral(value as never)).toBe(literal));

  test("of JavaScript do not set the prototype", () => {
    expect(jsLiteral(JSON.parse('{"__proto__": {"a": 1}, "b-c": 2}'))).toBe('{ ["__proto__"]: { a: 1 }, "b-c": 2 }');
  });
});

const DOCUMENT = '{\n  "Version": "2012-10-17"\n}';

describe("calls", () => {
  test.each<[Language, string, JsonObject, string]>([
    ["sdk", "CreateUser", { UserName: "Bob" }, 'await client.send(new CreateUserCommand({ UserName: "Bob" }));'],
    ["sdk", "ListUsers", {}, "await client.send(new ListUsersCommand({}));"],
    ["sdk", "PutUserPolicy", { PolicyDocument: DOCUMENT }, `await client.send(new PutUserPolicyCommand({\n  PolicyDocument: \`${DOCUMENT}\`,\n}));`],
    ["iamlet", "CreateUser", { UserName: "Bob", Path: null }, 'await iam.createUser({ UserName: "Bob" });'],
    ["iamlet", "ListUsers", {}, "await iam.listUsers();"],
    ["boto3", "CreateUser", { UserName: "Bob" }, 'iam.create_user(UserName="Bob")'],
    ["boto3", "UpdateAccountPasswordPolicy", { HardExpiry: false }, "iam.update_account_password_policy(HardExpiry=False)"],
    ["boto3", "ListUsers", { "not a name": 1 }, 'iam.list_users(**{"not a name": 1})'],
    ["boto3", "ListUsers", {}, "iam.list_users()"],
    ["cli", "ListUsers", {}, "aws iam list-users"],
    ["cli", "CreateUser", { UserName: "it's $(rm)" }, "aws iam create-user --user-name 'it'\\''s $(rm)'"],
    ["cli", "CreateUser", { UserName: "-x" }, "aws iam create-user --user-name=-x"],
    ["cli", "CreateUser", { UserName: "file:///etc/passwd" }, `aws iam create-user --cli-input-json '{"UserName":"file:///etc/passwd"}'`],
    ["cli", "CreateUser", { UserName: "a\0b" }, `aws iam create-user --cli-input-json '{"UserName":"a\\u0000b"}'`],
    ["cli", "CreateUser", { UserName: "\u202eBob" }, `aws iam create-user --cli-input-json '{"UserName":"\\u202eBob"}'`],
    ["cli", "CreateUser", { UserName: 7 }, `aws iam create-user --cli-input-json '{"UserName":7}'`],
    ["cli", "CreateUser", { Nickname: "Bob" }, `aws iam create-user --cli-input-json '{"Nickname":"Bob"}'`],
    ["cli", "TagUser", { UserName: "Bob", Tags: [{ Key: "team", Value: "a" }] }, "aws iam tag-user --user-name Bob --tags Key=team,Value=a"],
    ["cli", "TagUser", { Tags: [{ Key: "team", Value: "a b" }] }, `aws iam tag-user --tags '[{"Key":"team","Value":"a b"}]'`],
    ["cli", "UntagUser", { TagKeys: ["a", "b c"] }, "aws iam untag-user --tag-keys a 'b c'"],
    ["cli", "UntagUser", { TagKeys: ["[a"] }, `aws iam untag-user --tag-keys '["[a"]'`],
    ["cli", "UntagUser", { TagKeys: ["--debug"] }, `aws iam untag-user --tag-keys '["--debug"]'`],
    ["cli", "UntagUser", { TagKeys: [] }, "aws iam untag-user --tag-keys '[]'"],
    ["cli", "UpdateAccountPasswordPolicy", { RequireSymbols: true, HardExpiry: false, MaxPasswordAge: 90 }, "aws iam update-account-password-policy \\\n  --require-symbols \\\n  --no-hard-expiry \\\n  --max-password-age 90"],
    ["cli", "UploadSSHPublicKey", { UserName: "Bob", SSHPublicKeyBody: "ssh-rsa AA" }, "aws iam upload-ssh-public-key --user-name Bob --ssh-public-key-body 'ssh-rsa AA'"],
    ["cli", "CreateOpenIDConnectProvider", { Url: "https://x.example" }, "aws iam create-open-id-connect-provider --url https://x.example"],
    ["cli", "CreateVirtualMFADevice", { VirtualMFADeviceName: "d" }, "aws iam create-virtual-mfa-device \\\n  --virtual-mfa-device-name d \\\n  --outfile QRCode.png \\\n  --bootstrap-method QRCodePNG"],
    ["cli", "PutUserPolicy", { PolicyDocument: DOCUMENT }, `aws iam put-user-policy \\\n  --policy-document '${DOCUMENT}'`],
    ["cli", "SimulateCustomPolicy", { PolicyInputList: ['{"a":1}'] }, `aws iam simulate-custom-policy --policy-input-list '{"a":1}'`],
    ["cli", "PutAccountProperties", { Properties: { a: "b" } }, `aws iam put-account-properties --properties '{"a":"b"}'`],
  ])("%s: %s %j", (language, name, input, expected) => expect(code(language, name, input)).toBe(expected));

  test("name their caller where a client can", () => {
    expect(code("iamlet", "GetUser", {}, { userName: "Ann" })).toBe('await iam.as({ userName: "Ann" }).getUser();');
  });

  test.each(OPERATIONS.map(({ name }) => name))("%s comes to the command as it was typed", (name) => {
    const { input } = operationNamed(name);
    const typed = input.filter(({ shape }) => shape.type === "text");
    const given = Object.fromEntries(typed.map((member) => [member.name, HOSTILE_WORD]));
    const also = name === "CreateVirtualMFADevice" ? ["--outfile", "QRCode.png", "--bootstrap-method", "QRCodePNG"] : [];
    const options = typed.flatMap((member) => [`--${kebabCase(member.name)}`, HOSTILE_WORD]);
    expect(words(code("cli", name, given))).toEqual(["iam", kebabCase(name), ...options, ...also]);
  });
});

const HOSTILE_WORD = "'; $(rm)\n`x` \" \\ ${HOME} *";

/** What a shell makes of a command. */
function words(command: string): string[] {
  return execFileSync("sh", ["-c", `aws() { printf '%s\\0' "$@"; }\n${command}`], { encoding: "utf8" }).split("\0").slice(0, -1);
}
