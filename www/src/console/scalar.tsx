/** Controls of values that have no parts. */

import type { ControlProps } from "../ui/field";
import { knownList } from "./known";
import { hasLines, isSecret, valuesOf } from "./shapes";
import type { Member, Shape, TextShape } from "./shapes";
import { setAt } from "./state";
import { pathKey } from "./value";
import type { Json, Path } from "./value";

export interface ScalarProps {
  readonly control: Partial<ControlProps> & { readonly "aria-label"?: string };
  readonly member: Pick<Member, "name" | "document" | "required">;
  readonly shape: Shape;
  readonly value: Json | undefined;
  readonly path: Path;
}

/** The control of a value that has no parts. What is left empty is left out. */
export function Scalar({ control, member, shape, value, path }: ScalarProps) {
  const set = (text: string) => setAt(path, read(text, shape, path));
  const common = { ...control, "data-place": pathKey(path), "aria-required": member.required };
  const text = shown(value);
  const choices = shape.type === "boolean" ? ["true", "false"] : shape.type === "text" ? valuesOf(shape) : undefined;
  if (choices) {
    return (
      <select {...common} value={text} onChange={(event) => set(event.currentTarget.value)}>
        <option value="">Not given</option>
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
        {text !== "" && !choices.includes(text) && <option value={text}>{text}</option>}
      </select>
    );
  }
  if (shape.type === "text" && isSecret(member.name) && !isLong(shape)) {
    return <input {...common} type="password" autocomplete="new-password" value={text} onInput={(event) => set(event.currentTarget.value)} />;
  }
  if (shape.type === "text" && hasLines(shape)) {
    return <textarea {...common} class="mono" rows={rows(shape, member.document)} spellcheck={false} value={text} onInput={(event) => set(event.currentTarget.value)} />;
  }
  const numeric = shape.type === "integer" ? { inputMode: "numeric" as const } : {};
  return <input {...common} {...numeric} list={knownList(member.name)} class="mono" autocomplete="off" spellcheck={false} value={text} onInput={(event) => set(event.currentTarget.value)} />;
}

function isLong({ max = 0 }: TextShape): boolean {
  return max > 1000;
}

function rows(shape: TextShape, document: true | undefined): number {
  if (document) return 10;
  return isLong(shape) ? 6 : 2;
}

/** A value as it stands in a field. */
function shown(value: Json | undefined): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** What was typed as a value of the shape, or as it is: then the service says what it should be. */
function read(text: string, shape: Shape, path: Path): Json | undefined {
  if (text === "") return typeof path.at(-1) === "number" ? "" : undefined;
  if (shape.type === "boolean" && (text === "true" || text === "false")) return text === "true";
  if (shape.type === "integer" && Number.isSafeInteger(Number(text)) && String(Number(text)) === text) return Number(text);
  return text;
}
