/** What changes: two versions of the policies, and the decisions that they differ in. */

import { useEffect } from "preact/hooks";
import { openOwn } from "../matrix/own";
import { workspace } from "../state/store";
import { Changes } from "./changes";
import { followComparison } from "./state";
import { Versions } from "./versions";
import "../matrix/matrix.css";
import "./compare.css";

export function CompareView() {
  useEffect(followComparison, []);
  useEffect(openOwn, []);
  return (
    <div class="view">
      <h1 class="unseen">What changes</h1>
      <Versions />
      {workspace.value.baseline && <Changes />}
    </div>
  );
}
