// The rulings about creating clusters with V2, and about what both versions send: disks, paths and tags.
import { expect } from "vitest";
import { type Rules, and, at, has, says, takes } from "../rule.ts";
const requests = ["CreateClusterRequestV2", "RunJobFlowRequest"];

const paths = [
  ...["BootstrapScript.uri", "ScaleScript.uri", "CreateDataSourceRequest.url", "UpdateDataSourceRequest.url", "CreateJobBinaryRequest.url", "UpdateJobBinaryRequest.url"],
  ...["jar_path", "input", "output", "job_log", "hive_script_path"].flatMap((name) => [`AddJob.${name}`, `SubmitJobRequestV1.${name}`]),
];

export const newClustersV2: Rules = {
  "create-v2-subnet": [
    (mrs) => {
      for (const request of requests) {
        has(mrs, request, "subnet_id", "subnet_name");
        expect(at(mrs, request).required?.filter((name) => name.startsWith("subnet"))).toEqual([]);
      }
      says(mrs, "CreateClusterRequestV2.subnet_name", "Open Telekom Cloud wants it");
      says(mrs, "CreateClusterRequestV2.subnet_id", "preferred to the name");
    },
    ["CreateClusterRequestV2 required", and("subnet_name")],
    ["RunJobFlowRequest required", and("subnet_name")],
    ["CreateClusterRequestV2.subnet_id"],
    ["CreateClusterRequestV2.subnet_name description", "Name of the subnet."],
  ],
  "object-path-scheme": [
    (mrs) => {
      for (const place of paths) takes(mrs, place, "s3a://b/o", "obs://b/o", "/o");
      for (const script of ["BootstrapScript.uri", "ScaleScript.uri"]) says(mrs, script, "newer clusters refuse that and want `obs://`");
      says(mrs, "AddJob", "Paths in OBS begin with `obs://` on newer clusters, and with `s3a://` where a cluster wants that");
      expect(at<{ remedy: string }>(mrs, "document x-errors 12000086").remedy).toContain("Write `obs:` instead");
    },
    ["BootstrapScript.uri pattern", "^(s3a:/)?/"],
    ["SubmitJobRequestV1.jar_path pattern", "^obs://"],
    ["CreateJobBinaryRequest.url pattern", "^(s3a://|/)"],
    ["AddJob description", "A job that runs on the new cluster."],
    ["document x-errors 12000086 remedy", "Write `s3a:` instead."],
  ],
};
