/** Tries again by itself after a failure that may pass: no connection, no database, or too much to do. */
import { useEffect, useEffectEvent, useState } from 'react';

/** Seconds until the page tries again by itself. */
const RETRY_SECONDS = 8;

/** Seconds left until `onRetry` is called; null when it is left to the user. Counts anew for each new error. */
export function useRetry(error: unknown, mayHelp: boolean, onRetry: () => void): number | null {
  const [left, setLeft] = useState(RETRY_SECONDS);
  const retry = useEffectEvent(onRetry);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new error counts anew.
  useEffect(() => {
    if (!mayHelp) return;
    const end = Date.now() + RETRY_SECONDS * 1000;
    setLeft(RETRY_SECONDS);
    const timer = setInterval(() => {
      const seconds = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      setLeft(seconds);
      if (seconds > 0) return;
      clearInterval(timer);
      retry();
    }, 500);
    return () => clearInterval(timer);
  }, [error, mayHelp]);
  return mayHelp && left > 0 ? left : null;
}
