// How a program signs on by itself.
import type { Api } from "./nimrs.js";
import { MARGIN, type TokenSource } from "./sign-on.js";

/** RFC 7523, section 2.2. */
const ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

const FORM = { "Content-Type": "application/x-www-form-urlencoded" };

/** A client proves itself by its secret, or by a key: then `assertion` makes the signed JWT for an audience. */
export type MachineOptions = { clientId: string; scope?: string } & (
  | { secret: string }
  | { assertion: (audience: string) => string | Promise<string> }
);

/** A machine client. Tokens last five minutes; each next one is asked for a minute before, and once after a 401. */
export class Machine implements TokenSource {
  readonly #options: MachineOptions;
  #given: { token: string; expires: number } | undefined;
  #renewal: Promise<string> | undefined;

  /** Without a `scope` tokens carry all scopes of the client. */
  constructor(options: MachineOptions) {
    this.#options = options;
  }

  async token(service: Api, refused?: string): Promise<string> {
    const given = this.#given;
    if (given && given.token !== refused && Date.now() < given.expires - MARGIN) return given.token;
    this.#renewal ??= this.#renew(service).finally(() => {
      this.#renewal = undefined;
    });
    return this.#renewal;
  }

  async end(service: Api): Promise<void> {
    await this.#renewal?.catch(() => undefined);
    const given = this.#given;
    this.#given = undefined;
    if (given) await service.POST("/oauth/revoke", await this.#form(service, { token: given.token }));
  }

  async #renew(service: Api): Promise<string> {
    const { scope } = this.#options;
    const form = { grant_type: "client_credentials", ...(scope === undefined ? {} : { scope }) } as const;
    const { data } = await service.POST("/oauth/token", await this.#form(service, form));
    if (!data) throw new Error("the service gave no token");
    this.#given = { token: data.access_token, expires: Date.now() + data.expires_in * 1000 };
    return data.access_token;
  }

  /** The form with what proves the client. */
  async #form<Form extends object>(service: Api, form: Form) {
    const bodySerializer = (body: object): URLSearchParams => new URLSearchParams(Object.entries(body) as [string, string][]);
    const options = this.#options;
    if ("secret" in options) {
      const Authorization = `Basic ${btoa(`${options.clientId}:${options.secret}`)}`;
      return { body: form, headers: { ...FORM, Authorization }, bodySerializer };
    }
    // Behind a proxy the service goes by another address than this client.
    const { data } = await service.GET("/.well-known/oauth-authorization-server");
    if (!data) throw new Error("the service has no token endpoint");
    const client_assertion = await options.assertion(data.token_endpoint);
    return { body: { ...form, client_assertion_type: ASSERTION_TYPE, client_assertion }, headers: FORM, bodySerializer };
  }
}
