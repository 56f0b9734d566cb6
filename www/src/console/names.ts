/** The names of operations and members in the languages that call them. */

/** As the AWS CLI spells it, by botocore's rule: `UploadSSHPublicKey` is `upload-ssh-public-key`. */
export function kebabCase(name: string): string {
  return separated(name, "-");
}

/** As boto3 spells it. */
export function snakeCase(name: string): string {
  return separated(name, "_");
}

/** As iamlet spells it in JavaScript. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function separated(name: string, separator: string): string {
  return name
    .replace(/(.)([A-Z][a-z]+)/g, `$1${separator}$2`)
    .replace(/([a-z0-9])([A-Z])/g, `$1${separator}$2`)
    .toLowerCase();
}
