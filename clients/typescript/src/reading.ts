// Helpers around the generated operations.

/** The body of an answer: `await result(nimrs.api.GET("/v1/me"))`. Refusals were thrown. */
export async function result<T>(answer: Promise<{ data?: T }>): Promise<T> {
  return (await answer).data as T;
}

/** A page of a list. */
export interface Page<T> {
  items: T[];
  next_cursor?: string | null;
}

/**
 * Every item of a list, page by page. `read` asks for one page; what it is given belongs into the query:
 * `items((page) => nimrs.api.GET("/v1/incidents", { params: { query: { status: "draft", ...page } } }))`.
 */
export async function* items<T>(read: (page: { cursor?: string }) => Promise<{ data?: Page<T> }>): AsyncGenerator<T> {
  let at: { cursor?: string } | undefined = {};
  while (at) {
    const page: Page<T> = await result(read(at));
    yield* page.items;
    at = page.next_cursor ? { cursor: page.next_cursor } : undefined;
  }
}

/** The `If-Match` that names this version. */
export function etag(version: number): string {
  return `"${version}"`;
}
