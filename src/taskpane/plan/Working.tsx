/** A change of the workbook under way, and the button that stops it. */
import { Button, ProgressBar } from "@fluentui/react-components";
import { Stage } from "./Stage.tsx";

interface WorkingProps {
  readonly words: string;
  readonly done: number;
  readonly all: number;
  readonly onStop: () => void;
}

const percent = new Intl.NumberFormat("en-GB", { style: "percent" });

export function Working({ words, done, all, onStop }: WorkingProps) {
  const part = all > 0 ? done / all : 0;
  return (
    <Stage title={`${words}…`} takesFocus>
      <ProgressBar value={part} aria-label={words} />
      <span role="status">{percent.format(part)} done. If you stop, the workbook stays as it was.</span>
      <Button size="small" onClick={onStop}>
        Stop
      </Button>
    </Stage>
  );
}
