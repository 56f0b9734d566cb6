/** Opens the work that a link holds, if the page was opened by one. */
export async function openLinked(): Promise<void> {}
