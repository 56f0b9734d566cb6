/** Policy documents of answers, which carry them percent-encoded. */

/** `data` with the documents at some paths as objects: `PolicyDocument`, or `Roles[].AssumeRolePolicyDocument`. */
export function withDocuments(data: object, paths: readonly string[] = []): object {
  return paths.reduce(withDocument, data);
}

function withDocument(data: object, path: string): object {
  const [member, inner] = path.split("[].") as [string, string?];
  if (!Object.hasOwn(data, member)) return data;
  const value: unknown = data[member as keyof typeof data];
  return { ...data, [member]: inner === undefined ? parsed(value) : (value as object[]).map((item) => withDocument(item, inner)) };
}

/** A document that was read with the resource around it is an object already. */
function parsed(document: unknown): unknown {
  return typeof document === "string" ? JSON.parse(decodeURIComponent(document)) : document;
}
