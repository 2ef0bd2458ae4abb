// What is thrown when the service refuses or fails.
import type { components } from "./generated/schema.js";

type Problem = components["schemas"]["Problem"];

/** An answer that is not a success. */
export class ServiceError extends Error {
  readonly status: number;
  /** Seconds after which the service asks to be tried again, where it says so. */
  readonly retryAfter: number | undefined;

  constructor(text: string, response: Response) {
    super(text);
    this.name = new.target.name;
    this.status = response.status;
    this.retryAfter = retryAfter(response.headers);
  }
}

/** An answer without a problem document: an error of `/oauth` or `/fhir`, or a page of a proxy in between. */
export class UnexpectedAnswer extends ServiceError {
  constructor(response: Response, body: string) {
    super(`${response.status} without a problem document: ${body.slice(0, 200)}`, response);
  }
}

/** A problem document (RFC 9457). Programs go by `code` and by the `code` of each of `errors`. */
export class ProblemError extends ServiceError {
  readonly code: Problem["code"];
  readonly title: string;
  readonly detail: string;
  readonly instance: string;
  readonly requestId: string;
  /** Every fault of the request, each with its place. */
  readonly errors: Problem["errors"];
  /** What the person can do about it, and whom to call. */
  readonly remedy: NonNullable<Problem["remedy"]> | undefined;

  constructor(response: Response, problem: Problem) {
    const faults = (problem.errors ?? []).map((fault) => `\n  ${fault.pointer}: ${fault.message}`).join("");
    super(`${response.status} ${problem.code}: ${problem.detail}${faults}`, response);
    this.code = problem.code;
    this.title = problem.title;
    this.detail = problem.detail;
    this.instance = problem.instance;
    this.requestId = problem.request_id;
    this.errors = problem.errors ?? [];
    this.remedy = problem.remedy ?? undefined;
  }
}

/** The error for an answer that is not a success; reads its body. */
export async function errorOf(response: Response): Promise<ServiceError> {
  const body = await response.text();
  if (response.headers.get("Content-Type")?.startsWith("application/problem+json")) {
    try {
      const problem = JSON.parse(body) as Problem;
      if (typeof problem.code === "string") return new ProblemError(response, problem);
    } catch {
      // Whatever it is, it is not what it says.
    }
  }
  return new UnexpectedAnswer(response, body);
}

/** `Retry-After` in seconds; it may be a number of them or a date. */
export function retryAfter(headers: Headers): number | undefined {
  const told = headers.get("Retry-After") ?? "";
  if (/^\d+$/.test(told)) return Number(told);
  const seconds = (Date.parse(told) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
