// The account from Node, on the installed package: what users cost, in time and in memory, from 100 of them to 1,000,000.

import { IAM } from "iamlet";

const SIZES = [100, 1_000, 10_000, 100_000, 1_000_000];
/** Calls that a figure is taken over; the figure is the median of the rounds. */
const CALLS = 2_000;
const ROUNDS = 9;

const iam = new IAM({ quotas: { UsersQuota: 10_000_000 }, seed: "benchmark" });
const { sync } = iam;
const name = (number) => `user-${String(number).padStart(8, "0")}`;

let users = 0;
const add = () => sync.createUser({ UserName: name(users++) });

/** Names spread over all users, so that no cache is warm by accident. */
function spread(count) {
  const step = Math.max(1, Math.floor(users / count));
  return Array.from({ length: count }, (_, index) => name((index * step * 7919) % users));
}

/** Microseconds a call. */
function time(count, run) {
  const start = performance.now();
  run();
  return ((performance.now() - start) * 1000) / count;
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

function measure() {
  const figures = { createUser: [], getUser: [], deleteUser: [], "listUsers, a page of 100": [] };
  for (let round = 0; round < ROUNDS; round++) {
    const names = spread(Math.min(CALLS, users));
    figures.getUser.push(time(names.length, () => names.forEach((UserName) => sync.getUser({ UserName }))));
    const before = users;
    figures.createUser.push(time(CALLS, () => { for (let i = 0; i < CALLS; i++) add(); }));
    figures.deleteUser.push(time(CALLS, () => { while (users > before) sync.deleteUser({ UserName: name(--users) }); }));
    let Marker;
    figures["listUsers, a page of 100"].push(time(20, () => {
      for (let page = 0; page < 20; page++) ({ Marker } = sync.listUsers({ MaxItems: 100, Marker }));
    }));
  }
  return Object.fromEntries(Object.entries(figures).map(([name, values]) => [name, median(values)]));
}

const wasmBytes = () => iam.snapshot().length;
const rows = [];
const started = process.memoryUsage();
for (const size of SIZES) {
  while (users < size) add();
  rows.push([size, measure()]);
}
const ended = process.memoryUsage();

console.log("\naccount, Node: microseconds a call, by users in the account");
const names = Object.keys(rows[0][1]);
console.log("".padEnd(28) + SIZES.map((size) => size.toLocaleString("en").padStart(12)).join("") + "  last ÷ first");
for (const operation of names) {
  const figures = rows.map(([, row]) => row[operation]);
  const cells = figures.map((figure) => figure.toFixed(2).padStart(12)).join("");
  console.log(operation.padEnd(28) + cells + (figures.at(-1) / figures[0]).toFixed(2).padStart(14));
}
const [create, get] = ["createUser", "getUser"].map((operation) => 1e6 / rows[2][1][operation]);
console.log(`createUser ${Math.round(create).toLocaleString("en")} a second, getUser ${Math.round(get).toLocaleString("en")} a second, at 10,000 users`);
const perUser = (bytes) => Math.round(bytes / users);
console.log(
  `a user takes ${perUser(ended.arrayBuffers - started.arrayBuffers + ended.external - started.external)} bytes outside the JavaScript heap, ` +
    `${perUser(ended.heapUsed - started.heapUsed)} on it, ${perUser(wasmBytes())} in a snapshot`,
);
