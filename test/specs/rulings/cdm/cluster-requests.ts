// The rulings about creating clusters, acting on them and deleting them.
import { expect } from "vitest";
import { type Rules, and, at, knows, lacks, namesIn, needs, refuses, says, statusesOf, takes, typed, without } from "../rule.ts";

const body = "requestBody content application/json schema";
const accepted = "responses 202 content application/json schema";
const ok = "responses 200 content application/json schema";

export const clusterRequests: Rules = {
  "language-header": [
    (cdm) => {
      expect(at(cdm, "X-Language")).toMatchObject({ in: "header", required: true, schema: { type: "string" } });
      expect(at(cdm, "X-Language schema")).not.toHaveProperty("enum");
      const who = cdm.operations.filter(({ parameters }) => parameters.some(({ name }) => name === "X-Language")).map(({ operationId }) => operationId);
      expect(who.sort()).toEqual(["createAndStartRandomClusterJob", "createCluster", "modifyCluster"]);
    },
    ["X-Language required", false],
    ["X-Language schema enum", ["en", "zh-cn"]],
    ["modifyCluster parameters", []],
  ],
  "create-cluster-status": [
    (cdm) => expect(statusesOf(cdm, "createCluster").filter((status) => status < "300")).toEqual(["202"]),
    ["createCluster responses", ({ 202: answer, ...rest }: Record<string, unknown>) => ({ 200: answer, ...rest })],
  ],
  "create-cluster-answer": [
    (cdm) => {
      expect(at(cdm, `createCluster ${accepted}`)).toBe(at(cdm, "CreateClusterAnswer"));
      expect(namesIn(cdm, "CreateClusterAnswer").sort()).toEqual(["datastore", "id", "instances", "name", "task"]);
      takes(cdm, "CreateClusterAnswer", {}, { name: "n", id: "i" }, { task: { id: "t", name: "rdsCreateBackupJob" } });
    },
    ["CreateClusterAnswer.task"],
    ["CreateClusterAnswer required", ["id"]],
  ],
  "create-cluster-notice-names": [
    (cdm) => {
      const cluster = { name: "c", vpcId: "v" };
      takes(cdm, `createCluster ${body}`, { cluster, auto_remind: true, phone_num: "1", email: "e" });
      refuses(cdm, `createCluster ${body}`, { cluster, autoRemind: true }, { cluster, phoneNum: "1" });
      takes(cdm, `modifyCluster ${body}`, { autoRemind: true, phoneNum: "1", email: "e" });
      refuses(cdm, `modifyCluster ${body}`, { auto_remind: true }, { phone_num: "1" });
    },
    ["CreateClusterRequest.autoRemind", { type: "boolean" }],
    ["ModifyClusterRequest additionalProperties", true],
  ],
  "cluster-setting-names": [
    (cdm) => {
      const cluster = { name: "c", vpcId: "v" };
      takes(cdm, `modifyCluster ${body}`, { autoOff: true, scheduleBootOff: true });
      refuses(cdm, `modifyCluster ${body}`, { isAutoOff: true }, { isScheduleBootOff: true });
      takes(cdm, "NewCluster", { ...cluster, isAutoOff: true, isScheduleBootOff: false });
      refuses(cdm, "NewCluster", { ...cluster, autoOff: true }, { ...cluster, scheduleBootOff: true });
    },
    ["ModifyClusterRequest additionalProperties", true],
    ["NewCluster.autoOff", { type: "boolean" }],
  ],
  "create-cluster-required": [
    (cdm) => {
      needs(cdm, "NewCluster", "name", "vpcId");
      needs(cdm, "CreateClusterRequest", "cluster");
      needs(cdm, "NewClusterNic", "securityGroupId", "net-id");
      lacks(cdm, "NewClusterNic", "netId", "net_id");
    },
    ["NewCluster required", and("instances")],
    ["NewCluster required", without("vpcId")],
    ["NewClusterNic properties", ({ "net-id": id, ...rest }: Record<string, unknown>) => ({ ...rest, netId: id })],
  ],
  "create-cluster-tags": [
    (cdm) => {
      const tag = { key: "_sys_enterprise_project_id", value: "0" };
      takes(cdm, "NewCluster.sys_tags", [tag]);
      refuses(cdm, "NewCluster.sys_tags", tag);
    },
    ["NewCluster.sys_tags type", "object"],
  ],
  "create-cluster-properties": [
    (cdm) => {
      expect(at(cdm, "NewCluster.extended_properties")).toBe(at(cdm, "NewClusterProperties"));
      takes(cdm, "NewClusterProperties", {}, { workSpaceId: "w", resourceId: "r", trial: "t" });
      expect(at(cdm, "NewCluster").required).not.toContain("extended_properties");
    },
    ["NewCluster required", and("extended_properties")],
    ["NewCluster.extended_properties"],
  ],
  "notice-limit": [
    (cdm) => {
      const many = Array.from({ length: 21 }, (_, index) => `${index}@example.com`).join(",");
      const cluster = { name: "c", vpcId: "v" };
      takes(cdm, "CreateClusterRequest", { cluster, phone_num: many, email: many });
      takes(cdm, "ModifyClusterRequest", { phoneNum: many, email: many });
    },
    ["CreateClusterRequest.email maxLength", 64],
    ["ModifyClusterRequest.phoneNum pattern", "^[0-9]+$"],
  ],
  "schedule-on-otc": [
    (cdm) => {
      typed(cdm, "boolean", "NewCluster.isScheduleBootOff");
      says(cdm, "NewCluster.isScheduleBootOff", "On Open Telekom Cloud `true` was seen to be refused");
    },
    ["NewCluster.isScheduleBootOff"],
    ["NewCluster.isScheduleBootOff description", "Whether the cluster starts and stops on a schedule."],
  ],
  "schedule-time-form": [
    (cdm) => {
      takes(cdm, "NewCluster", { name: "c", vpcId: "v", scheduleBootTime: "", scheduleOffTime: "22:00" });
      takes(cdm, "ModifyClusterRequest", { scheduleBootTime: "", scheduleOffTime: "22:00" });
      refuses(cdm, "NewCluster.scheduleOffTime", null);
      refuses(cdm, "ModifyClusterRequest.scheduleOffTime", null);
    },
    ["NewCluster.scheduleBootTime minLength", 1],
    ["ModifyClusterRequest.scheduleOffTime type", ["string", "null"]],
  ],
  "modify-cluster-omissions": [
    (cdm) => {
      needs(cdm, "ModifyClusterRequest");
      takes(cdm, "ModifyClusterRequest", {});
      says(cdm, "ModifyClusterRequest", "a setting that is left out may be reset");
      says(cdm, "modifyCluster", "Send all settings, also those that stay as they are");
    },
    ["ModifyClusterRequest required", ["autoOff"]],
    ["ModifyClusterRequest description", "The settings as they are to be."],
  ],
  "cluster-action-job-id": [
    (cdm) => {
      expect(at(cdm, `actOnCluster ${ok}`)).toBe(at(cdm, "ClusterActionAnswer"));
      takes(cdm, "ClusterActionAnswer", { jobId: ["j"] }, { jobId: "j" }, {});
      refuses(cdm, "ClusterActionAnswer", { jobId: 1 }, { jobId: [1] });
      // A deletion answers a text, by all sources.
      takes(cdm, `deleteCluster ${accepted}`, { jobId: "j" });
      refuses(cdm, `deleteCluster ${accepted}`, { jobId: ["j"] });
    },
    ["ClusterActionAnswer.jobId anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["ClusterActionAnswer.jobId anyOf", (all: unknown[]) => all.slice(1)],
    ["DeleteClusterAnswer.jobId type", ["string", "array"]],
  ],
  "cluster-action-wrong-state": [
    (cdm) => {
      says(cdm, "actOnCluster", "A cluster that is not stopped is refused", "`CDM.5090`");
      expect(at(cdm, "actOnCluster")).not.toHaveProperty("x-already-done");
      expect(cdm.document["x-errors"]["CDM.5090"]?.status ?? null).toBe(null);
    },
    ["actOnCluster x-already-done", { codes: ["CDM.5090"], texts: [] }],
    ["actOnCluster description", "Starts a cluster."],
    ["document x-errors CDM.5090", { status: 400, meaning: "", remedy: "", sources: [] }],
  ],
  "stop-cluster-options": [
    (cdm) => {
      needs(cdm, "StopClusterOptions");
      takes(cdm, `actOnCluster ${body}`, { stop: {} }, { stop: { stopMode: "GRACEFULLY", delayTime: -1 } }, { stop: { stopMode: "GRACEFULL" } });
      refuses(cdm, `actOnCluster ${body}`, { stop: { stop: {} } });
      knows(cdm, "StopClusterOptions.stopMode", "IMMEDIATELY", "GRACEFULLY");
    },
    ["StopClusterOptions required", ["stopMode"]],
    ["StopClusterOptions.stopMode anyOf 0 enum", and("GRACEFULL")],
    ["StopClusterOptions.delayTime minimum", 0],
  ],
  "stop-cluster-retirement": [
    (cdm) => {
      expect(at(cdm, "actOnCluster")).not.toHaveProperty("deprecated");
      expect(at(cdm, "actOnCluster x-variants stopCluster")).not.toHaveProperty("deprecated");
      says(cdm, "actOnCluster", "Huawei Cloud marks this action as one that is to be taken offline");
    },
    ["actOnCluster deprecated", true],
    ["actOnCluster x-variants stopCluster"],
  ],
  "restart-cluster-required": [
    (cdm) => {
      needs(cdm, "RestartClusterOptions", "type", "instance", "group");
      takes(cdm, `actOnCluster ${body}`, { restart: { type: "cdm", instance: "", group: "" } });
      for (const field of ["type", "instance", "group"]) {
        const { [field]: _, ...rest }: Record<string, string> = { type: "cdm", instance: "", group: "", restartLevel: "VM" };
        refuses(cdm, `actOnCluster ${body}`, { restart: rest });
      }
    },
    ["RestartClusterOptions required", without("group")],
    ["RestartClusterOptions.instance minLength", 1],
  ],
  "restart-modes": [
    (cdm) => {
      knows(cdm, "RestartClusterOptions.restartMode", "IMMEDIATELY", "FORCELY", "SOFTLY");
      takes(cdm, "RestartClusterOptions.restartMode", "FORCIBLY", "GRACEFULL");
    },
    ["RestartClusterOptions.restartMode anyOf 0 enum", and("FORCIBLY")],
    ["RestartClusterOptions.restartMode", { type: "string", enum: ["IMMEDIATELY", "FORCELY", "SOFTLY"] }],
  ],
  "delete-cluster-body": [
    (cdm) => {
      expect(cdm.operation("deleteCluster")).toMatchObject({ method: "delete", requestBody: { required: true } });
      expect(at(cdm, `deleteCluster ${body}`)).toBe(at(cdm, "DeleteClusterRequest"));
      takes(cdm, "DeleteClusterRequest", { keep_last_manual_backup: 0 });
      refuses(cdm, "DeleteClusterRequest", {}, { keep_last_manual_backup: "0" }, { keep_last_manual_backup: 0, more: 1 });
    },
    ["deleteCluster requestBody"],
    ["deleteCluster requestBody required", false],
    ["DeleteClusterRequest required", []],
  ],
};
