// The account from Node, on the installed package: what users cost, in time and in memory, from 100 of them to 1,000,000.

import { load } from "./lib/package.mjs";

const { IAM } = await load(process.argv[2], "iamlet");

const SIZES = [100, 1_000, 10_000, 100_000, 1_000_000];
/** Calls that a figure is taken over; the figure is the best of the rounds, in which the accounts take turns. */
const CALLS = 2_000;
const PAGES = 20;
const ROUNDS = 15;

const nameOf = (number) => `user-${String(number).padStart(8, "0")}`;

/** An account with a number of users. */
class Filled {
  #sync;
  #users = 0;
  /** Microseconds a call, by operation. */
  best = {};

  constructor(users) {
    const iam = new IAM({ quotas: { UsersQuota: 10_000_000 } });
    this.iam = iam;
    this.#sync = iam.sync;
    while (this.#users < users) this.#add();
  }

  #add() {
    this.#sync.createUser({ UserName: nameOf(this.#users++) });
  }

  #time(operation, count, run) {
    const start = performance.now();
    run();
    const each = ((performance.now() - start) * 1000) / count;
    this.best[operation] = Math.min(this.best[operation] ?? Infinity, each);
  }

  measure() {
    const before = this.#users;
    // Spread over all users, so that no cache is warm by accident.
    const names = Array.from({ length: CALLS }, (_, index) => nameOf((index * 7919 * Math.ceil(before / CALLS)) % before));
    this.#time("getUser", CALLS, () => names.forEach((UserName) => this.#sync.getUser({ UserName })));
    this.#time("createUser", CALLS, () => {
      for (let index = 0; index < CALLS; index++) this.#add();
    });
    this.#time("deleteUser", CALLS, () => {
      while (this.#users > before) this.#sync.deleteUser({ UserName: nameOf(--this.#users) });
    });
    this.#time("listUsers, a page of 100", PAGES, () => {
      let Marker;
      for (let page = 0; page < PAGES; page++) ({ Marker } = this.#sync.listUsers({ MaxItems: 100, Marker }));
    });
  }
}

const started = process.memoryUsage();
const accounts = SIZES.map((size) => new Filled(size));
const ended = process.memoryUsage();
for (let round = 0; round < ROUNDS; round++) accounts.forEach((account) => account.measure());

console.log("\naccount, Node: microseconds a call, by users in the account");
console.log("".padEnd(28) + SIZES.map((size) => size.toLocaleString("en").padStart(12)).join("") + "  last ÷ first");
for (const operation of Object.keys(accounts[0].best)) {
  const figures = accounts.map(({ best }) => best[operation]);
  const cells = figures.map((figure) => figure.toFixed(2).padStart(12)).join("");
  console.log(operation.padEnd(28) + cells + (figures.at(-1) / figures[0]).toFixed(2).padStart(14));
}
const aSecond = (operation) => Math.round(1e6 / accounts[1].best[operation]).toLocaleString("en");
console.log(`at 1,000 users: createUser ${aSecond("createUser")} a second, getUser ${aSecond("getUser")} a second`);
const perUser = (bytes) => Math.round(bytes / SIZES.reduce((sum, size) => sum + size));
const outside = ({ arrayBuffers, external }) => arrayBuffers + external;
console.log(
  `a user takes ${perUser(outside(ended) - outside(started))} bytes outside the JavaScript heap, ` +
    `${perUser(ended.heapUsed - started.heapUsed)} on it, ${Math.round(accounts.at(-1).iam.snapshot().length / SIZES.at(-1))} in a snapshot`,
);
