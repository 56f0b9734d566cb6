import { Cursor, local, sink } from "../lib/race.mjs";

/** A peer with a mix of requests and a context, ready to be asked. */
export class Asked {
  #engine;
  #context;
  #questions;
  #timed;

  constructor(name, engine, requests, context) {
    this.#engine = engine;
    this.#context = engine.context(context);
    this.#questions = requests.map((request) => engine.question(request));
    const cursor = new Cursor(requests.length);
    this.#timed = local(name, (count) => {
      for (let done = 0; done < count; done++) sink.value += this.#isAllowed(cursor.next()) ? 1 : 0;
    });
  }

  #isAllowed(at) {
    return this.#engine.isAllowed(this.#questions[at], this.#context);
  }

  /** The milliseconds that `count` answers take. */
  measure(count) {
    return this.#timed.measure(count);
  }

  /** Compares what the peer allows with the letters of iamlet's decisions, for as many requests as there is time for. */
  compare(letters, milliseconds) {
    const cursor = new Cursor(this.#questions.length);
    const start = performance.now();
    const differing = [];
    let asked = 0;
    while (asked < this.#questions.length && (asked < 8 || performance.now() - start < milliseconds)) {
      const at = cursor.next();
      if (this.#isAllowed(at) !== (letters[at] === "a")) differing.push(at);
      asked += 1;
    }
    return { asked, differing };
  }
}
