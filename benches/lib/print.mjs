/** What is printed, in columns. */

export const whole = (value) => Math.round(value).toLocaleString("en");
/** Three digits that count. */
export const short = (value) => (value >= 100 ? whole(value) : value.toPrecision(3));
export const perSecond = (nanoseconds) => whole(1e9 / nanoseconds);
export const times = (ratio) => `${short(ratio)} ×`;
export const percent = (share) => `${Math.round(share * 100)} %`;

/** The first cell of a row is a name, the others are numbers. */
export function row(cells, [first, ...widths]) {
  console.log(cells[0].padEnd(first) + cells.slice(1).map((cell, at) => cell.padStart(widths[Math.min(at, widths.length - 1)])).join(""));
}

export function title(text) {
  console.log(`\n${text}`);
}
