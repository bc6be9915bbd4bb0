/** Puts an action off until what calls for it has been quiet for a moment. */

/** Somebody who types a row of figures is not looked over the shoulder at each of them. */
const settled = 500;

interface OnceQuiet {
  readonly call: () => void;
  readonly end: () => void;
}

export function onceQuiet(action: () => void): OnceQuiet {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => clearTimeout(timer);
  return {
    call: () => {
      end();
      timer = setTimeout(action, settled);
    },
    end,
  };
}
