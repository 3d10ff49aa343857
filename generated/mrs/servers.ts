// Written by `npm run build` from specs/mrs. Do not edit: change the contract and build again.

import type { Servers } from "../../client/internal.ts";

export const servers: Servers = {
  "Open Telekom Cloud": { "https://mrs.{region}.otc.t-systems.com": "eu-de" },
  "Huawei Cloud": {
    "https://mrs.{region}.myhuaweicloud.com": "cn-north-1 cn-north-2 cn-north-4 cn-north-9 cn-north-11 cn-north-12 cn-south-1 cn-south-4 cn-east-2 cn-east-3 cn-east-4 cn-east-5 cn-southwest-2 cn-southwest-3 ap-southeast-2 ap-southeast-3 af-south-1 sa-brazil-1 la-south-2 la-north-2 na-mexico-1 tr-west-1 me-east-1 eu-west-0 my-kualalumpur-1 ru-moscow-1 ae-ad-1",
    "https://mrs.{region}.myhuaweicloud.cn": "ap-southeast-1 ap-southeast-4 ru-northwest-2",
    "https://mrs.{region}.myhuaweicloud.eu": "eu-west-101",
  },
};
