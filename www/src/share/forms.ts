/** The forms that "copy as" knows. */

import type { Reason } from "iamlet/authorizer";
import type { Workspace } from "../state/workspace";
import type { Copied } from "./copy/copied";
import { javascript } from "./copy/javascript";
import { markdown } from "./copy/markdown";
import { simulateCommand } from "./copy/simulate";

export interface Form {
  readonly id: "yaml" | "json" | "aws" | "js" | "reason";
  readonly label: string;
  /** What the text is, for people. */
  readonly says: string;
  /** What it is called when it is copied: "Copied the …". */
  readonly what: string;
  readonly ending: string;
  readonly type: string;
  readonly make: (workspace: Workspace, reason: Reason) => Copied | Promise<Copied>;
}

const testFile = async (workspace: Workspace, format: "yaml" | "json") => (await import("./copy/tests")).testFile(workspace, format);

export const FORMS: readonly Form[] = [
  {
    id: "yaml",
    label: "Test file",
    says: "For iamlet test: the policies, this request and the cells of the matrix, each with the decision that it has now. Opening the file here brings the work back.",
    what: "the test file",
    ending: "iamlet-test.yaml",
    type: "application/yaml",
    make: (workspace) => testFile(workspace, "yaml"),
  },
  {
    id: "json",
    label: "Test file (JSON)",
    says: "The same test file as JSON.",
    what: "the test file",
    ending: "iamlet-test.json",
    type: "application/json",
    make: (workspace) => testFile(workspace, "json"),
  },
  {
    id: "aws",
    label: "AWS CLI",
    says: "The request to AWS's own simulator, for a POSIX shell. It needs credentials with iam:SimulateCustomPolicy.",
    what: "the command",
    ending: "sh",
    type: "text/x-shellscript",
    make: simulateCommand,
  },
  {
    id: "js",
    label: "JavaScript",
    says: "A program that decides the same request; it runs in Node, Deno, Bun and browsers.",
    what: "the program",
    ending: "mjs",
    type: "text/javascript",
    make: javascript,
  },
  {
    id: "reason",
    label: "Reason",
    says: "The reason as Markdown, for a ticket or a pull request.",
    what: "the reason",
    ending: "md",
    type: "text/markdown",
    make: markdown,
  },
];
