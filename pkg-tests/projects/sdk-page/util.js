// What rows use of node:util, for values of JSON.
export const isDeepStrictEqual = (one, other) => sorted(one) === sorted(other);

function sorted(value) {
  return JSON.stringify(value, (_, inner) => (isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1))) : inner));
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
