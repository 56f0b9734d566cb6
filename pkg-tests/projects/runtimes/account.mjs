/** An account's life: by calls, over the wire, in a snapshot, with a data pack. */
export async function accountOf({ IAM, expandActions }, { createFetchHandler }, serviceReference) {
  const iam = new IAM();
  await iam.createUser({ UserName: "Bob" });
  await iam.putUserPolicy({ UserName: "Bob", PolicyName: "Own", PolicyDocument: POLICY });
  const { AccessKey } = await iam.createAccessKey({ UserName: "Bob" });
  const failure = await iam.getUser({ UserName: "Eve" }).catch((error) => error);
  const wire = await createFetchHandler(iam)(request(AccessKey.AccessKeyId));
  const restored = IAM.fromSnapshot(iam.snapshot());
  const { EvaluationResults } = restored.sync.simulatePrincipalPolicy({ PolicySourceArn: BOB, ActionNames: ["s3:GetObject"] });
  return {
    secret: AccessKey.SecretAccessKey.length,
    error: failure.name,
    wire: [wire.status, (await wire.text()).match(/<Arn>(.*)<\/Arn>/)[1]],
    restored: (await restored.listUsers({})).Users.map((user) => user.UserName),
    simulated: EvaluationResults[0].EvalDecision,
    allowed: restored.authorizer({ principalArn: BOB }).isAllowed("s3:GetObject", "arn:aws:s3:::b/k"),
    expanded: expandActions("s3:GetObject", serviceReference),
  };
}

/** What `accountOf` gives. */
export const ACCOUNT = {
  secret: 40,
  error: "NoSuchEntityException",
  wire: [200, "arn:aws:iam::123456789012:user/Bob"],
  restored: ["Bob"],
  simulated: "allowed",
  allowed: true,
  expanded: ["s3:GetObject"],
};

const BOB = "arn:aws:iam::123456789012:user/Bob";
const POLICY = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}}';

/** A call of GetUser as a client of AWS sends it. */
function request(key) {
  const headers = {
    authorization: `AWS4-HMAC-SHA256 Credential=${key}/20260102/us-east-1/iam/aws4_request, SignedHeaders=host, Signature=00`,
    "content-type": "application/x-www-form-urlencoded",
  };
  return new Request("http://127.0.0.1/", { method: "POST", headers, body: "Action=GetUser&Version=2010-05-08" });
}
