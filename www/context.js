/** The context field: one JSON object, or a key and a value on each line. */

/** An error at a line of the field, from 1. */
export class ContextError extends Error {}

export function readContext(text) {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  return trimmed.startsWith("{") ? readObject(trimmed) : readLines(text);
}

function readObject(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ContextError(error.message);
  }
}

function readLines(text) {
  const context = Object.create(null);
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "" || line.trim().startsWith("#")) return;
    const place = `line ${index + 1}`;
    const split = line.indexOf("=");
    const key = line.slice(0, split).trim();
    if (split < 0 || key === "") throw new ContextError(`${place}: expected key = value`);
    if (Object.hasOwn(context, key)) throw new ContextError(`${place}: ${key} is there already; write a list as ["a", "b"]`);
    context[key] = readValue(line.slice(split + 1).trim(), place);
  });
  return context;
}

function readValue(text, place) {
  if (text === "null") return null;
  if (!text.startsWith("[")) return text;
  try {
    return JSON.parse(text);
  } catch {
    throw new ContextError(`${place}: not a JSON list`);
  }
}
