/** Any operation, by a form built from its shape. The table of shapes is loaded with it. */

import { lazy } from "../ui/lazy";

export const ConsoleView = lazy(() => import("./console").then(({ Console }) => Console));
