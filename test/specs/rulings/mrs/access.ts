// The rulings about agencies, the synchronization of IAM users, and who else is let in.
import { expect } from "vitest";
import { type Rules, at, moved, namesIn, refuses, says, takes, typed } from "../rule.ts";

const ok = "responses 200 content application/json schema";
const ssh = "/v1/cluster/{cluster_id}/ssh";
const cluster = "/v2/{project_id}/clusters/{cluster_id}";

export const access: Rules = {
  "agency-task-subject": [
    (mrs) => {
      expect(mrs.operation("listAsyncTaskStatus").path).toMatch(/\/async_task_status\/update_ecs_agency$/);
      says(mrs, "listAsyncTaskStatus", "No call of this contract switches the agency that the cluster's nodes bear");
      says(mrs, "listAsyncTaskStatus", "whether a change by `updateAgencyMapping` shows here, too, is not settled");
      says(mrs, "updateAgencyMapping", "confirm with `showAgencyMapping`");
      expect(at(mrs, "listAsyncTaskStatus x-wait")).toHaveProperty("as", "waitForAgencySwitch");
    },
    ["listAsyncTaskStatus description", "Tells whether the change by `updateAgencyMapping` is done."],
    ["updateAgencyMapping description", "Sets the mappings. Ask `listAsyncTaskStatus` until it is done."],
    ["listAsyncTaskStatus x-wait as", "waitForAgencyMapping"],
  ],
  "agency-and-sync-names": [
    (mrs) => {
      const paths = ["listAsyncTaskStatus", "listSyncStatus", "listSyncRequirements"].map((id) => mrs.operation(id).path);
      expect(paths).toEqual([
        "/v1/{project_id}/clusters/{cluster_id}/async_task_status/update_ecs_agency",
        ...[`${cluster}/iam-sync`, `${cluster}/iam-sync/is-synchronous`],
      ]);
    },
    ["listSyncStatus operationId", "listClusterSyncTaskStatus"],
    ["listSyncRequirements operationId", "listClusterSyncStatus"],
    ["listAsyncTaskStatus operationId", "listAgencyTaskStatus"],
  ],
  "sync-flag-names": [
    (mrs) => {
      expect([namesIn(mrs, "SyncInProgress"), namesIn(mrs, "SyncDone")]).toEqual([["is_synchronizing"], ["is_synchronous"]]);
      expect(at(mrs, `listSyncStatus ${ok}`)).toBe(at(mrs, "SyncInProgress"));
      typed(mrs, "boolean", "SyncInProgress.is_synchronizing", "SyncDone.is_synchronous");
      expect(mrs.operation("listSyncRequirements").path).toMatch(/\/is-synchronous$/);
    },
    ["SyncInProgress.is-synchronizing", { type: "boolean" }],
    ["SyncDone properties", ({ is_synchronous: flag }: Record<string, unknown>) => ({ "is-synchronous": flag })],
    ["document paths", moved(`${cluster}/iam-sync/is-synchronous`, `${cluster}/iam-sync/is_synchronous`)],
  ],
  "ssh-path": [
    (mrs) => {
      for (const [id, method] of [["listClusterSshState", "get"], ["updateClusterSsh", "put"]] as const) {
        expect(mrs.operation(id), id).toMatchObject({ method, path: ssh });
        expect(mrs.operation(id).parameters.filter(({ in: place }) => place === "path").map(({ name }) => name), id).toEqual(["cluster_id"]);
        says(mrs, id, "The path holds no project, and says `cluster` where others say `clusters`");
      }
    },
    ["document paths", moved(ssh, "/v1/{project_id}/clusters/{cluster_id}/ssh")],
    ["document paths", moved(ssh, "/v1/clusters/{cluster_id}/ssh")],
    ["updateClusterSsh description", "Opens the nodes of the cluster."],
  ],
  "authorization-time-type": [
    (mrs) => {
      expect(mrs.parameter("updateClusterSsh", "expire_time").schema).toMatchObject({ type: "integer", format: "int64" });
      expect(at(mrs, "UpdateManagerAuthorizationRequest.expire_time")).toMatchObject({ type: "integer", format: "int64" });
      const open = { enable: true, auth_type: 0 };
      takes(mrs, "UpdateManagerAuthorizationRequest", open, { ...open, expire_time: 1774000001 });
      refuses(mrs, "UpdateManagerAuthorizationRequest", { ...open, expire_time: "1774000001" }, { ...open, expire_time: 0.5 });
    },
    ["UpdateManagerAuthorizationRequest.expire_time type", ["integer", "string"]],
    ["UpdateManagerAuthorizationRequest.expire_time type", "number"],
    ["ssh_expire_time schema format", "float"],
  ],
  "ssh-expire-time-unit": [
    (mrs) => {
      says(mrs, "ssh_expire_time", "in seconds since 1970, as in the call that opens Manager; no source names the unit for this one");
      says(mrs, "UpdateManagerAuthorizationRequest.expire_time", "in seconds since 1970");
      expect(mrs.parameter("updateClusterSsh", "expire_time")).toBe(at(mrs, "ssh_expire_time"));
    },
    ["ssh_expire_time description", "Until when the nodes are open, in milliseconds since 1970."],
    ["UpdateManagerAuthorizationRequest.expire_time description", "Until when Manager is open."],
  ],
};
