// The least that a contract can be without a finding. The fragments of the rules refer to what is named here.
import { parse } from "yaml";

const text = `
openapi: 3.1.0
info:
  title: Jobs
  summary: Start and stop jobs.
  version: 0.1.0
  license: { name: Apache 2.0, identifier: Apache-2.0 }
  description: Starts and stops jobs.
servers:
  - url: https://jobs.eu-de.otc.t-systems.com
    x-cloud: otc
    x-sources: [a-page]
security:
  - token: []
tags:
  - { name: Jobs, description: Start and stop jobs. }
paths:
  /v1/{project_id}/jobs/{job_name}/start:
    parameters: &path
      - { name: project_id, in: path, required: true, description: The project., schema: { type: string } }
      - { name: job_name, in: path, required: true, description: The job., schema: { type: string } }
    post:
      operationId: startJob
      summary: Start a job
      description: Starts the job.
      tags: [Jobs]
      x-sources: [a-page]
      x-effect: once
      responses:
        "204": { description: The job was started. }
        "400": { $ref: "#/components/responses/Refused" }
        "401": { $ref: "#/components/responses/Refused" }
  /v1/{project_id}/jobs/{job_name}/stop:
    parameters: *path
    post:
      operationId: stopJob
      summary: Stop a job
      description: Stops the job.
      tags: [Jobs]
      x-sources: [a-page]
      x-rulings: [a-ruling]
      x-effect: idempotent
      responses:
        "204": { description: The job was stopped. }
        "400": { $ref: "#/components/responses/Refused" }
        "401": { $ref: "#/components/responses/Refused" }
components:
  responses:
    Refused:
      description: The service refused.
      content:
        application/json:
          schema: { $ref: "#/components/schemas/Refusal" }
          examples:
            no-such-job: { summary: There is no such job., value: { code: Job.0001, message: There is no such job. } }
  schemas:
    Refusal:
      type: object
      description: Why the service refused.
      properties:
        code: { type: string, description: The code. }
        message: { type: string, description: The message. }
  securitySchemes:
    token: { type: apiKey, in: header, name: X-Auth-Token, description: A token. }
x-evidence:
  sources:
    a-page: { title: A page, cloud: otc, kind: reference-page, where: somewhere }
  rulings:
    a-ruling:
      question: Does a stop have a body?
      readings: [{ source: a-page, says: None. }]
      ruling: It has none.
      strength: weak
      decided: "2026-01-01"
x-errors:
  Job.0001: { status: 400, meaning: There is no such job., remedy: Check its name., sources: [a-page] }
`;

export type Json = Record<string, unknown>;

export const minimal = (): Json => parse(text) as Json;

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

/** What is merged in wins; only objects are merged, everything else is replaced. */
export function merge(under: Json, over: Json): Json {
  const merged = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const old = merged[key];
    merged[key] = isObject(old) && isObject(value) ? merge(old, value) : value;
  }
  return merged;
}
