/**
 * The package over a module that can break on purpose: a fault takes the place of the exports that the API calls, one
 * call at a time, so that each public method is seen to panic, or to overflow the stack, in earnest.
 */

import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = process.env.IAMLET_FAULTY_PACKAGE;
if (folder === undefined) throw new Error("IAMLET_FAULTY_PACKAGE is not set: run this by `cargo xtask test`");

export const FAULTS = ["fault_panic", "fault_stack_overflow"];

/** The export whose call is to fail, what it runs then, and whether it does its work before. */
let armed;
let instances = 0;

const { Instance } = WebAssembly;
WebAssembly.Instance = function (module, imports) {
  instances += 1;
  const { exports } = new Instance(module, imports);
  const replaced = new Proxy(
    {},
    {
      get(_, name) {
        if (armed?.name !== name) return exports[name];
        const { fault, late } = armed;
        armed = undefined;
        return (...words) => {
          if (late) exports[name](...words);
          return exports[fault]();
        };
      },
    },
  );
  return { exports: replaced };
};

/** Lets the next call of an export fail, at once or, if it is to be late, when its work is done. */
export function arm(name, fault, late = false) {
  armed = { name, fault, late };
}

/** What was armed has failed. */
export function assertFired(title) {
  const waiting = armed?.name;
  armed = undefined;
  assert.equal(waiting, undefined, `${title} does not call ${waiting}`);
}

/** How many instances of the module were made. */
export const instancesMade = () => instances;

/** Everything that `iamlet` exports. */
export const iamlet = await import(pathToFileURL(join(folder, "entry/node.js")));
