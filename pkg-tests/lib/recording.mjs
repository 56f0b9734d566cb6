/** Clients whose answers are counted. */

/** The clients that `clientOf` makes, which note the operations that are answered. */
export function recording(clientOf, answered) {
  return (...words) => {
    const client = clientOf(...words);
    return {
      async call(operation, input) {
        const output = await client.call(operation, input);
        answered.add(operation);
        return output;
      },
    };
  };
}
