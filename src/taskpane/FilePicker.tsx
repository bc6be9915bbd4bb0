/** A button that lets somebody choose a file of this computer. */
import { Button } from "@fluentui/react-components";
import { useRef } from "react";

interface FilePickerProps {
  /** What the file is, for those who cannot see the button. */
  readonly label: string;
  /** As the browser's own dialogue takes it. */
  readonly accept: string;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

export function FilePicker({ label, accept, isBusy, onFile }: FilePickerProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" disabledFocusable={isBusy} onClick={() => picker.current?.click()}>
        Choose a file
      </Button>
      <input
        ref={picker}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = ""; // so that the same file, mended, can be chosen again
        }}
      />
    </>
  );
}
