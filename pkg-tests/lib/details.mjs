/** Authorization details as AWS prints them, of any size. */

/** The authorization details of an account of `count` users and roles, half each. */
export function detailsOf(count) {
  const id = "210987654321";
  const document = (action) => ({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: action, Resource: `arn:aws:s3:::bucket-${action.length}/*` }] });
  const unique = (prefix, index) => `${prefix}${String(index).padStart(17, "A").replace(/0/g, "Z").replace(/1/g, "Y")}`;
  const CreateDate = "2024-05-06T07:08:09+00:00";
  const policies = Array.from({ length: 40 }, (_, index) => ({
    PolicyName: `Policy${index}`,
    PolicyId: unique("ANPA", index),
    Arn: `arn:aws:iam::${id}:policy/Policy${index}`,
    Path: "/",
    DefaultVersionId: "v1",
    AttachmentCount: 0,
    IsAttachable: true,
    CreateDate,
    UpdateDate: CreateDate,
    PolicyVersionList: [{ VersionId: "v1", IsDefaultVersion: true, CreateDate, Document: document(["s3:Get*", "s3:List*"]) }],
  }));
  const attached = (index) => [0, 1, 2].map((step) => policies[(index + step * 7) % 40]).map(({ PolicyName, Arn }) => ({ PolicyName, PolicyArn: Arn }));
  const groups = Array.from({ length: 20 }, (_, index) => ({ Path: "/", GroupName: `Group${index}`, GroupId: unique("AGPA", index), Arn: `arn:aws:iam::${id}:group/Group${index}`, CreateDate, GroupPolicyList: [], AttachedManagedPolicies: attached(index) }));
  const half = Array.from({ length: count / 2 }, (_, index) => index);
  const users = half.map((index) => ({
    Path: "/team/",
    UserName: `user-${index}`,
    UserId: unique("AIDA", index),
    Arn: `arn:aws:iam::${id}:user/team/user-${index}`,
    CreateDate,
    UserPolicyList: [{ PolicyName: "own", PolicyDocument: document("s3:PutObject") }],
    GroupList: [`Group${index % 20}`],
    AttachedManagedPolicies: attached(index),
    Tags: [{ Key: "team", Value: `t${index % 7}` }],
  }));
  const roles = half.map((index) => ({
    Path: "/",
    RoleName: `role-${index}`,
    RoleId: unique("AROA", index),
    Arn: `arn:aws:iam::${id}:role/role-${index}`,
    CreateDate,
    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }] },
    InstanceProfileList: [],
    RolePolicyList: [{ PolicyName: "own", PolicyDocument: document("sqs:SendMessage") }],
    AttachedManagedPolicies: attached(index),
    Tags: [],
    RoleLastUsed: {},
  }));
  return { UserDetailList: users, GroupDetailList: groups, RoleDetailList: roles, Policies: policies };
}
