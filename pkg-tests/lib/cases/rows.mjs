/** The failing rows of a file, a line each; `wrong` gives what is wrong with a row, or nothing. */
export async function failingRows(file, wrong) {
  const lines = [];
  for (const [index, row] of file.cases.entries()) {
    const name = row.name ?? JSON.stringify(row);
    try {
      const found = await wrong(row);
      if (found !== undefined) lines.push(`${index} ${name}: ${found}`);
    } catch (error) {
      lines.push(`${index} ${name}: ${error.stack.split("\n", 3).join("\n")}`);
    }
  }
  return lines;
}
