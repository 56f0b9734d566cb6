/** A map as rows of a key and what it stands for. */

import { useRef, useState } from "preact/hooks";
import { Members } from "./members";
import { Scalar } from "./scalar";
import { membersOf } from "./shapes";
import type { MapShape } from "./shapes";
import { problems, setAt } from "./state";
import { pathKey } from "./value";
import type { Json, JsonObject, Path } from "./value";

export interface MapRowsProps {
  readonly shape: MapShape;
  readonly value: JsonObject | undefined;
  readonly path: Path;
  readonly name: string;
}

export function MapRows({ shape, value = {}, path, name }: MapRowsProps) {
  const [key, setKey] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const empty: Json = shape.value.type === "structure" ? {} : "";
  const taken = Object.hasOwn(value, key);
  const add = () => {
    setAt(path, Object.fromEntries([...Object.entries(value), [key, empty]]));
    setKey("");
  };
  const remove = (key: string) => {
    setAt([...path, key], undefined);
    field.current?.focus();
  };
  return (
    <>
      {Object.entries(value).map(([key, of]) => (
        <MapRow key={key} shape={shape} of={of} path={[...path, key]} onRemove={() => remove(key)} />
      ))}
      <div class="row">
        <input
          ref={field}
          class="mono grow"
          aria-label={`New key of ${name}`}
          placeholder="Key"
          autocomplete="off"
          spellcheck={false}
          value={key}
          onInput={(event) => setKey(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            if (key !== "" && !taken) add();
          }}
        />
        <button type="button" class="button small" disabled={key === "" || taken} onClick={add}>
          Add entry <span class="unseen">to {name}</span>
        </button>
      </div>
      {taken && <p class="error">The key is there already.</p>}
    </>
  );
}

interface MapRowProps {
  readonly shape: MapShape;
  readonly of: Json;
  readonly path: Path;
  readonly onRemove: () => void;
}

function MapRow({ shape, of, path, onRemove }: MapRowProps) {
  const key = String(path.at(-1));
  const error = problems.value.get(pathKey(path));
  return (
    <div class="console-item">
      <div class="grow stack" role="group" aria-label={key}>
        <span class="mono console-key">{key}</span>
        {shape.value.type === "structure" ? (
          <Members members={membersOf(shape.value)} value={of} path={path} />
        ) : (
          <Scalar control={{ "aria-label": `Value of ${key}` }} member={{ name: "" }} shape={shape.value} value={of} path={path} />
        )}
        {error && <p class="error">{error}</p>}
      </div>
      <button type="button" class="button plain icon small" aria-label={`Remove ${key}`} onClick={onRemove}>
        ✕
      </button>
    </div>
  );
}
