// The rulings about the job as a whole.
import { expect } from "vitest";
import { type Rules, at } from "../rule.ts";
const calls = ["createJob", "showJob", "updateJob", "deleteJob"];
const body = "requestBody content application/json";

export const jobDefinition: Rules = {
  "create-job-example-2021": [
    (dlf) => {
      const { nodes } = dlf.example("create-job.real-time") as { nodes: { type: string; eventTrigger?: unknown }[] };
      expect(nodes.map(({ eventTrigger }) => eventTrigger).filter(Boolean)).toEqual([{ channel: "dis-event", concurrent: 1, eventType: "DIS", readPolicy: "LAST" }]);
      expect(nodes.map(({ type }) => type)).toEqual(["DISStream", "CSJob", "DISStream", "DLISQL"]);
      expect(at(dlf, `createJob ${body} examples real-time`)).toMatchObject({ summary: expect.stringContaining("with a quotation mark missing, which is put in here") as string });
    },
    ["document components examples create-job.real-time value nodes 3 eventTrigger", { channel: "dis-event", concurrent: 1, readPolicy: "LAST" }],
    ["document components examples create-job.real-time summary", "A real-time job."],
    [`createJob ${body} examples real-time`],
  ],
  "job-calls-deprecation": [
    (dlf) => {
      for (const id of calls) expect(dlf.operation(id), id).not.toHaveProperty("deprecated");
      for (const id of calls) expect(dlf.operation(id)["x-replaced-by"], id).toBe(undefined);
    },
    ["createJob deprecated", true],
    ["deleteJob deprecated", true],
  ],
};
