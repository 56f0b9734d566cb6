/** The members of a structure as fields: what each takes decides its control. */

import { useLayoutEffect, useRef } from "preact/hooks";
import { Field } from "../ui/field";
import { MapRows } from "./map";
import { Rich } from "./rich";
import { Scalar } from "./scalar";
import { hasLines, limitsOf, membersOf } from "./shapes";
import type { ListShape, Member, Shape, StructureShape } from "./shapes";
import { problems, setAt } from "./state";
import { isObject, pathKey, valueAt } from "./value";
import type { Json, Path } from "./value";

export interface PlacedProps {
  readonly member: Member;
  readonly value: Json | undefined;
  readonly path: Path;
}

export function Members({ members, value, path }: { readonly members: readonly Member[]; readonly value: Json | undefined; readonly path: Path }) {
  return (
    <>
      {members.map((member) => (
        <MemberField key={member.name} member={member} value={valueAt(value, [member.name])} path={[...path, member.name]} />
      ))}
    </>
  );
}

function MemberField(props: PlacedProps) {
  const { shape } = props.member;
  if (shape.type === "list") return <ListField {...props} shape={shape} />;
  if (shape.type === "structure") return <StructureField {...props} shape={shape} />;
  if (shape.type === "map") {
    return (
      <Fieldset {...props}>
        <MapRows shape={shape} value={isObject(props.value) ? props.value : undefined} path={props.path} name={props.member.name} />
      </Fieldset>
    );
  }
  return <ScalarField {...props} />;
}

function ScalarField({ member, value, path }: PlacedProps) {
  return (
    <Field label={<Name member={member} />} optional={!member.required} hint={<Hint member={member} />} error={problems.value.get(pathKey(path))}>
      {(control) => <Scalar control={control} member={member} shape={member.shape} value={value} path={path} />}
    </Field>
  );
}

function Name({ member: { name, required } }: { readonly member: Member }) {
  return (
    <>
      <span class="console-name">{name}</span>
      {required && <span class="console-required"> required</span>}
    </>
  );
}

function Hint({ member: { doc, shape } }: { readonly member: Member }) {
  const limits = limitsOf(shape, doc);
  return (
    <>
      <Rich text={doc} /> {limits && <span class="console-limits">{limits}.</span>}
    </>
  );
}

/** Several controls under one name. */
function Fieldset({ member, path, children }: Omit<PlacedProps, "value"> & { readonly children: preact.ComponentChildren }) {
  const error = problems.value.get(pathKey(path));
  return (
    <fieldset class="console-set" data-place={pathKey(path)} tabIndex={-1}>
      <legend>
        <Name member={member} /> {!member.required && <span class="console-optional">optional</span>}
      </legend>
      <p class="hint small quiet">
        <Hint member={member} />
      </p>
      {error && <p class="error">{error}</p>}
      {children}
    </fieldset>
  );
}

function StructureField({ member, value, path, shape }: PlacedProps & { readonly shape: StructureShape }) {
  return (
    <Fieldset member={member} path={path}>
      <div class="console-inner stack">
        <Members members={membersOf(shape)} value={value} path={path} />
      </div>
    </Fieldset>
  );
}

function ListField({ member, value, path, shape }: PlacedProps & { readonly shape: ListShape }) {
  const entries = useRef<HTMLDivElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const items = Array.isArray(value) ? (value as readonly Json[]) : [];
  // The focus follows what the buttons do: to the entry that came, or on to what stands where one was.
  const follow = useRef<(() => HTMLElement | null | undefined) | null>(null);
  useLayoutEffect(() => {
    follow.current?.()?.focus();
    follow.current = null;
  }, [items.length]);
  const add = () => {
    follow.current = () => controlOf(entries.current, items.length);
    setAt([...path, items.length], shape.item.type === "structure" ? {} : "");
  };
  const remove = (place: number) => {
    follow.current = () => controlOf(entries.current, Math.min(place, items.length - 2)) ?? adder.current;
    setAt([...path, place], undefined);
  };
  return (
    <Fieldset member={member} path={path}>
      <div class="stack console-items" ref={entries}>
        {items.map((item, index) => (
          <ListItem key={index} member={member} item={item} shape={shape.item} path={[...path, index]} onRemove={() => remove(index)} />
        ))}
      </div>
      <button ref={adder} type="button" class="button small" onClick={add}>
        Add entry <span class="unseen">to {member.name}</span>
      </button>
    </Fieldset>
  );
}

/** The first control of an entry. */
function controlOf(entries: HTMLElement | null, place: number): HTMLElement | null | undefined {
  return entries?.children[place]?.querySelector<HTMLElement>("input, select, textarea");
}

interface ItemProps {
  readonly member: Member;
  readonly item: Json;
  readonly shape: Shape;
  readonly path: Path;
  readonly onRemove: () => void;
}

function ListItem({ member, item, shape, path, onRemove }: ItemProps) {
  const label = `${member.name} ${Number(path.at(-1)) + 1}`;
  const error = problems.value.get(pathKey(path));
  return (
    <div class="console-item">
      <div class="grow" role="group" aria-label={label} onPaste={(event) => spread(event, shape, path)}>
        {shape.type === "structure" ? (
          <div class={isFlat(shape) ? "console-cells" : "stack"}>
            <Members members={membersOf(shape).map(bare)} value={item} path={path} />
          </div>
        ) : (
          <Scalar control={{ "aria-label": label, ...(error ? { "aria-invalid": "true" } : {}) }} member={member} shape={shape} value={item} path={path} />
        )}
        {error && <p class="error">{error}</p>}
      </div>
      <button type="button" class="button plain icon small" aria-label={`Remove ${label}`} onClick={onRemove}>
        ✕
      </button>
    </div>
  );
}

/** In rows, descriptions would be said again and again. */
function bare(member: Member): Member {
  return { ...member, doc: "" };
}

/** Whether a structure is small enough for one row. */
function isFlat(shape: StructureShape): boolean {
  return membersOf(shape).every(({ shape }) => shape.type === "text" && !hasLines(shape));
}

/** Several lines pasted into an entry of one line become entries. */
function spread(event: ClipboardEvent, shape: Shape, path: Path): void {
  if (shape.type !== "text" || hasLines(shape)) return;
  const lines = (event.clipboardData?.getData("text") ?? "").split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
  if (lines.length < 2) return;
  event.preventDefault();
  const place = path.at(-1) as number;
  lines.forEach((line, index) => setAt([...path.slice(0, -1), place + index], line));
}

