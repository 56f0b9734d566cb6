/** What the statements and requests of a workload are made of: services with actions and the ARNs of their resources. */

export const ACCOUNT = "111122223333";
export const REGIONS = ["eu-central-1", "eu-west-1", "us-east-1"];
export const USER = "Bob";

const words = (text) => text.trim().split(/\s+/);
/** A resource in a region; `joint` stands between its name and what is below it. */
const regional = (service, kind, joint) => ({
  joint,
  arn: (name, { region = REGIONS[0], account = ACCOUNT } = {}) => `arn:aws:${service}:${region}:${account}:${kind}${name}`,
});

export const SERVICES = [
  {
    name: "s3",
    joint: "/",
    arn: (name, { partition = "aws" } = {}) => `arn:${partition}:s3:::${name}`,
    actions: words(`GetObject GetObjectVersion GetObjectTagging GetObjectAcl GetBucketLocation GetBucketPolicy ListBucket
      ListBucketVersions PutObject PutObjectTagging PutObjectAcl PutBucketPolicy DeleteObject DeleteObjectVersion
      AbortMultipartUpload RestoreObject`),
  },
  {
    name: "dynamodb",
    ...regional("dynamodb", "table/", "/"),
    actions: words(`GetItem BatchGetItem Query Scan PutItem UpdateItem DeleteItem BatchWriteItem ConditionCheckItem
      DescribeTable DescribeTimeToLive UpdateTable DeleteTable ListTagsOfResource TagResource`),
  },
  {
    name: "sqs",
    ...regional("sqs", "", "-"),
    actions: words(`SendMessage ReceiveMessage DeleteMessage ChangeMessageVisibility GetQueueAttributes GetQueueUrl
      SetQueueAttributes PurgeQueue TagQueue ListQueueTags`),
  },
  {
    name: "sns",
    ...regional("sns", "", "-"),
    actions: words("Publish Subscribe GetTopicAttributes SetTopicAttributes ListSubscriptionsByTopic DeleteTopic TagResource"),
  },
  {
    name: "lambda",
    ...regional("lambda", "function:", ":"),
    actions: words(`InvokeFunction InvokeAsync GetFunction GetFunctionConfiguration GetPolicy UpdateFunctionCode
      UpdateFunctionConfiguration DeleteFunction PublishVersion CreateAlias UpdateAlias ListVersionsByFunction AddPermission`),
  },
  {
    name: "ec2",
    ...regional("ec2", "instance/", "-"),
    actions: words(`StartInstances StopInstances RebootInstances TerminateInstances CreateTags DeleteTags AttachVolume
      DetachVolume ModifyInstanceAttribute GetConsoleOutput GetPasswordData DescribeInstances DescribeImages`),
  },
  {
    name: "secretsmanager",
    ...regional("secretsmanager", "secret:", "/"),
    actions: words(`GetSecretValue GetResourcePolicy DescribeSecret ListSecretVersionIds PutSecretValue UpdateSecret
      DeleteSecret RestoreSecret RotateSecret TagResource`),
  },
  {
    name: "ssm",
    ...regional("ssm", "parameter/", "/"),
    actions: words(`GetParameter GetParameters GetParameterHistory GetParametersByPath PutParameter DeleteParameter
      DeleteParameters LabelParameterVersion AddTagsToResource`),
  },
  {
    name: "logs",
    ...regional("logs", "log-group:/app/", ":"),
    actions: words(`CreateLogStream PutLogEvents GetLogEvents GetLogRecord FilterLogEvents DescribeLogStreams DeleteLogGroup
      PutRetentionPolicy StartQuery StopQuery`),
  },
  {
    name: "kinesis",
    ...regional("kinesis", "stream/", "/"),
    actions: words(`PutRecord PutRecords GetRecords GetShardIterator DescribeStream DescribeStreamSummary ListShards
      SubscribeToShard MergeShards SplitShard`),
  },
  {
    name: "ecr",
    ...regional("ecr", "repository/", "/"),
    actions: words(`BatchGetImage BatchCheckLayerAvailability BatchDeleteImage GetDownloadUrlForLayer GetLifecyclePolicy
      PutImage InitiateLayerUpload UploadLayerPart CompleteLayerUpload DescribeImages DescribeRepositories`),
  },
  {
    name: "states",
    ...regional("states", "stateMachine:", "-"),
    actions: words(`StartExecution StartSyncExecution StopExecution DescribeExecution DescribeStateMachine ListExecutions
      GetExecutionHistory UpdateStateMachine DeleteStateMachine`),
  },
  {
    name: "codebuild",
    ...regional("codebuild", "project/", "-"),
    actions: words("StartBuild StopBuild BatchGetBuilds BatchGetProjects ListBuildsForProject UpdateProject DeleteProject RetryBuild"),
  },
  {
    name: "elasticfilesystem",
    ...regional("elasticfilesystem", "file-system/fs-", "-"),
    actions: words(`ClientMount ClientWrite ClientRootAccess DescribeMountTargets DescribeFileSystems CreateMountTarget
      DeleteMountTarget UpdateFileSystem DeleteFileSystem`),
  },
];

/** Every action, with its service. */
export const ACTIONS = SERVICES.flatMap(({ name, actions }) => actions.map((action) => `${name}:${action}`));

/** The actions that a pattern of a statement stands for. */
export function matchingActions(pattern) {
  if (!pattern.endsWith("*")) return [pattern];
  return ACTIONS.filter((action) => action.startsWith(pattern.slice(0, -1)));
}
