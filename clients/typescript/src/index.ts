// A client of the NIMRS API. Types and paths are generated; what is here makes them easy to use.
export { etag, items, type Page, result } from "./reading.js";
export { Machine, type MachineOptions } from "./machine.js";
export { type Api, Nimrs, type Options } from "./nimrs.js";
export { ProblemError, ServiceError, UnexpectedAnswer } from "./problem.js";
export { type Retries } from "./retries.js";
export { SignOn, type SignOnOptions, type TokenSource } from "./sign-on.js";
export type { components, operations, paths } from "./generated/schema.js";

import type { components } from "./generated/schema.js";
/** The types of the document by name, as `Schemas["IncidentView"]`. */
export type Schemas = components["schemas"];
