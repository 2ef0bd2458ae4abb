// When a request is sent again.
import { ProblemError, ServiceError } from "./problem.js";

/** How often and how patiently. `Retry-After` goes before our own waits. */
export interface Retries {
  /** Seconds before the second try, the third and so on; none for a single try. */
  waits: readonly number[];
  /** In seconds. Who is asked to wait longer hears of it instead. */
  longest: number;
}

export const USUAL: Retries = { waits: [0.5, 1, 2, 4], longest: 60 };

/** Seconds to wait after that many tries, or nothing when it is not to be tried again. */
export function wait({ waits, longest }: Retries, tries: number, error: unknown): number | undefined {
  const usual = waits[tries - 1];
  if (usual === undefined || !isPassing(error)) return undefined;
  const told = error instanceof ServiceError ? error.retryAfter : undefined;
  // Not everybody at the same moment.
  if (told === undefined) return usual * (0.5 + Math.random() / 2);
  return told <= longest ? told : undefined;
}

/** Whether the same request may succeed soon. The first try of a request whose answer was lost may still run. */
function isPassing(error: unknown): boolean {
  if (error instanceof ProblemError && error.code === "request_in_progress") return true;
  if (error instanceof ServiceError) return error.status === 429 || error.status === 503;
  // What `fetch` throws when the connection breaks. Who aborts gets something else.
  return error instanceof TypeError;
}
