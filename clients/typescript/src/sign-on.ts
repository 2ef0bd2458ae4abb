// Where access tokens come from.
import { Secret, TOTP, URI } from "otpauth";
import type { components } from "./generated/schema.js";
import type { Api } from "./nimrs.js";
import { ProblemError } from "./problem.js";
import { result } from "./reading.js";

type TokenPair = components["schemas"]["TokenPair"];

/** Milliseconds before its end in which a token is not used any more. */
export const MARGIN = 60_000;

/** Gives access tokens. Many requests may ask at a time; `service` sends requests without a token. */
export interface TokenSource {
  /** A token that is good for a while, and is not `refused`, which the service just did not take. */
  token(service: Api, refused?: string): Promise<string>;
  /** Gives back what was taken. A token asked for afterwards is a new one. */
  end(service: Api): Promise<void>;
}

/** An e-token. Each code works once, so the next one is shown early when it is needed. */
class Authenticator {
  private readonly totp: TOTP;
  private last = 0;

  /** Of the `otpauth://` URI, or the secret in base32. */
  constructor(otpauth: string) {
    const token = otpauth.startsWith("otpauth:") ? URI.parse(otpauth) : new TOTP({ secret: Secret.fromBase32(otpauth) });
    if (!(token instanceof TOTP)) throw new TypeError("the e-token must be a time-based one");
    this.totp = token;
  }

  /** A code that was not shown before. The service takes those of one step ahead. */
  async code(): Promise<string> {
    const step = Math.max(this.now(), this.last + 1);
    this.last = step;
    while (step > this.now() + 1) await new Promise((resolve) => setTimeout(resolve, 500));
    return this.totp.generate({ timestamp: step * this.totp.period * 1000 });
  }

  private now(): number {
    return Math.floor(Date.now() / 1000 / this.totp.period);
  }
}

/** Who signs on: with a code of the e-token, or with its secret (the `otpauth://` URI or the base32 text). */
export type SignOnOptions = { userId: string; pin: string } & ({ code: string } | { otpauth: string });

/**
 * A person's sign-on. A code works once: when the session has ended (30 minutes without a request, or by somebody's
 * hand), the error says so. With the secret a new session begins by itself.
 */
export class SignOn implements TokenSource {
  readonly #who: { user_id: string; pin: string };
  readonly #authenticator: Authenticator | undefined;
  #code: string | undefined;
  #pair: (TokenPair & { expires: number }) | undefined;
  // Each refresh token is good for one new pair, and using one twice ends the session: all wait for one renewal.
  #renewal: Promise<string> | undefined;

  constructor(options: SignOnOptions) {
    this.#who = { user_id: options.userId, pin: options.pin };
    if ("otpauth" in options) this.#authenticator = new Authenticator(options.otpauth);
    else this.#code = options.code;
  }

  async token(service: Api, refused?: string): Promise<string> {
    const pair = this.#pair;
    if (pair && pair.access_token !== refused && Date.now() < pair.expires - MARGIN) return pair.access_token;
    this.#renewal ??= this.#renew(service).finally(() => {
      this.#renewal = undefined;
    });
    return this.#renewal;
  }

  async end(service: Api): Promise<void> {
    await this.#renewal?.catch(() => undefined);
    const pair = this.#pair;
    this.#pair = undefined;
    if (!pair) return;
    try {
      await service.POST("/v1/auth/logout", { headers: { Authorization: `Bearer ${pair.access_token}` } });
    } catch (error) {
      // A 401 says that it had ended before.
      if (!(error instanceof ProblemError && error.status === 401)) throw error;
    }
  }

  async #renew(service: Api): Promise<string> {
    if (!this.#pair) return this.#signOn(service);
    const body = { refresh_token: this.#pair.refresh_token };
    try {
      return this.#take(await result(service.POST("/v1/auth/refresh", { body })));
    } catch (error) {
      if (!(error instanceof ProblemError && error.status === 401) || !this.#authenticator) throw error;
    }
    return this.#signOn(service);
  }

  async #signOn(service: Api): Promise<string> {
    const token_code = this.#authenticator ? await this.#authenticator.code() : this.#code;
    if (token_code === undefined) throw new Error("the code of the e-token was used already; sign on with the next one");
    this.#code = undefined;
    return this.#take(await result(service.POST("/v1/auth/login", { body: { ...this.#who, token_code } })));
  }

  #take(pair: TokenPair): string {
    this.#pair = { ...pair, expires: Date.now() + pair.expires_in * 1000 };
    return pair.access_token;
  }
}
