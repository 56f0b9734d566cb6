"""What code written for boto3 does beside calling operations; each prints what it found, as JSON."""

import json
import sys

import boto3
import botocore.exceptions

TRUST = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}],
    }
)
READ = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]})


def resources():
    iam = boto3.resource("iam")
    user = iam.create_user(UserName="Bob", Path="/team/")
    group = iam.create_group(GroupName="Devs")
    user.add_group(GroupName="Devs")
    group.create_policy(PolicyName="read", PolicyDocument=READ)
    policy = iam.create_policy(PolicyName="Read", PolicyDocument=READ)
    role = iam.create_role(RoleName="Deploy", AssumeRolePolicyDocument=TRUST)
    role.attach_policy(PolicyArn=policy.arn)
    role.instance_profiles.all()
    pair = user.create_access_key_pair()
    return {
        "arn": user.arn,
        "groups": [group.name for group in user.groups.all()],
        "members": [user.name for user in group.users.all()],
        "inline": [policy.name for policy in group.policies.all()],
        "trust": role.assume_role_policy_document["Statement"][0]["Principal"],
        "attached": [policy.arn for policy in role.attached_policies.all()],
        "document": policy.default_version.document["Statement"][0]["Action"],
        "keys": [key.id == pair.id for key in user.access_keys.all()],
        "users": sum(1 for _ in iam.users.page_size(1)),
        "summary": iam.AccountSummary().summary_map["Users"],
        "current": iam.CurrentUser().arn,
    }


def paginators():
    client = boto3.client("iam")
    for number in range(5):
        client.create_user(UserName=f"user{number}")
    pages = client.get_paginator("list_users").paginate(PaginationConfig={"PageSize": 2})
    some = client.get_paginator("list_users").paginate(PaginationConfig={"MaxItems": 3}).build_full_result()
    rest = client.get_paginator("list_users").paginate(PaginationConfig={"StartingToken": some["NextToken"]})
    return {
        "pages": [len(page["Users"]) for page in pages],
        "some": [user["UserName"] for user in some["Users"]],
        "rest": list(rest.search("Users[].UserName")),
    }


def waiters():
    client = boto3.client("iam")
    quick = {"Delay": 0.01, "MaxAttempts": 2}
    client.create_user(UserName="Bob")
    client.get_waiter("user_exists").wait(UserName="Bob", WaiterConfig=quick)
    try:
        client.get_waiter("role_exists").wait(RoleName="Deploy", WaiterConfig=quick)
    except botocore.exceptions.WaiterError as error:
        return {"gave up": error.last_response["Error"]["Code"]}


def exceptions():
    client = boto3.client("iam")
    found = []
    client.create_group(GroupName="Devs")
    client.put_group_policy(GroupName="Devs", PolicyName="read", PolicyDocument=READ)
    for kind, call in [
        (client.exceptions.NoSuchEntityException, lambda: client.get_user(UserName="nobody")),
        (client.exceptions.EntityAlreadyExistsException, lambda: client.create_group(GroupName="Devs")),
        (client.exceptions.DeleteConflictException, lambda: client.delete_group(GroupName="Devs")),
        (client.exceptions.CredentialReportNotPresentException, client.get_credential_report),
    ]:
        try:
            call()
        except kind as error:
            found.append([type(error).__name__, error.response["Error"]["Code"], error.response["Error"]["Type"]])
    return found


def callers():
    client = boto3.client("iam")
    client.create_user(UserName="Bob")
    key = client.create_access_key(UserName="Bob")["AccessKey"]
    names = {"aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}
    return [boto3.client("sts", **given).get_caller_identity()["Arn"] for given in ({}, names)]


SCENARIOS = [resources, paginators, waiters, exceptions, callers]
name = sys.argv[1]
print(json.dumps(next(scenario for scenario in SCENARIOS if scenario.__name__ == name)()))
