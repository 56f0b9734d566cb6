/** A view that is loaded when it is first shown. */

import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

export function lazy(load: () => Promise<ComponentType>): () => preact.JSX.Element {
  let loaded: ComponentType | undefined;
  return function Lazy() {
    const [error, setError] = useState("");
    const [, setDone] = useState(false);
    useEffect(() => {
      if (loaded) return;
      load().then(
        (component) => {
          loaded = component;
          setDone(true);
        },
        (reason: Error) => setError(reason.message),
      );
    }, []);
    if (loaded) {
      const View = loaded;
      return <View />;
    }
    return (
      <p class="empty" role="status">
        {error === "" ? "Loading …" : `This part of the page could not be loaded: ${error}`}
      </p>
    );
  };
}
