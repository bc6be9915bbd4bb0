/** As much of a browser's window as Microsoft's client touches while it loads; Node has none. */

const nothing = () => undefined;
const origin = "http://localhost";

interface ScriptElement {
  src: string;
  onload?: () => void;
  onreadystatechange?: () => void;
  getAttribute(name: string): string;
  setAttribute(name: string, value: string): void;
}

function element(src = ""): ScriptElement {
  const made: ScriptElement = {
    src,
    getAttribute: () => made.src,
    setAttribute: (name, value) => Object.assign(made, { [name]: value }),
  };
  return made;
}

/** A script element put into the page runs the file that it names, a moment later. */
function documentOf(load: (file: string) => unknown) {
  const appendChild = (script: ScriptElement) => {
    setTimeout(() => {
      load(script.src.replace(`${origin}/`, ""));
      script.onload?.();
      script.onreadystatechange?.();
    });
  };
  const head = { appendChild };
  return {
    readyState: "complete",
    URL: origin,
    body: {},
    cookie: "",
    hasFocus: () => true,
    addEventListener: nothing,
    getElementById: () => null,
    getElementsByTagName: (tag: string) => (tag === "script" ? [element(`${origin}/office.js`)] : [head]),
    createElement: () => element(),
    querySelectorAll: () => [],
  };
}

export function pageOf(load: (file: string) => unknown): Record<string, unknown> {
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const page: Record<string, unknown> = {
    ...{ console, performance, setTimeout, clearTimeout, setInterval, clearInterval, URL },
    document: documentOf(load),
    navigator: { userAgent: "Node" },
    location: { href: `${origin}/`, search: "", hash: "", protocol: "http:", origin, hostname: "localhost" },
    history: { replaceState: nothing, pushState: nothing },
    localStorage: storage,
    sessionStorage: storage,
    name: "",
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  for (const self of ["window", "self", "top", "parent"]) page[self] = page;
  return page;
}
