// Written by `npm run build` from specs/cdm. Do not edit: change the contract and build again.

import type { Servers } from "../../client/internal.ts";

export const servers: Servers = {
  "Open Telekom Cloud": { "https://cdm.{region}.otc.t-systems.com": "eu-de" },
  "Huawei Cloud": {
    "https://cdm.{region}.myhuaweicloud.com": "cn-north-1 cn-north-2 cn-north-4 cn-north-9 cn-east-2 cn-east-3 cn-south-1 cn-south-2 cn-southwest-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 af-south-1 la-south-2 la-north-2 na-mexico-1 sa-brazil-1 tr-west-1 ae-ad-1",
    "https://cdm.{region}.myhuaweicloud.eu": "eu-west-101",
  },
};
