/** What `--help` prints: for each command what it does, its options, and an example that works. */

export const HELP = {
  "": `iamlet: AWS IAM on this machine, without an account or the network

  iamlet serve      an endpoint for every SDK, the AWS CLI and Terraform
  iamlet simulate   may a principal do that, by the policies in files?
  iamlet whoami     whose access key is this, by an endpoint?

iamlet <command> --help says more. It ends with 0 if all is fine or allowed, 1 if something is denied,
2 if the command line is wrong, 3 if something failed.

Example:
  iamlet serve --port 4599 &
  export AWS_ACCESS_KEY_ID=root AWS_SECRET_ACCESS_KEY=any AWS_DEFAULT_REGION=us-east-1
  aws iam list-users --endpoint-url http://127.0.0.1:4599`,

  serve: `iamlet serve: IAM and STS over HTTP, for accounts in memory

  --port N            0 picks a free one (default: 4599)
  --host ADDRESS      where to listen (default: 127.0.0.1, which only this machine reaches)
  --allowed-host NAME a name in requests' Host header to accept beside localhost; may be repeated
  --allowed-origin O  an origin of web pages that may call, or *; may be repeated
  --account ID        the account's id (default: 123456789012)
  --log               a line for each request
  --json              what is printed is JSON: first {"url": …}, then a line for each request

The access key of a request says who calls: a key of a user is that user, one that the account never had
is its root user, and one that is inactive or deleted is refused. Signatures are not checked. The region
that a request is signed for says the partition: each has an account of its own. GET /_iamlet/health
answers if it runs, POST /_iamlet/reset empties the accounts.

Example:
  iamlet serve --port 4599 &
  export AWS_ENDPOINT_URL=http://127.0.0.1:4599 AWS_DEFAULT_REGION=us-east-1
  export AWS_ACCESS_KEY_ID=root AWS_SECRET_ACCESS_KEY=any
  aws iam create-user --user-name Bob`,

  simulate: `iamlet simulate: decides by the policies in files, and says why

  --principal P       an ARN, an account id, a service, or anonymous (default: a user of 123456789012)
  --action A          such as s3:GetObject; may be repeated
  --resource R        an ARN (default: *); may be repeated
  --context KEY=VALUE a condition key; repeated for one key, it is a list
  --policy FILE       an identity policy; may be repeated
  --boundary FILE     the permissions boundary
  --session FILE      a session policy; may be repeated
  --scp FILE          a service control policy; each further one is a level below
  --rcp FILE          a resource control policy; each further one is a level below
  --resource-policy FILE  the policy of the resource, or the trust policy of a role
  --json              the whole reason, as JSON

Example:
  iamlet simulate --policy team.json --action s3:GetObject --resource arn:aws:s3:::bucket/key \\
    --context aws:SourceIp=203.0.113.7`,

  whoami: `iamlet whoami: asks an endpoint for GetCallerIdentity

  --endpoint URL      default: AWS_ENDPOINT_URL_STS, AWS_ENDPOINT_URL, else http://127.0.0.1:4599
  --access-key ID     default: AWS_ACCESS_KEY_ID
  --region R          default: AWS_REGION, AWS_DEFAULT_REGION, else us-east-1
  --json              the answer as JSON

Example:
  AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE iamlet whoami --endpoint http://127.0.0.1:4599`,
} as const;
