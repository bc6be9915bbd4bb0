/** Runs one errand at a time and keeps the sentence of its failure: the only place where the pane catches errors. */
import { useState } from "react";

export interface Flow {
  readonly isBusy: boolean;
  readonly failure: string | undefined;
  readonly run: (errand: () => Promise<unknown>) => void;
}

const sentence = (error: unknown) => (error instanceof Error ? error.message : String(error));

export function useFlow(): Flow {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const attempt = async (errand: () => Promise<unknown>) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await errand();
    } catch (error) {
      setFailure(sentence(error));
    } finally {
      setBusy(false);
    }
  };
  return {
    isBusy,
    failure,
    run: (errand) => {
      if (!isBusy) void attempt(errand);
    },
  };
}
