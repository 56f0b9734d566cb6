/** What is wrong with an error, seen from what a row expects of it. */
export function wrongError(expected, error) {
  if (expected === undefined) return `unexpected ${error.stack}`;
  const got = `${error.name} ${error.code ?? ""} ${error.path ?? ""}: ${error.message}`;
  const { type, code, path, contains } = expected;
  const fits =
    error.name === type &&
    (code === undefined || error.code === code) &&
    (path === undefined || error.path === path) &&
    (contains === undefined || error.message.includes(contains));
  return fits ? undefined : `expected ${JSON.stringify(expected)}, got ${got}`;
}
