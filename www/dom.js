/** Elements from data. Text only ever becomes text nodes. */

/** Makes an element; `children` are elements and strings, and whatever is falsy is left out. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat().filter(Boolean));
  return made;
}

export const code = (text) => element("code", {}, text);

/** `parts` with a separator between any two of them. */
export function joined(parts, separator) {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}
