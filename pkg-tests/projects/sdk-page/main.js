import { CreateAccessKeyCommand, CreateUserCommand, GetUserCommand, IAMClient, NoSuchEntityException, paginateListUsers, waitUntilUserExists } from "@aws-sdk/client-iam";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { IAM } from "iamlet/inline";
import { createFetchHandler, createRequestHandler } from "iamlet/handler";

const iam = new IAM();
const options = { region: "us-east-1", requestHandler: createRequestHandler(iam) };
const client = new IAMClient({ ...options, credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "any" } });
const result = {};

const { User } = await client.send(new CreateUserCommand({ UserName: "Bob", Path: "/team/" }));
result.created = [User.Arn, User.CreateDate instanceof Date];
await client.send(new CreateUserCommand({ UserName: "Ann" }));
result.pages = [];
for await (const page of paginateListUsers({ client, pageSize: 1 }, {})) result.pages.push(page.Users.map((user) => user.UserName));

const error = await client.send(new GetUserCommand({ UserName: "nobody" })).catch((reason) => reason);
result.error = [error instanceof NoSuchEntityException, error.$metadata.httpStatusCode];
result.waited = (await waitUntilUserExists({ client, maxWaitTime: 5 }, { UserName: "Bob" })).state;

const { AccessKey } = await client.send(new CreateAccessKeyCommand({ UserName: "Bob" }));
const credentials = { accessKeyId: AccessKey.AccessKeyId, secretAccessKey: AccessKey.SecretAccessKey };
result.caller = (await new STSClient({ ...options, credentials }).send(new GetCallerIdentityCommand({}))).Arn;

const url = iam.as({ userName: "Bob" }).generatePresignedUrl("GetUser", { HttpMethod: "GET" });
const response = await createFetchHandler(iam)(new Request(url));
result.fetched = [response.status, (await response.text()).includes("<UserName>Bob</UserName>")];
globalThis.result = result;
