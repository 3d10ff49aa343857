// The places that rules look at. A rule takes one of these, never a sweep of its own ($..): sweeps are slow and find
// properties that happen to be named like a keyword.
export const document = "$";
export const pathItems = "$.paths[*]";
export const operations = "$.paths[*][get,put,post,delete,options,head,patch,trace]";
export const serviceErrors = "$.x-errors[*]";
export const servers = "$.servers[*]";
