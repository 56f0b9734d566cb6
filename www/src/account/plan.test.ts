import { describe, expect, test } from "vitest";
import { IAM } from "iamlet";
import { deleteEntity, deletePlan } from "./plan";
import type { Doomed } from "./plan";

const ALLOW = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}';
const TRUST = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}}';
const ARN = "arn:aws:iam::123456789012:policy/P";

function full(): IAM {
  const iam = new IAM();
  const { sync } = iam;
  sync.createPolicy({ PolicyName: "P", PolicyDocument: ALLOW });
  sync.createPolicyVersion({ PolicyArn: ARN, PolicyDocument: ALLOW, SetAsDefault: true });
  sync.createUser({ UserName: "U", PermissionsBoundary: ARN });
  sync.createGroup({ GroupName: "G" });
  sync.createRole({ RoleName: "R", AssumeRolePolicyDocument: TRUST });
  sync.addUserToGroup({ UserName: "U", GroupName: "G" });
  sync.attachUserPolicy({ UserName: "U", PolicyArn: ARN });
  sync.attachGroupPolicy({ GroupName: "G", PolicyArn: ARN });
  sync.attachRolePolicy({ RoleName: "R", PolicyArn: ARN });
  sync.putUserPolicy({ UserName: "U", PolicyName: "UI", PolicyDocument: ALLOW });
  sync.putGroupPolicy({ GroupName: "G", PolicyName: "GI", PolicyDocument: ALLOW });
  sync.putRolePolicy({ RoleName: "R", PolicyName: "RI", PolicyDocument: ALLOW });
  sync.createLoginProfile({ UserName: "U", Password: "correct-Horse-7" });
  sync.createServiceSpecificCredential({ UserName: "U", ServiceName: "codecommit.amazonaws.com" });
  sync.createInstanceProfile({ InstanceProfileName: "IP" });
  sync.addRoleToInstanceProfile({ InstanceProfileName: "IP", RoleName: "R" });
  return iam;
}

const CASES: [Doomed, (string | RegExp)[]][] = [
  [{ type: "user", name: "U" }, ["Remove from the group G", "Detach the policy P", "Delete the inline policy UI", "Delete the password", /^Delete the access key AKIA/, /^Delete the credential \w+ for codecommit/]],
  [{ type: "group", name: "G" }, ["Remove the member U", "Detach the policy P", "Delete the inline policy GI"]],
  [{ type: "role", name: "R" }, ["Take out of the instance profile IP", "Detach the policy P", "Delete the inline policy RI"]],
  [{ type: "policy", name: "P", arn: ARN }, ["Detach from the user U", "Detach from the group G", "Detach from the role R", "Remove as the permissions boundary of the user U", "Delete the version v1"]],
];

describe("the plan for deleting a", () => {
  test.each(CASES)("$type lists what goes, and then nothing is in the way", (doomed, expected) => {
    const { sync } = full();
    sync.createAccessKey({ UserName: "U" });
    expect(() => deleteEntity(sync, doomed)).toThrow(expect.objectContaining({ Code: "DeleteConflict" }));
    const plan = deletePlan(sync, doomed);
    expect(plan.map(({ text }) => text)).toEqual(expected.map((text) => (typeof text === "string" ? text : expect.stringMatching(text))));
    for (const { run } of plan) run();
    deleteEntity(sync, doomed);
    expect(() => deletePlan(sync, doomed)).toThrow(expect.objectContaining({ Code: "NoSuchEntity" }));
  });
});
