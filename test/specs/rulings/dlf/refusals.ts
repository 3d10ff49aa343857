// The rulings about refusals, their codes, and the moments in answers.
import { expect } from "vitest";
import { walk } from "../../contract.ts";
import { type Rules, at, namesIn, needs, refuses, says, statusesOf, takes, without } from "../rule.ts";

const refusal = "responses 400 content application/json schema";
const tables = ["otc-dlf-error-codes", "huawei-dlf-error-codes-2021", "huawei-dlf-error-codes-current"];
const pairs = [["DLF.0100", "DLF.30100"], ["DLF.0137", "DLF.30137"], ["DLF.0810", "DLF.20810"], ["DLF.0819", "DLF.20819"]] as const;

export const refusals: Rules = {
  "error-body": [
    (dlf) => {
      expect(namesIn(dlf, "ErrorBody")).toEqual(["error_code", "error_msg"]);
      needs(dlf, "ErrorBody");
      takes(dlf, "ErrorBody", {}, { error_code: "DLF.0100" }, { error_msg: "m" });
      refuses(dlf, "ErrorBody", { error_code: 100 }, { error_msg: null }, "DLF.0100");
      for (const { operationId } of dlf.operations) expect(at(dlf, `${operationId} ${refusal}`), operationId).toBe(at(dlf, "ErrorBody"));
    },
    ["ErrorBody.errors", { type: "array" }],
    ["ErrorBody.errorCode", { type: "string" }],
    ["ErrorBody required", ["error_code"]],
    [`listJobInstances ${refusal}`, { type: "object" }],
  ],
  "error-code-digits": [
    (dlf) => {
      expect(Object.keys(at(dlf, "ErrorBody.error_code")).filter((key) => ["enum", "pattern", "maxLength"].includes(key))).toEqual([]);
      says(dlf, "ErrorBody.error_code", "`DLF.` and four or five digits", "`DLF.0100` and `DLF.30100`", "The list is open");
      const codes = Object.keys(dlf.document["x-errors"]).filter((code) => !code.startsWith("APIG"));
      for (const code of codes) expect(code).toMatch(/^DLF\.\d{4,5}$/);
      expect(codes.filter((code) => code.length === 9).map((code) => [`DLF.${code.slice(5)}`, code])).toEqual(expect.arrayContaining(pairs.map((pair) => [...pair])));
      expect(codes).toEqual(expect.arrayContaining(pairs.flat()));
      for (const code of pairs.flat()) takes(dlf, "ErrorBody", { error_code: code });
      // What is taken for done is known by either form.
      expect(at<{ codes: string[] }>(dlf, "deleteJob x-already-done").codes).toEqual(["DLF.0100", "DLF.30100"]);
    },
    ["ErrorBody.error_code pattern", "^DLF\\.\\d{4}$"],
    ["document x-errors DLF.0810"],
    ["ErrorBody.error_code description", "The code: `DLF.` and four digits."],
    ["deleteJob x-already-done codes", without("DLF.30100")],
  ],
  "error-text": [
    (dlf) => {
      const { description, "x-rulings": _, ...text } = at(dlf, "ErrorBody.error_msg");
      expect(text).toEqual({ type: "string" });
      expect(description).toBe("Text for people. Do not parse it.");
      expect(dlf.example("stop-job.no-such-job")).toMatchObject({ error_msg: "The job does not exists." });
    },
    ["ErrorBody.error_msg enum", ["The job does not exists."]],
    ["ErrorBody.error_msg description", "The text of the code."],
    ["document components examples stop-job.no-such-job value error_msg", "The job does not exist."],
  ],
  "not-found-status": [
    (dlf) => {
      const held = dlf.operations.filter((operation) => operation["x-rulings"]?.includes("not-found-status")).map(({ operationId }) => operationId);
      expect(held).toEqual(expect.arrayContaining(["startJob", "stopJob", "showJobInstance", "showConnection"]));
      for (const id of held) says(dlf, id, "400, not with 404");
      for (const [id, name, code] of [["stopJob", "job", "0100"], ["startJob", "job", "0100"], ["showJobInstance", "instance", "0137"]] as const) {
        expect(at(dlf, `${id} responses 400 content application/json examples no-such-${name} value`), id).toHaveProperty("error_code", `DLF.${code}`);
        expect(dlf.document["x-errors"][`DLF.${code}`]?.status).toBe(400);
      }
      for (const { operationId } of dlf.operations) {
        const body = at(dlf, `${operationId} responses 404 content application/json schema`);
        expect(body, operationId).toBe(at(dlf, "GatewayError"));
        says(dlf, `${operationId} responses 404`, "No such path on this host");
      }
    },
    ["stopJob description", "A job that does not exist is refused with 404."],
    ["stopJob responses 404 content application/json schema", { $ref: "#/components/schemas/ErrorBody" }],
    ["document x-errors DLF.0137 status", 404],
    ["startJob responses 400 content application/json examples no-such-job"],
  ],
  "further-refusals": [
    (dlf) => {
      for (const { operationId } of dlf.operations) {
        expect(statusesOf(dlf, operationId).filter((status) => status >= "300"), operationId).toEqual(["400", "401", "404", "429"]);
        for (const status of [401, 404, 429]) {
          expect(at(dlf, `${operationId} responses ${status} content application/json schema`), `${operationId} ${status}`).toBe(at(dlf, "GatewayError"));
        }
        const examples = Object.keys(at(dlf, `${operationId} responses 400 content application/json examples`));
        expect(examples, operationId).toEqual(expect.arrayContaining(["no-such-workspace", "no-permission"]));
      }
      for (const code of ["DLF.6888", "DLF.0136", "DLF.0819", "DLF.20819"]) expect(dlf.document["x-errors"][code]?.status, code).toBe(400);
    },
    ["stopJob responses 403", { description: "Forbidden." }],
    ["listJobs responses 500", { description: "Failed." }],
    ["listJobInstances responses 401"],
    ["document x-errors DLF.6888 status", 403],
    ["startJob responses 400 content application/json examples no-permission"],
  ],
  "error-code-tables": [
    (dlf) => {
      const codes = Object.entries(dlf.document["x-errors"]);
      const listed = tables.map((table) => codes.filter(([, { sources }]) => sources.includes(table)).map(([code]) => code));
      // The table of 2021 has 35, and a sample above it one more.
      expect(listed.map(({ length }) => length)).toEqual([36, 36, 1]);
      expect(listed[0]?.filter((code) => !listed[1]?.includes(code))).toEqual(["DLF.6423"]);
      expect(listed[1]?.filter((code) => !listed[0]?.includes(code))).toEqual(["DLF.1001"]);
      expect(listed[2]).toEqual(["DLF.2014"]);
      for (const [code, { sources }] of codes) {
        const silent = sources.some((source) => tables.includes(source)) && !["DLF.1001", "DLF.2014"].includes(code);
        expect(/ot in the tables of/.test(at<{ meaning: string }>(dlf, `document x-errors ${code}`).meaning), code).toBe(!silent);
      }
      expect(codes.map(([code]) => code)).toEqual(expect.arrayContaining(["DLF.3051", "DLF.0819", "DLF.0113"]));
      takes(dlf, "ErrorBody", { error_code: "DLF.9999" });
    },
    ["document x-errors DLF.6423"],
    ["document x-errors DLF.0113"],
    ["document x-errors DLF.3051 meaning", "A parameter of the request is not valid."],
    ["document x-errors DLF.6888 sources", ["otc-dlf-error-codes"]],
    ["ErrorBody.error_code enum", ["DLF.0100"]],
  ],
  "times-width": [
    (dlf) => {
      const moments: [string, unknown][] = [];
      walk(dlf.document.components, ({ description, type, format, schema }, path) => {
        if (typeof description === "string" && /in\s+milliseconds\s+since\s+1970/.test(description)) moments.push([path.join(" "), schema ?? { type, format }]);
      });
      expect(moments.length).toBeGreaterThan(25);
      for (const [place, schema] of moments) expect(schema, place).toMatchObject({ type: "integer", format: "int64" });
      for (const field of ["planTime", "startTime", "endTime"]) takes(dlf, "JobInstance", { [field]: 1541487660000 });
    },
    ["JobInstance.startTime format", "int32"],
    ["Job.endTime type", "string"],
    ["SystemTask.lastUpdate format"],
    ["minPlanTime schema format", "int32"],
  ],
};
