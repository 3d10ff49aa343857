// Written by `npm run build` from specs/cdm. Do not edit: change the contract and build again.

export interface paths {
    "/v1.1/{project_id}/clusters/{cluster_id}/cdm/link": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a link
         * @description Makes a link: where a store is, and how to get in. Jobs name the links they read from and write to. The settings
         *     depend on the connector; on the wire they are a list of names and texts.
         *
         *     The service tries the link before it makes it. When that fails, it may answer status 500 with a
         *     `validation-result`, though nothing is broken, and it may say so with status 200; the clients of this project make
         *     an error of both. With `validate` it only tries.
         *
         *     A name that is taken is refused with `Cdm.0315`, also when the link of that name is somebody else's, so after a lost
         *     answer look whether the link is there before you repeat the call. At most 120 calls a minute are accepted.
         */
        post: operations["createLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/clusters/{cluster_id}/cdm/link/{link_name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The name of the link. In a URL it must be percent-encoded; the clients of this project do that. */
                link_name: components["parameters"]["link_name"];
            };
            cookie?: never;
        };
        /**
         * Show a link
         * @description Returns the link with its settings. Pages of Huawei Cloud say that the name `all` returns all links of the cluster;
         *     elsewhere it is not mentioned.
         *
         *     What comes back is not what was sent: texts are URL-encoded, a number may stand where a text was sent, and a secret
         *     may be missing or masked. So to change a link, do not send this answer back as it is: put the secrets in, and decode
         *     the rest. Keep the answer out of logs all the same. At most 120 calls a minute are accepted.
         */
        get: operations["showLink"];
        /**
         * Change a link
         * @description Replaces the link's definition by the one given; send all of it, the secrets too. A name other than that of the path
         *     renames the link, as far as the sources can tell.
         *
         *     As with a new link, the service tries it first. When that fails, it may answer status 500 with a
         *     `validation-result`, or say so with status 200; the clients of this project make an error of both. At most 120 calls
         *     a minute are accepted.
         */
        put: operations["updateLink"];
        post?: never;
        /**
         * Delete a link
         * @description Deletes the link. One that a job still uses is refused; by the code table with `Cdm.0321` and status 400, by the
         *     only sample with `Cdm.0021` and status 500. So read the code and the text, not the status.
         *
         *     A link that is not there is refused too, by the code table with `Cdm.0101`. At most 120 calls a minute are accepted.
         */
        delete: operations["deleteLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/clusters/{cluster_id}/cdm/job": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a job
         * @description Makes a job on the cluster: from which link what is read, to which link it is written, and how. It does not start;
         *     see `startJob`, or a schedule in the job's own settings. The settings depend on the connectors; on the wire they are
         *     lists of names and texts.
         *
         *     A job that was not made may come back with status 200: then the answer holds a `validation-result` that says why,
         *     which the clients of this project turn into an error. A name that is taken is refused with `Cdm.0104`, also when the
         *     job of that name is somebody else's, so after a lost answer look whether the job is there before you repeat the
         *     call. At most 1200 calls a minute are accepted.
         */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/clusters/job": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a job on one of several clusters and start it
         * @description Picks one at random of the clusters given that are up, makes the job there, and starts it. It returns at once with
         *     the run's record, which does not say which cluster was taken: to find out, ask each of them for the job.
         *
         *     Repeat it only when you know that it failed; after a lost answer a second job may run on another cluster. At most
         *     120 calls a minute are accepted.
         */
        post: operations["createAndStartRandomClusterJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The name of the job. In a URL it must be percent-encoded; the clients of this project do that. */
                job_name: components["parameters"]["job_name"];
            };
            cookie?: never;
        };
        /**
         * Show a job, or list the jobs of a cluster
         * @description Returns the job with its settings and what it has moved, or, for the name `all`, a page of the cluster's jobs.
         *
         *     Listing shows one kind of jobs only, and that is `NORMAL_JOB` unless `jobType` says otherwise; the answer does not
         *     tell that others were left out. Pages hold 10 to 100 jobs. `filter`, the paging and `total` are for the list: when
         *     one job was asked for, the total is 0.
         *
         *     What comes back is not what was sent: texts are URL-encoded, and `inputs` may be an empty object. To change a job,
         *     take the fields out that `updateJob` does not know, and the groups without settings, and decode the texts. At most
         *     120 calls a minute are accepted.
         */
        get: operations["showJobs"];
        /**
         * Change a job
         * @description Replaces the job's definition by the one given; send all of it. Terraform's provider stops a job that is running
         *     before it changes it; the code table has `Cdm.0052` for what is refused because a job runs.
         *
         *     A job that was not changed may come back with status 200: then the answer holds a `validation-result` that says why,
         *     which the clients of this project turn into an error. Whether another name renames the job is not settled. At most
         *     120 calls a minute are accepted.
         */
        put: operations["updateJob"];
        post?: never;
        /**
         * Delete a job
         * @description Deletes the job. Terraform's provider stops one that is running first; the code table has `Cdm.0052` for what is
         *     refused because a job runs.
         *
         *     A job that is not there is refused with `Cdm.0100`, or `Cdm.0054`. The page shows that under status 500, the code
         *     table and a client have it under 400; so read the code, not the status. At most 120 calls a minute are accepted.
         */
        delete: operations["deleteJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The name of the job. In a URL it must be percent-encoded; the clients of this project do that. */
                job_name: components["parameters"]["job_name"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Start a job
         * @description Starts a run of the job and returns at once with the run's record, mostly in state `BOOTING`. Ask for the job's
         *     status until it has ended; nothing calls you back.
         *
         *     A job that is already running is refused with `Cdm.0052`. At most 1200 calls a minute are accepted.
         */
        put: operations["startJob"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The name of the job. In a URL it must be percent-encoded; the clients of this project do that. */
                job_name: components["parameters"]["job_name"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Stop a job
         * @description Stops the job's current run. A failed stop may come back with status 200: then the answer holds a
         *     `validation-result` that says why, which the clients of this project turn into an error. An empty answer means that
         *     the run was stopped.
         *
         *     A stop of a job that is not running is refused; by the code table with `Cdm.0053`, though no such answer is on
         *     record. So a stop that is repeated because its first answer was lost may look like a failure; ask for the job's
         *     status to be sure. At most 1200 calls a minute are accepted.
         *
         *     DataArts Factory has a call of the same name, which is another: it stops the scheduling of a job of its own.
         */
        put: operations["stopJob"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The name of the job. In a URL it must be percent-encoded; the clients of this project do that. */
                job_name: components["parameters"]["job_name"];
            };
            cookie?: never;
        };
        /**
         * Show how a job's latest run stands
         * @description Returns the latest run. `SUCCEEDED`, `FAILED`, `FAILURE_ON_SUBMIT` and `STOPPED` end a run; anything else, also a
         *     value you do not know, means that it may still change. At most 120 calls a minute are accepted, so poll no
         *     faster than every few seconds.
         *
         *     A job that has not run yet says `NEVER_EXECUTED` until somebody starts it, and the service may say `UNKNOWN` for as
         *     long as it cannot tell, so a wait needs an end of its own.
         */
        get: operations["showJobStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/clusters/{cluster_id}/cdm/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * List the runs of a job
         * @description Returns the runs of the job, with what became of each. Only the documents' own sample shows an answer, with one run.
         *
         *     The answer speaks of pages, but no source has a parameter that turns them, so whether older runs can be had is
         *     not known. Compare `total` with the length of the list. At most 120 calls a minute are accepted.
         */
        get: operations["showSubmissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * List the clusters
         * @description Returns all clusters of the project at once; there are no pages. An entry has less than the details of a cluster:
         *     the network is missing, and of its nodes the state of the configuration and the resources are null.
         *
         *     At most 120 calls a minute are accepted.
         */
        get: operations["listClusters"];
        put?: never;
        /**
         * Create a cluster
         * @description Orders a cluster and returns before there is one. Ask for its details until `status` is `200`, or `303`, which
         *     means that it could not be created. Terraform's provider waits up to 30 minutes.
         *
         *     Repeated, it may create a second cluster, so look at the list of clusters when an answer was lost. At most 5 calls a
         *     minute are accepted.
         *
         *     Where the service has them, `showDatastores`, `showFlavors` and `showAvailabilityZones` tell what can be chosen. A
         *     tutorial sends `autoRemind` and `phoneNum`; here they are called `auto_remind` and `phone_num`.
         */
        post: operations["createCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/clusters/{cluster_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * Show a cluster and how it stands
         * @description Returns the cluster with its nodes. `status` is a code written as text: `200` is up, `900` is stopped, `300` and
         *     `303` are failures; anything else, also a code you do not know, may still change.
         *
         *     Starting, stopping and restarting a cluster return before the work is done. The job id that they answer cannot be
         *     asked about, so ask here again. A cluster that restarts says `200` all the same in the only sample, and
         *     `REBOOTING` in `actions`. A frozen cluster (`800`) stays as it is, so a wait for it needs an end.
         *
         *     A cluster that was deleted ends in 404. At most 120 calls a minute are accepted; Terraform's provider asks every 20
         *     seconds.
         */
        get: operations["showClusterDetail"];
        put?: never;
        post?: never;
        /**
         * Delete a cluster
         * @description Orders the deletion and returns before the cluster is gone. Ask for its details until they answer 404. The job id
         *     in the answer cannot be asked about.
         *
         *     The body is required, although this is a DELETE. A repeat may find the cluster gone. At most 20 calls a minute are accepted.
         */
        delete: operations["deleteCluster"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/clusters/{cluster_id}/action": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start, stop or restart a cluster
         * @description One path for three actions; the body says which is meant. Each returns before the work is done. The job id in the
         *     answer cannot be asked about, so ask for the cluster's details. At most 20 calls a minute are accepted for each.
         *
         *     **startCluster** starts a stopped cluster. Wait until its `status` is `200`. A cluster that is not stopped is
         *     refused; a test of Terraform's provider expects the code `CDM.5090` for that. So a start
         *     that is repeated because its first answer was lost may look like a failure.
         *
         *     **stopCluster** stops a cluster, at once or once its jobs have ended. Wait until its `status` is `900`. A stopped
         *     cluster runs no jobs. Huawei Cloud marks this action as one that is to be taken offline.
         *
         *     **restartCluster** restarts the service on the cluster, or its virtual machines. `instance` and `group` are sent
         *     empty. Jobs that run may be broken off, and a repeat breaks off again, so repeat it only when you mean it. The
         *     cluster may say `200` all the while; look at `actions` too.
         */
        post: operations["actOnCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/cluster/modify/{cluster_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the settings of a cluster
         * @description Changes when a cluster turns itself off and who gets messages. It has nothing for the size and the
         *     network. Note that the path says `cluster`, and that the settings are not named as they are when a cluster is
         *     created.
         *
         *     Send all settings, also those that stay as they are: one that is left out may be reset. The answer has no body; ask
         *     for the cluster's details to see the schedule. Only Huawei Cloud documents this call.
         */
        post: operations["modifyCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/instances/{instance_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of a node, as `instances` of its cluster tells it. */
                instance_id: components["parameters"]["instance_id"];
            };
            cookie?: never;
        };
        /**
         * Show a node of a cluster
         * @description Returns one node, wherever it belongs; the path does not name the cluster. Only Huawei Cloud documents this call.
         */
        get: operations["showInstanceDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/enterprise-projects": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * List the enterprise projects of all clusters
         * @description Returns every cluster of the project with the enterprise project that it belongs to. Only Huawei Cloud documents
         *     this call.
         */
        get: operations["showEnterpriseProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/clusters/{cluster_id}/enterprise-projects": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * List the enterprise projects of a cluster
         * @description Returns the enterprise project that the cluster belongs to, in a list. Only the SDKs of Huawei Cloud show what this
         *     call looks like; a list of its pages names it.
         */
        get: operations["showClusterEnterpriseProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/regions/{region_id}/availability_zones": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the region, as IAM lists it, for example `eu-west-101`. */
                region_id: components["parameters"]["region_id"];
            };
            cookie?: never;
        };
        /**
         * List the availability zones
         * @description Returns the zones of a region that clusters can be created in. Only Huawei Cloud documents this call.
         */
        get: operations["showAvailabilityZones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/datastores": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * List what clusters can run
         * @description Returns the releases of CDM that a cluster can be created with. The id of an entry is what the list of flavors is
         *     asked with. Only Huawei Cloud documents this call.
         */
        get: operations["showDatastores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/datastores/{datastore_id}/flavors": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The `id` of an entry of `datastores`, not that of a version in it. */
                datastore_id: components["parameters"]["datastore_id"];
            };
            cookie?: never;
        };
        /**
         * List the flavors
         * @description Returns the sizes of nodes that there are, by release of CDM. Flavors that can no longer be had are among them. Only
         *     Huawei Cloud documents this call.
         */
        get: operations["showFlavors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/flavors/{flavor_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the flavor, which the list of flavors calls `str_id`. */
                flavor_id: components["parameters"]["flavor_id"];
            };
            cookie?: never;
        };
        /**
         * Show a flavor
         * @description Returns what a flavor consists of, as pairs of name and value. Only Huawei Cloud documents this call.
         */
        get: operations["showFlavorDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description What a job reads from a relational database: either tables, named by `schemaName` and `tableName`, or the result of a
         *     statement, `useSql` and `sql`. Which database it is says the link.
         *
         *     Nothing is required here, because no single input is needed in both cases. Without a schema and without a statement
         *     the service refuses the job with `Cdm.0913`.
         */
        FromRelationalDatabase: {
            /** @description Whether the data are chosen by the statement in `sql` and not by schema and table. */
            useSql?: boolean;
            /** @description The statement whose result is read. Only with `useSql`. */
            sql?: string;
            /** @description Schema or tablespace to read from, such as `public`. `*` stands for any characters at the beginning, at the end or at both, as in `SCHEMA*`; all that fit are read. */
            schemaName?: string;
            /** @description Table to read, such as `TBL_EXAMPLE`. `*` stands for any characters at the beginning, at the end or at both, as in `table*`; all tables that fit are read, and have to have the same columns, in number and type. */
            tableName?: string;
            /** @description Condition on the rows to read, such as `age > 18 and age <= 60`. Left out, all rows are read. */
            whereClause?: string;
            /** @description Names of the columns to read, with `&` between them, as in `id&gid&name`. */
            columnList?: string;
            /** @description Column by whose values the job is cut into parts that run side by side, such as `id`. */
            partitionColumn?: string;
            /** @description Whether an Oracle table is read partition by partition. Only for Oracle, and only for tables that have partitions. */
            usePartition?: boolean;
            /** @description Partitions of an Oracle table to read, with `&` between them. Left out, all are read. */
            partitionList?: string;
            /** @description Seen in samples only, as `false`. Whether only what is new is read, by its name. */
            incrMigration?: boolean;
            /** @description Seen in a sample of Huawei Cloud only, as `false`. */
            createOutTable?: boolean;
        };
        /**
         * @description What a job reads from a bucket of object storage. That is OBS; on Huawei Cloud it can be the storage of others, whose
         *     links have a connector of their own.
         */
        FromObs: {
            /** @description The bucket to read from. */
            bucketName: string;
            /** @description Path of what is read. Up to 50 paths can be given, with `|` between them or what `fileSeparator` says, as in `FROM/example.csv|FROM/b.txt`. */
            inputDirectory: string;
            /** @description How files are read. `CSV_FILE` and `JSON_FILE` are taken apart into records, for tables. `BINARY_FILE` copies files as they are, whatever is in them, and needs a file store as destination. */
            inputFormat: "CSV_FILE" | "JSON_FILE" | "BINARY_FILE" | (string & {});
            /** @description What ends a line. Left out, the service recognises `\n`, `\r` and `\r\n` by itself. In the JSON of a job it is written as it is, without URL encoding. Only for `CSV_FILE`. */
            lineSeparator?: string;
            /** @description Numbers of the columns to read, in ascending order with `&` between them, as in `1&3&5`. */
            columnList?: string;
            /** @description Whether fields are told apart by a regular expression, the one in `regex`. Only for `CSV_FILE`. */
            regexSeparator?: boolean;
            /** @description The regular expression that tells fields apart. Only with `regexSeparator`. */
            regex?: string;
            /** @description What stands between two fields, `,` if left out. Only for `CSV_FILE`. */
            fieldSeparator?: string;
            /** @description Whether a field can stand in double quotes, so that a separator inside them is part of the text. */
            quoteChar?: boolean;
            /** @description Whether the first line holds names of columns and is not written to a table. Left out, it counts as data. Only for `CSV_FILE`. */
            firstRowAsHeader?: boolean;
            /** @description Takes only files that are compressed this way; `NONE` takes all. Documented for `CSV_FILE` and `JSON_FILE`, but a client's test sends `NONE` with `BINARY_FILE` too. */
            fromCompression?: "NONE" | "GZIP" | "ZIP" | (string & {});
            /** @description Node of the JSON that holds the records, its steps separated by dots, as in `data.list`. If it is an array, every entry is a record. Only for `JSON_FILE`. */
            jsonReferenceNode?: string;
            /** @description Encoding of the characters, such as `UTF-8` or `GBK`. */
            encodeType?: string;
            /** @description Whether a run begins only when `markerFile` is there. Until then it waits, for as long as `waitTime` says. */
            useMarkerFile?: boolean;
            /** @description Name of the file that has to be in the source path before a run begins, such as `ok.txt`. Left out, nothing is waited for. */
            markerFile?: string;
            /** @description How many seconds a run waits for the marker file before it fails. With `0` it fails at once. */
            waitTime?: number;
            /** @description How files are chosen. `WILDCARD` goes by `pathFilter` and `fileFilter`, `TIME` by the time a file was changed, from `startTime` to `endTime`. `NONE`, which no table lists, takes all files by its name. */
            filterType?: "NONE" | "WILDCARD" | "TIME" | (string & {});
            /** @description Takes only directories whose path fits this pattern, such as `*input`. Only with the filter `WILDCARD`. */
            pathFilter?: string;
            /** @description Takes only files whose name fits one of these patterns, separated by commas, as in `*.csv,*.txt`. Only with the filter `WILDCARD`. */
            fileFilter?: string;
            /** @description Takes only files that were changed at this time or later, written `yyyy-MM-dd HH:mm:ss`. Only with the filter `TIME`. It can be an expression: `${timestamp(dateformat(yyyy-MM-dd HH:mm:ss,-90,DAY))}` is 90 days ago. */
            startTime?: string;
            /** @description Takes only files that were changed before this time, written `yyyy-MM-dd HH:mm:ss`. Only with the filter `TIME`. It can be an expression: `${timestamp(dateformat(yyyy-MM-dd HH:mm:ss))}` is now. */
            endTime?: string;
            /** @description What stands between the paths in `inputDirectory`, `|` if left out. */
            fileSeparator?: string;
            /** @description Ending of the files that hold checksums, by its name. The documents only say that what was read is compared with the source. */
            md5FileSuffix?: string;
            /** @description What becomes of the source files when the job is done. They can be renamed or deleted, but of the values only `DO_NOTHING` is on record. Only Huawei Cloud documents it. */
            fromFileOpType?: "DO_NOTHING" | (string & {});
            /** @description Whether files are decrypted on the way. `NONE` leaves them as they are, `AES-256-GCM` (without padding) needs `dek` and `iv`. Only Huawei Cloud documents it. */
            decryption?: "NONE" | "AES-256-GCM" | (string & {});
            /**
             * Format: password
             * @description The key, 64 hexadecimal digits. It has to be the one that the files were encrypted with; a wrong one goes unnoticed, and the data come out wrong. Only Huawei Cloud documents it.
             */
            dek?: string;
            /** @description The initialization vector, 32 hexadecimal digits. It has to be the one that the files were encrypted with; a wrong one goes unnoticed, and the data come out wrong. Only Huawei Cloud documents it. */
            iv?: string;
            /** @description Seen in samples only, as `FILE`. For file servers and HDFS it says how files are dealt out to the extractors. */
            splitType?: "FILE" | (string & {});
            /** @description Seen in a client's test only, as `false`. Whether a text file lists what is read, by its name. */
            listTextFile?: boolean;
            /** @description Seen in a client's test only, as `false`. */
            useTimeFilter?: boolean;
            /** @description Seen in a client's test only, as `false`. */
            useWildCard?: boolean;
            /** @description Seen in a client's test only, as `false`. Whether a path that is not there is passed over, by its name. */
            nonexistentPathDisregard?: boolean;
        };
        /** @description What a job reads from HDFS. */
        FromHdfs: {
            /** @description Path of what is read, such as `/data_dir`. */
            inputDirectory: string;
            /** @description How files are read: as CSV, as Parquet, or not at all, with `BINARY_FILE`, which copies them as they are and needs a file store as destination. */
            inputFormat: "CSV_FILE" | "PARQUET_FILE" | "BINARY_FILE" | (string & {});
            /** @description Numbers of the columns to read, in ascending order with `&` between them, as in `1&3&5`. */
            columnList?: string;
            /** @description What ends a line. Left out, the service recognises `\n`, `\r` and `\r\n` by itself. In the JSON of a job it is written as it is, without URL encoding. Only for `CSV_FILE`. */
            lineSeparator?: string;
            /** @description What stands between two fields, `,` if left out. Only for `CSV_FILE`. */
            fieldSeparator?: string;
            /** @description Whether a field can stand in double quotes, so that a separator inside them is part of the text. Only Open Telekom Cloud documents it. */
            quoteChar?: boolean;
            /** @description Whether fields are told apart by a regular expression. Only for `CSV_FILE`. The page names no input for the expression; with other file stores that is `regex`. Only Open Telekom Cloud documents it. */
            regexSeparator?: boolean;
            /** @description Encoding of the characters, such as `UTF-8` or `GBK`. */
            encodeType?: string;
            /** @description Whether the first line holds names of columns and is not written to a table. Left out, it counts as data. Only for `CSV_FILE`. */
            firstRowAsHeader?: boolean;
            /** @description Takes only files that are compressed this way; `NONE` takes all. The pages name no other value. */
            fromCompression?: "NONE" | (string & {});
            /** @description Ending of the files to decompress; others are copied as they are. With `*`, or left empty, all are decompressed. Only Open Telekom Cloud documents it. */
            compressedFileSuffix?: string;
            /** @description How files are dealt out to the extractors (`numExtractors` of the driver config). `FILE` gives each the same number of files, `SIZE` about the same amount of data. What HDFS has split counts as files; beyond that no file is cut in two. */
            splitType?: "FILE" | "SIZE" | (string & {});
            /** @description Whether a run begins only when `markerFile` is there. Until then it waits. Only Open Telekom Cloud documents it. */
            useMarkerFile?: boolean;
            /** @description Name of the file that has to be in the source path before a run begins, such as `ok.txt`. Left out, nothing is waited for. */
            markerFile?: string;
            /** @description What stands between the paths in `inputDirectory`, `|` if left out. Only Open Telekom Cloud documents it. */
            fileSeparator?: string;
            /** @description How files are chosen. `WILDCARD` goes by `pathFilter` and `fileFilter`, `TIME` by the time a file was changed, from `startTime` to `endTime`. `NONE`, which no table lists, takes all files by its name. */
            filterType?: "NONE" | "WILDCARD" | "TIME" | (string & {});
            /** @description Takes only directories whose path fits this pattern, such as `*input`. Only with the filter `WILDCARD`. */
            pathFilter?: string;
            /** @description Takes only files whose name fits one of these patterns, separated by commas, as in `*.csv,*.txt`. Only with the filter `WILDCARD`. */
            fileFilter?: string;
            /** @description Takes only files that were changed at this time or later, written `yyyy-MM-dd HH:mm:ss`. Only with the filter `TIME`. It can be an expression: `${timestamp(dateformat(yyyy-MM-dd HH:mm:ss,-90,DAY))}` is 90 days ago. */
            startTime?: string;
            /** @description Takes only files that were changed before this time, written `yyyy-MM-dd HH:mm:ss`. Only with the filter `TIME`. It can be an expression: `${timestamp(dateformat(yyyy-MM-dd HH:mm:ss))}` is now. */
            endTime?: string;
            /** @description Whether a snapshot of the source directory is taken first and read in its place. Needs an administrator of HDFS, and cannot be had for a single file. The snapshot is deleted when the job is done. */
            createSnapshot?: boolean;
            /** @description Formats of dates in the data, by column, such as `yyyy-MM-dd`. Needed only for `CSV_FILE` with dates in it. The tables and the only sample disagree on its shape; write it as a JSON text. */
            formats?: string;
            /** @description Whether files are decrypted on the way. `NONE` leaves them as they are, `AES-256-GCM` (without padding) needs `dek` and `iv`. Only for `BINARY_FILE`. */
            decryption?: "NONE" | "AES-256-GCM" | (string & {});
            /**
             * Format: password
             * @description The key, 64 hexadecimal digits. It has to be the one that the files were encrypted with; a wrong one goes unnoticed, and the data come out wrong.
             */
            dek?: string;
            /** @description The initialization vector, 32 hexadecimal digits. It has to be the one that the files were encrypted with; a wrong one goes unnoticed, and the data come out wrong. */
            iv?: string;
            /** @description What becomes of the source files when the job is done. They can be renamed or deleted, but of the values only `DO_NOTHING` is on record. Only Huawei Cloud documents it. */
            fromFileOpType?: "DO_NOTHING" | (string & {});
            /** @description Seen in a sample of Huawei Cloud only, as `JSON_OBJECT`, in a job that reads CSV. */
            jsonType?: string;
        };
        /** @description What a job reads from a table of Hive. */
        FromHive: {
            /** @description The kind of source; `hive` here. */
            hive?: string;
            /** @description Database that the table is in, such as `default`. */
            database?: string;
            /** @description Table to read, such as `cdm`. */
            table: string;
            /** @description Columns to read, with `&` between them. The samples give names, as in `tiny&small&int`. */
            columnList?: string;
        };
        /** @description What a job reads from a table of HBase, or of CloudTable, which is HBase as a service. */
        FromHbase: {
            /** @description Table to read, such as `cdm`. */
            table: string;
            /** @description Column families to read, with `&` between them, as in `rowkey&f`. */
            columnFamilies?: string;
            /** @description Columns to read, each behind its family and a colon, with `&` between them, as in `cf1:c1&cf2:c2`. */
            columns?: string;
            /** @description Whether row keys are split, at `delimiter`. */
            isSplit?: boolean;
            /** @description Where row keys are split, such as `|`. Left out, they are not. */
            delimiter?: string;
            /** @description Reads only what was written at this time or later, as `yyyy-MM-dd hh:mm:ss`. */
            startTime?: string;
            /** @description Reads only what was written before this time, as `yyyy-MM-dd hh:mm:ss`. */
            endTime?: string;
            /** @description Formats of dates in the data, by column, such as `yyyy-MM-dd`. The tables and the only sample disagree on its shape; write it as a JSON text. */
            formats?: string;
        };
        /**
         * @description What a job reads from a file server, by FTP or SFTP. On Huawei Cloud the page is for network drives (NAS and SFS) as
         *     well, which were about to be withdrawn in 2021.
         */
        FromFtpSftp: {
            /** @description Path of what is read. Up to 50 paths can be given, with `|` between them or what `fileSeparator` says, as in `FROM/example.csv|FROM/b.txt`. */
            inputDirectory: string;
            /** @description How files are read. `CSV_FILE` and `JSON_FILE` are taken apart into records, for tables. `BINARY_FILE` copies files as they are, whatever is in them, and needs a file store as destination. */
            inputFormat: "CSV_FILE" | "JSON_FILE" | "BINARY_FILE" | (string & {});
            /** @description What ends a line. Left out, the service recognises `\n`, `\r` and `\r\n` by itself. In the JSON of a job it is written as it is, without URL encoding. Only for `CSV_FILE`. */
            lineSeparator?: string;
            /** @description Numbers of the columns to read, in ascending order with `&` between them, as in `1&3&5`. */
            columnList?: string;
            /** @description What stands between two fields, `,` if left out. Only for `CSV_FILE`. */
            fieldSeparator?: string;
            /** @description Whether a field can stand in double quotes, so that a separator inside them is part of the text. */
            quoteChar?: boolean;
            /** @description Whether fields are told apart by a regular expression, the one in `regex`. Only for `CSV_FILE`. */
            regexSeparator?: boolean;
            /** @description The regular expression that tells fields apart. Only with `regexSeparator`. */
            regex?: string;
            /** @description Whether the first line holds names of columns and is not written to a table. Left out, it counts as data. Only for `CSV_FILE`. */
            firstRowAsHeader?: boolean;
            /** @description Takes only files that are compressed this way; `NONE` takes all. Documented for `CSV_FILE` and `JSON_FILE`, but a client's test sends `NONE` with `BINARY_FILE` too. */
            fromCompression?: "NONE" | "GZIP" | "ZIP" | (string & {});
            /** @description How files are dealt out to the extractors (`numExtractors` of the driver config). `FILE` gives each the same number of files, `SIZE` about the same amount of data. No file is cut in two, so that a big one may keep an extractor to itself. Only Open Telekom Cloud documents it; a sample of Huawei Cloud has it. */
            splitType?: "FILE" | "SIZE" | (string & {});
            /** @description Node of the JSON that holds the records, its steps separated by dots, as in `data.list`. If it is an array, every entry is a record. Only for `JSON_FILE`. */
            jsonReferenceNode?: string;
            /** @description Encoding of the characters, such as `UTF-8` or `GBK`. */
            encodeType?: string;
            /** @description Whether a run begins only when `markerFile` is there. Until then it waits, for as long as `waitTime` says. */
            useMarkerFile?: boolean;
            /** @description Name of the file that has to be in the source path before a run begins, such as `ok.txt`. Left out, nothing is waited for. */
            markerFile?: string;
            /** @description How many seconds a run waits for the marker file before it fails. With `0` it fails at once. */
            waitTime?: number;
            /** @description How files are chosen. `WILDCARD` goes by `pathFilter` and `fileFilter`, `TIME` by the time a file was changed, from `startTime` to `endTime`. `NONE`, which no table lists, takes all files by its name. */
            filterType?: "NONE" | "WILDCARD" | "TIME" | (string & {});
            /** @description Takes only directories whose path fits this pattern, such as `*input`. Only with the filter `WILDCARD`. */
            pathFilter?: string;
            /** @description Takes only files whose name fits one of these patterns, separated by commas, as in `*.csv,*.txt`. Only with the filter `WILDCARD`. */
            fileFilter?: string;
            /** @description Takes only files that were changed at this time or later, written `yyyy-MM-dd HH:mm:ss`. Only with the filter `TIME`. It can be an expression: `${timestamp(dateformat(yyyy-MM-dd HH:mm:ss,-90,DAY))}` is 90 days ago. */
            startTime?: string;
            /** @description Takes only files that were changed before this time, written `yyyy-MM-dd HH:mm:ss`. Only with the filter `TIME`. It can be an expression: `${timestamp(dateformat(yyyy-MM-dd HH:mm:ss))}` is now. */
            endTime?: string;
            /** @description What stands between the paths in `inputDirectory`, `|` if left out. */
            fileSeparator?: string;
            /** @description Ending of the files that hold checksums, by its name. The documents only say that what was read is compared with the source. */
            md5FileSuffix?: string;
            /** @description What becomes of the source files when the job is done. They can be renamed or deleted, but of the values only `DO_NOTHING` is on record. Only Huawei Cloud documents it. */
            fromFileOpType?: "DO_NOTHING" | (string & {});
            /** @description Whether files are decrypted on the way. `NONE` leaves them as they are, `AES-256-GCM` (without padding) needs `dek` and `iv`. Only Huawei Cloud documents it. */
            decryption?: "NONE" | "AES-256-GCM" | (string & {});
            /**
             * Format: password
             * @description The key, 64 hexadecimal digits. It has to be the one that the files were encrypted with; a wrong one goes unnoticed, and the data come out wrong. Only Huawei Cloud documents it.
             */
            dek?: string;
            /** @description The initialization vector, 32 hexadecimal digits. It has to be the one that the files were encrypted with; a wrong one goes unnoticed, and the data come out wrong. Only Huawei Cloud documents it. */
            iv?: string;
        };
        /**
         * @description What a job reads from addresses of HTTP or HTTPS that anybody can read. Its link has no inputs of its own, and files
         *     are copied as they are.
         */
        FromHttp: {
            /** @description URL of the file to read. Several are separated by what `fileSeparator` says. */
            inputDirectory: string;
            /** @description How files are read. Only copying as they are is possible; `BINARY_FILE` stands in the samples, the tables say it in words. */
            inputFormat: "BINARY_FILE" | (string & {});
            /** @description Takes only files that are compressed this way; `NONE` takes all. */
            fromCompression?: "NONE" | "GZIP" | "ZIP" | "TARGZ" | "TAR.GZ" | (string & {});
            /** @description Ending of the files to decompress; others are copied as they are. With `*`, or left empty, all are decompressed. */
            compressedFileSuffix?: string;
            /** @description What stands between several files, `|` if left out. */
            fileSeparator?: string;
            /** @description Whether the query of the URL is left out of the names that objects get in OBS. With `false` it is part of them; the name of this input suggests the opposite. */
            useQuery?: boolean;
            /** @description Ending of the files that hold checksums, by its name. The documents only say that what was read is compared with the source. */
            md5FileSuffix?: string;
            /** @description Whether files are decrypted on the way. `NONE` leaves them as they are, `AES-256-GCM` (without padding) needs `dek` and `iv`. Only Huawei Cloud documents it. */
            decryption?: "NONE" | "AES-256-GCM" | (string & {});
            /**
             * Format: password
             * @description The key, 64 hexadecimal digits. It has to be the one that the files were encrypted with; a wrong one goes unnoticed, and the data come out wrong. Only Huawei Cloud documents it.
             */
            dek?: string;
            /** @description The initialization vector, 32 hexadecimal digits. It has to be the one that the files were encrypted with; a wrong one goes unnoticed, and the data come out wrong. Only Huawei Cloud documents it. */
            iv?: string;
        };
        /** @description What a job reads from a collection of MongoDB, or of DDS, which is MongoDB as a service. */
        FromMongoDb: {
            /** @description Database that the collection is in. */
            database: string;
            /** @description Collection to read. */
            collectionName: string;
            /** @description Names of the fields to read, with `&` between them, as in `id&gid&name`. */
            columnList?: string;
            /** @description Whether the whole database is read. */
            isBatchMigration?: boolean;
            /** @description Query that documents have to fit, as MongoDB writes it: `{'last_name': 'Smith'}` or `{ "field" : { $gt: 5 } }`. A second object behind a comma chooses fields, as in `{ x : "john" }, { z : 1 }`. */
            filters?: string;
        };
        /**
         * @description What a job reads from Redis. The keys and values are taken for a table: a key is the name of the table, a separator
         *     and the primary key; a value is a row.
         */
        FromRedis: {
            /** @description Whether the whole database is read. */
            isBatchMigration?: boolean;
            /** @description What keys begin with: the name of the table. */
            keyPrefix: string;
            /** @description What stands between the table's name and the primary key, such as `:`. */
            keySeparator: string;
            /** @description How a row is stored. `STRING` is one text with separators between the columns, `HASH` is a hash from names of columns to values. */
            valueStoreType: "STRING" | "HASH" | (string & {});
            /** @description What stands between the columns of a row, a tab if left out. Only for `STRING`. */
            valueSeparator?: string;
            /** @description Columns to read, with `&` between them, by number as in `1&2&3` or by name as in `id&gid&name`. */
            columnList?: string;
            /** @description Formats of dates in the data, by column, such as `yyyy-MM-dd`. The tables and the only sample disagree on its shape; write it as a JSON text. */
            formats?: string;
        };
        /**
         * @description What a job reads from a stream of the Data Ingestion Service. Open Telekom Cloud documents the job and lists the
         *     connector, but has no page for the link.
         */
        FromDis: {
            /** @description The stream to read. */
            streamName: string;
            /** @description Where reading begins. `LATEST` takes only what comes from now on, `EARLIEST` all that is there, `FROM_LAST_STOP` goes on where the last run stopped. */
            disConsumerStrategy: "LATEST" | "FROM_LAST_STOP" | "EARLIEST" | (string & {});
            /** @description Whether the job goes on reading for ever. */
            isPermanency: boolean;
            /** @description How many records are asked for at a time, at most, such as `100`. */
            maxPollRecords?: number;
            /** @description Partitions of the stream to read, separated by commas, such as `0`. */
            shardId: string;
            /** @description How data are read. `BINARY` passes them on as they are, for files; `CSV` takes them apart into fields. */
            dataFormat: "BINARY" | "CSV" | (string & {});
            /** @description What stands between two fields, such as `,`. */
            separator?: string;
            /** @description Name by which the stream knows this reader. It has to be unique. */
            appName?: string;
        };
        /** @description What a job reads from topics of Kafka, one's own or those of DMS, which is Kafka as a service. */
        FromKafka: {
            /** @description The topics to read, separated by commas, as in `est1,est2`. */
            topicsList: string;
            /** @description Where reading begins. `LATEST` takes only what comes from now on, `EARLIEST` all that is there. */
            kafkaConsumerStrategy: "LATEST" | "EARLIEST" | (string & {});
            /** @description Whether the job goes on reading for ever. */
            isPermanency: boolean;
            /** @description The consumer group to read as. For DMS it has to be one that exists in the basic edition; in the platinum edition any text will do. */
            groupId?: string;
            /** @description How messages are read. `BINARY` passes them on as they are, for files; `CSV` takes them apart into fields. */
            dataFormat: "BINARY" | "CSV" | (string & {});
            /** @description How many records are asked for at a time, at most. */
            maxPollRecords?: number;
            /** @description How long it may be from one poll to the next, at most. The pages do not say in which unit. */
            maxPollInterval?: number;
            /** @description What stands between two fields. */
            separator?: string;
        };
        /** @description What a job reads from an index of Elasticsearch, or of the Cloud Search Service. */
        FromElasticsearch: {
            /** @description Index to read; what a database is elsewhere. */
            index: string;
            /** @description Type to read, within the index; what a table is elsewhere. */
            type: string;
            /** @description Fields to read, with `&` between them. The samples put the type behind the name, as in `a1:numeric&s1:string`. */
            columnList?: string;
            /** @description Whether a nested field is taken apart into fields of its own, named by their path: `a.b.c` for the `c` in the `b` in `a`. */
            splitNestedField?: boolean;
            /** @description Query string of Elasticsearch that documents have to fit, such as `last_name:Smith`. */
            queryString?: string;
        };
        /** @description What a job reads from OpenTSDB, as CloudTable provides it. Open Telekom Cloud withdrew the page in 2024. */
        FromOpenTsdb: {
            /** @description When the data to read begin, as digits `yyyyMMddHHmmss` or as a timestamp; `0` in the sample. */
            start: string;
            /** @description When the data to read end, as digits `yyyyMMddHHmmss` or as a timestamp. */
            end?: string;
            /** @description The metric to read, such as `city.temp`. */
            metric: string;
            /** @description The function that sums up values, such as `sum`. */
            aggregator: string;
            /** @description Reads only data that have these tags. */
            tags?: string;
            /** @description Fields to read, with `&` between them. */
            columnList?: string;
        };
        /**
         * @description What a job writes to in a relational database. `tablePreparation`, `beforeImportType` and `shouldClearTable` can
         *     destroy what is there.
         */
        ToRelationalDatabase: {
            /** @description Schema or tablespace to write to. */
            schemaName?: string;
            /** @description What to do about the table before the first row. `DO_NOTHING` takes it as it is, `CREATE_WHEN_NOT_EXIST` creates it where there is none, `DROP_AND_CREATE` deletes it with all its rows and creates it anew. Required where the source is a relational database too. */
            tablePreparation?: "DO_NOTHING" | "CREATE_WHEN_NOT_EXIST" | "DROP_AND_CREATE" | (string & {});
            /** @description Table to write to. */
            tableName: string;
            /** @description Names of the columns to write, with `&` between them, as in `id&gid&name`. */
            columnList?: string;
            /** @description Which rows are deleted first. `none` keeps all and appends, `shouldClearTable` deletes all, `whereClause` deletes those that fit the input `whereClause`. */
            beforeImportType?: "none" | "shouldClearTable" | "whereClause" | (string & {});
            /** @description Condition on the rows to delete first. Only with `beforeImportType` of the same name. */
            whereClause?: string;
            /** @description Whether a table that the job creates is stored by row or by column. Only for DWS. */
            orientation?: "ROW" | "COLUMN" | (string & {});
            /** @description Whether a table that the job creates is stored compressed. Only for DWS. */
            isCompress?: boolean;
            /** @description Whether rows go into a stage table first, and into the table itself only when all have arrived, so that a job that fails leaves no half of them there. */
            useStageTable?: boolean;
            /** @description Whether columns of text are made three times as long as in the source, in a table that the job creates. */
            extendCharLength?: boolean;
            /** @description Whether columns that must not be null in the source must not be null in a table that the job creates either. */
            useNullable?: boolean;
            /** @description Seen in samples only, as `false`. Whether all rows are deleted first, by its name; `beforeImportType` is the documented way. */
            shouldClearTable?: boolean;
            /** @description Seen only in a client's test that is never run, as `EXCEPTION`. What to do with a row that is there already, by its name. */
            onConflict?: string;
        };
        /** @description What a job writes to a bucket of OBS. */
        ToObs: {
            /** @description The bucket to write to. */
            bucketName: string;
            /** @description Directory in the bucket to write to, such as `data_dir`. */
            outputDirectory: string;
            /** @description How data are written. `CSV_FILE` writes records as lines, `BINARY_FILE` writes files as they came, and needs a file store as source. */
            outputFormat: "CSV_FILE" | "BINARY_FILE" | (string & {});
            /** @description What stands between two columns, `,` if left out. Only for `CSV_FILE`. */
            fieldSeparator?: string;
            /** @description What ends a line, `\r\n` if left out. Only for `CSV_FILE`. */
            lineSeparator?: string;
            /** @description At how many megabytes a new file is begun. Only where the source is a database. */
            writeFileSize?: number;
            /** @description What to do with a file that is there already, with the same name and the same size. `REPLACE` writes it anew, `SKIP` leaves it, `ABANDON` stops the job. */
            duplicateFileOpType?: "REPLACE" | "SKIP" | "ABANDON" | (string & {});
            /** @description Columns to write, with `&` between them, by name as in `id&gid&name` or by number as in `1&2`. Only Open Telekom Cloud documents it; a sample of Huawei Cloud has it. */
            columnList?: string;
            /** @description Whether what is written is encrypted. `KMS` uses a key of the key management service, `kmsID`, and rules out `validateMD5`. `AES-256-GCM` (without padding) needs `dek` and `iv`; only Huawei Cloud documents it. */
            encryption?: "NONE" | "KMS" | "AES-256-GCM" | (string & {});
            /** @description Id of the key in the key management service. Only for `KMS`. */
            kmsID?: string;
            /** @description Id of the project that this key belongs to. */
            projectID?: string;
            /** @description Whether a binary file is first written under a name that ends with `.tmp`, and gets its own name when it is complete. Only Open Telekom Cloud documents it; a sample of Huawei Cloud has it. */
            writeToTempFile?: boolean;
            /** @description Whether the MD5 checksum of each file, or the one that lies beside it in the source, is compared with the one that OBS answers. Only for `BINARY_FILE`, and not together with `KMS`. */
            validateMD5?: boolean;
            /** @description Whether the results of `validateMD5` are written down. */
            recordMD5Result?: boolean;
            /** @description Name of the OBS link for writing these results. */
            recordMD5Link?: string;
            /** @description Bucket for these results. */
            recordMD5Bucket?: string;
            /** @description Directory for these results. */
            recordMD5Directory?: string;
            /** @description Encoding of the characters, such as `UTF-8` or `GBK`. */
            encodeType?: string;
            /** @description Name of a marker file that is put into the destination directory when the job has succeeded. Left out, there is none. */
            markerFile?: string;
            /** @description Whether an object keeps its `Content-Type`, as static web sites need it. Only for `BINARY_FILE` from object storage to object storage, and not into buckets of the class Archive. */
            copyContentType?: boolean;
            /** @description Whether a field that holds a separator or a line break is put in double quotes. Only for `CSV_FILE`, from tables. */
            quoteChar?: boolean;
            /** @description Whether the names of the columns are written as the first line. Left out, they are not. Only for `CSV_FILE`. */
            firstRowAsHeader?: boolean;
            /** @description What names of files begin with. Expressions are possible, as in `${tableName}_${dateformat(yyyy-MM-dd HH:mm:ss, -1, DAY)}_${version}`. Only Open Telekom Cloud documents it. */
            filePrefix?: string;
            /**
             * Format: password
             * @description The key, 64 hexadecimal digits. Only with `AES-256-GCM`. Keep it: what was written can be read with nothing else, and reading with another key fails silently. Only Huawei Cloud documents it.
             */
            dek?: string;
            /** @description The initialization vector, 32 hexadecimal digits. Only with `AES-256-GCM`. Keep it with the key. Only Huawei Cloud documents it. */
            iv?: string;
            /** @description Seen in a sample of Huawei Cloud and in a client's test only, as `false`. */
            shouldClearTable?: boolean;
            /** @description Seen in a client's test only, as `false`. */
            useCustomDirectory?: boolean;
        };
        /** @description What a job writes to HDFS. */
        ToHdfs: {
            /** @description Path to write to, such as `/data_dir`. */
            outputDirectory: string;
            /** @description How data are written. `CSV_FILE` writes records as lines, `BINARY_FILE` writes files as they came, and needs a file store as source. */
            outputFormat: "CSV_FILE" | "BINARY_FILE" | (string & {});
            /** @description What ends a line, `\r\n` if left out. Only for `CSV_FILE`. */
            lineSeparator?: string;
            /** @description What stands between two columns, `,` if left out. Only for `CSV_FILE`. */
            fieldSeparator?: string;
            /** @description Whether a binary file is first written under a name that ends with `.tmp`, and gets its own name when it is complete. */
            writeToTempFile?: boolean;
            /** @description What to do with a file that is there already, with the same name and the same size. `REPLACE` writes it anew, `SKIP` leaves it, `ABANDON` stops the job. */
            duplicateFileOpType?: "REPLACE" | "SKIP" | "ABANDON" | (string & {});
            /** @description How files are compressed once they are written. */
            compression?: "NONE" | "DEFLATE" | "GZIP" | "BZIP2" | "LZ4" | "SNAPPY" | (string & {});
            /** @description Whether to write at all when there are files in the path already. The pages call it mandatory and give `false` as its default; send it. */
            appendMode: boolean;
            /** @description Whether what is written is encrypted. `NONE` writes it as it is, `AES-256-GCM` (without padding) needs `dek` and `iv`. Only for `BINARY_FILE`. */
            encryption?: "NONE" | "AES-256-GCM" | (string & {});
            /**
             * Format: password
             * @description The key, 64 hexadecimal digits. Only with `AES-256-GCM`. Keep it: what was written can be read with nothing else, and reading with another key fails silently.
             */
            dek?: string;
            /** @description The initialization vector, 32 hexadecimal digits. Only with `AES-256-GCM`. Keep it with the key. */
            iv?: string;
            /** @description What names of files begin with. Expressions of time are possible, as in `test_${dateformat(yyyyMMdd, -1, DAY)}`. Only Open Telekom Cloud documents it. */
            filePrefix?: string;
        };
        /** @description What a job writes to in Hive. `tablePreparation` and `shouldClearTable` can destroy what is there. */
        ToHive: {
            /** @description The kind of destination; `hive` in the samples. */
            hive?: string;
            /** @description Database that the table is in, such as `default`. */
            database?: string;
            /** @description Table to write to. */
            table: string;
            /** @description What to do about the table before the first row. `DO_NOTHING` takes it as it is, `CREATE_WHEN_NOT_EXIST` creates it where there is none, `DROP_AND_CREATE` deletes it with all its rows and creates it anew. */
            tablePreparation: "DO_NOTHING" | "CREATE_WHEN_NOT_EXIST" | "DROP_AND_CREATE" | (string & {});
            /** @description Names of the columns to write, with `&` between them, as in `id&gid&name`. */
            columnList?: string;
            /** @description Whether all rows of the table are deleted before the job begins. */
            shouldClearTable?: boolean;
        };
        /** @description What a job writes to in HBase, or in CloudTable, which is HBase as a service. */
        ToHbase: {
            /** @description Table to write to, such as `TBL_EXAMPLE`. */
            table: string;
            /** @description How rows are written. `PUTLIST` calls the function of that name, and is for small amounts. `BULKLOAD` is faster; only Huawei Cloud documents it. */
            storageType: "PUTLIST" | "BULKLOAD" | (string & {});
            /** @description Columns to write, each behind its family and a colon, with `&` between them, as in `cf1:c1&cf2:c2`. */
            columns?: string;
            /** @description Columns that make up the row key, written like `columns`. */
            rowKeyColumn: string;
            /** @description Whether what is in the table is deleted first. Only for `BULKLOAD`. */
            isOverride?: boolean;
            /** @description What stands between the columns in a row key that is made of several, such as `|`. */
            delimiter?: string;
            /** @description Whether the columns of the row key are written as columns too. */
            isRowkeyRedundancy?: boolean;
            /** @description How a table that the job creates is compressed, `NONE` if left out. */
            algorithm?: "NONE" | "SNAPPY" | "GZ" | (string & {});
            /** @description Whether HBase keeps a write-ahead log. Without it writing is faster, but data may be lost when a server breaks down. */
            writeToWAL?: boolean;
            /** @description Whether numbers (Short, Int, Long, Float, Double, Decimal) are written as bytes, which takes less room and may spread row keys better. With `false` all is written as text; so are numbers in a row key that is made of several columns. */
            transType?: boolean;
        };
        /**
         * @description What a job writes to a file server, by FTP or SFTP, or to a network drive (NAS and SFS). Drives were about to be
         *     withdrawn in 2021, and Open Telekom Cloud withdrew the whole page in 2024.
         */
        ToFtpSftp: {
            /** @description Path to write to, such as `/data_dir`. */
            outputDirectory: string;
            /** @description How data are written. `CSV_FILE` writes records as lines, `BINARY_FILE` writes files as they came, and needs a file store as source. */
            outputFormat: "CSV_FILE" | "BINARY_FILE" | (string & {});
            /** @description What to do with a file that is there already, with the same name and the same size. `REPLACE` writes it anew, `SKIP` leaves it, `ABANDON` stops the job. */
            duplicateFileOpType?: "REPLACE" | "SKIP" | "ABANDON" | (string & {});
            /** @description What ends a line, `\r\n` if left out. Only for `CSV_FILE`. */
            lineSeparator?: string;
            /** @description What stands between two columns, `,` if left out. Only for `CSV_FILE`. */
            fieldSeparator?: string;
            /** @description Encoding of the characters, such as `UTF-8` or `GBK`. */
            encodeType?: string;
            /** @description Whether a binary file is first written under a name that ends with `.tmp`, and gets its own name when it is complete. */
            writeToTempFile?: boolean;
            /** @description Whether the MD5 checksum of each file is written into a file of its own, whose name ends with `.md5`. Only for `BINARY_FILE`. */
            recordMD5Result?: boolean;
            /** @description Directory for these checksums. */
            recordMD5Directory?: string;
            /** @description Name of a marker file that is put into the destination directory when the job has succeeded. Left out, there is none. */
            markerFile?: string;
            /** @description Whether the names of the columns are written as the first line. Left out, they are not. Only for `CSV_FILE`. */
            firstRowAsHeader?: boolean;
            /** @description Whether what is written is encrypted. `NONE` writes it as it is, `AES-256-GCM` (without padding) needs `dek` and `iv`. */
            encryption?: "NONE" | "AES-256-GCM" | (string & {});
            /**
             * Format: password
             * @description The key, 64 hexadecimal digits. Only with `AES-256-GCM`. Keep it: what was written can be read with nothing else, and reading with another key fails silently.
             */
            dek?: string;
            /** @description The initialization vector, 32 hexadecimal digits. Only with `AES-256-GCM`. Keep it with the key. */
            iv?: string;
        };
        /** @description What a job writes to in DDS, which is MongoDB as a service, or in MongoDB. */
        ToDds: {
            /** @description Database that the collection is in. */
            database: string;
            /** @description Collection to write to. */
            collectionName: string;
            /** @description Names of the fields, with `&` between them, as in `id&gid&name`. */
            columnList?: string;
            /** @description Whether the whole database is migrated. */
            isBatchMigration?: boolean;
        };
        /**
         * @description What a job writes to DCS, which is Redis as a service. A row of a table becomes a value; its key is the name of the
         *     table, a separator and the primary key. Open Telekom Cloud withdrew the page in 2024.
         */
        ToDcs: {
            /** @description Whether the whole database is migrated. */
            isBatchMigration?: boolean;
            /** @description Whether what is in the database is deleted first. */
            shouldClearDatabase?: boolean;
            /** @description What keys begin with: the name of the table. */
            keyPrefix: string;
            /** @description What stands between the table's name and the primary key, such as `:`. */
            keySeparator: string;
            /** @description Columns that make up the primary key, with `&` between them, by name as in `id&gid` or by number as in `1`. */
            primaryKeyList: string;
            /** @description How a row is stored. `STRING` is one text with separators between the columns, `HASH` is a hash from names of columns to values. */
            valueStoreType: "STRING" | "HASH" | (string & {});
            /** @description What stands between the columns of a row, a tab if left out. Only for `STRING`. */
            valueSeparator?: string;
            /** @description Columns to write, with `&` between them, by number as in `1&2&3` or by name as in `id&gid&name`. */
            columnList?: string;
            /** @description Formats of dates in the data, by column, such as `yyyy-MM-dd`. The tables and the only sample disagree on its shape; write it as a JSON text. */
            formats?: string;
        };
        /** @description What a job writes to in Elasticsearch, or in the Cloud Search Service. */
        ToElasticsearch: {
            /** @description Index to write to; what a database is elsewhere. */
            index: string;
            /** @description Type to write to, within the index; what a table is elsewhere. */
            type: string;
            /** @description Whether what is there is deleted first. */
            shouldClearType?: boolean;
            /** @description Primary key or unique index. */
            primaryKey?: string;
            /** @description Names of the fields to write, with `&` between them, as in `id&gid&name`. */
            columnList?: string;
            /** @description Id of a pipeline that changes the data when they have arrived. It has to have been created in Kibana. */
            pipeLine?: string;
            /** @description How often a job that writes on and on begins a new index, so that old data can be deleted by index. Weeks begin on Monday. The name of a new index ends with its time, as in `index2018121709` (hour), `index20181217` (day), `index201842` (week) and `index201812` (month). Where the source is files, it has an effect only with a single extractor (`numExtractors` of the driver config). */
            createIndexStrategy?: "EveryHour" | "EveryDay" | "EveryWeek" | "EveryMonth" | (string & {});
        };
        /** @description What a job writes to in the Data Lake Insight service. */
        ToDli: {
            /** @description Resource queue to write with. */
            queue: string;
            /** @description Database that the table is in. */
            database: string;
            /** @description Table to write to. */
            table: string;
            /** @description Names of the columns to write, with `&` between them, as in `id&gid&name`. */
            columnList?: string;
            /** @description Whether the table's rows are deleted first. */
            shouldClearTable?: boolean;
        };
        /**
         * @description What a job writes to a stream of the Data Ingestion Service. Open Telekom Cloud documents the job and lists the
         *     connector, but has no page for the link.
         */
        ToDis: {
            /** @description The stream to write to. */
            streamName: string;
            /** @description What stands between two fields, a space if left out. */
            separator?: string;
            /** @description What encloses names of tables and columns, such as `'`. Left out, nothing does. */
            identifierEnclose?: string;
            /** @description Seen only in the sample job of the job pages, as `1&2&3`. Numbers of the columns to write, by what it looks like. */
            columnList?: string;
        };
        /** @description What a job writes to OpenTSDB, as CloudTable provides it. Open Telekom Cloud withdrew the page in 2024. */
        ToOpenTsdb: {
            /** @description Name of the metric to write, such as `city.temp`. */
            metric?: string;
            /** @description Time of the data, as digits `yyyyMMddHHmmss` or as a timestamp; `0` in the sample. */
            timeStamp?: string;
            /** @description Tags of the data, as in `tagk1:tagv1`. */
            tags?: string;
            /** @description Fields to write, with `&` between them. */
            columnList?: string;
        };
        /**
         * @description How a job runs, whatever it reads and writes: on how many tasks, when, and what becomes of it. It goes into
         *     `driver-config-values`, one entry for each config that is given. Nothing is required.
         */
        DriverConfig: {
            /** @description How much is done at a time, and what becomes of rows that cannot be written. */
            throttlingConfig?: {
                /** @description How many tasks read side by side, at most, such as `20`. */
                numExtractors?: number;
                /** @description How many tasks write side by side, at most, such as `5`. It has an effect only where the destination is HBase or Hive; samples send it elsewhere too. */
                numLoaders?: number;
                /** @description Whether rows that could not be processed, or were filtered out, are written down. */
                recordDirtyData?: boolean;
                /** @description Name of the link for these rows, such as `obslink`. Only OBS and HDFS will do. */
                writeToLink?: string;
                /** @description Bucket for these rows, such as `dirtyData`. Only where the link is for OBS. */
                obsBucket?: string;
                /** @description Directory for these rows, in HDFS or in the bucket, such as `/data/dirtydata/`. */
                dirtyDataDirectory?: string;
                /** @description How many rows may fail in one shard of the job before the job ends. What was written by then stays. */
                maxErrorRecords?: number;
                /** @description Seen only in the sample job of the job pages, as `false`. */
                submitToCluster?: boolean;
            };
            /** @description The group that the job is in. Jobs can be listed, started, exported and deleted by group. */
            groupJobConfig?: {
                /** @description Name of the group, `DEFAULT` if left out. */
                groupName?: string;
            };
            /** @description When the job starts by itself, and whether it is deleted when it has run. */
            schedulerConfig?: {
                /** @description Whether the job starts by itself. */
                isSchedulerJob?: boolean;
                /** @description The unit of `cycle`. */
                cycleType?: "minute" | "hour" | "day" | "week" | "month" | (string & {});
                /** @description How many units there are from one start to the next: `10` with `minute` is every ten minutes. */
                cycle?: number;
                /** @description When in a cycle the job starts, several times separated by commas: minutes for `hour`, as in `27,57`; days for `week`, as in `mon,tue,wed,thu,fri`, and for `month`, as in `1,15`. It has no effect with `minute` and `day`. */
                runAt?: string;
                /** @description When the schedule begins, such as `2018-01-24 19:56:19`. The pages name no time zone. */
                startDate?: string;
                /** @description When the schedule ends, such as `2018-01-27 23:59:00`. Left out, it never does. */
                stopDate?: string;
                /** @description Whether the job is deleted when it has run. `NONE` keeps it, `DELETE_AFTER_SUCCEED` deletes it after a success, `DELETE` in any case. */
                disposableType?: "NONE" | "DELETE_AFTER_SUCCEED" | "DELETE" | (string & {});
            };
            /** @description What happens when a run fails. */
            retryJobConfig?: {
                /** @description Whether the job is started again. `RETRY_TRIPLE` tries three times. */
                retryJobType?: "NONE" | "RETRY_TRIPLE" | (string & {});
            };
            /** @description Seen in samples only, without inputs. It can be left out. */
            jarConfig?: {
                [key: string]: unknown;
            };
            /** @description Seen in samples only, without inputs. It can be left out. */
            transformConfig?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description How to reach the object storage of Alibaba Cloud (OSS), to read files from it: CSV, JSON and binary ones. It cannot
         *     be written to.
         *
         *     Documented by Huawei Cloud in 2021; today its list of links does not have it. It shares its connector with OBS, and
         *     `storageType` tells them apart.
         */
        LinkAliyunOss: {
            /** @description `OSS` here. */
            storageType: "OSS" | (string & {});
            /** @description The domain name of OSS in the bucket's region, such as `oss-cn-qingdao.aliyuncs.com`. */
            ossEndpoint: string;
            /**
             * @description What the keys are.
             *
             *     - `ACCESS_KEY`: lasting ones
             *     - `STS`: temporary ones, together with `securityToken`
             */
            ossAuthType: "ACCESS_KEY" | "STS" | (string & {});
            /** @description The access key (AK). */
            accessKey: string;
            /**
             * Format: password
             * @description The secret of that key (SK).
             */
            securityKey: string;
            /**
             * Format: password
             * @description The token that goes with temporary keys. Only with `ossAuthType` at `STS`.
             */
            securityToken?: string;
        };
        /**
         * @description How to reach Amazon S3, to read files from it: CSV, JSON and binary ones. It cannot be written to.
         *
         *     Documented by Huawei Cloud in 2021. There is no input for a region or an endpoint.
         */
        LinkAmazonS3: {
            /** @description `S3` here. */
            storageType: "S3" | (string & {});
            /** @description The access key (AK), of somebody who may read the bucket. */
            accessKey: string;
            /**
             * Format: password
             * @description The secret of that key (SK).
             */
            securityKey: string;
        };
        /**
         * @description How to reach CloudTable, HBase run by the cloud, to read from it or to write to it. It goes with the connector of
         *     HBase; `hbaseType` tells them apart. Both clouds document this link.
         */
        LinkCloudTable: {
            /** @description `CloudTable` here. The other values are of links to HBase, which take other inputs: see LinkHbase. */
            hbaseType: "CloudTable" | "MRS" | "FusionInsight HD" | "Apache Hadoop" | (string & {});
            /** @description The ZooKeeper address of the CloudTable cluster, as its console shows it: `host1:port1,host2:port2`, with commas. */
            zookeeperQuorum: string;
            /** @description Whether the cluster authenticates by IAM; set it as the cluster is set. When `true`, `cloudtableUser`, `accessKey` and `securityKey` are needed. */
            iamAuth: boolean;
            /**
             * @description Where the link runs.
             *
             *     - `EMBEDDED`: inside CDM, which is faster
             *     - `STANDALONE`: in a process of its own. Needed when one CDM cluster reaches several Hadoop clusters of which
             *       some use Kerberos and others do not
             */
            runMode: "EMBEDDED" | "STANDALONE" | (string & {});
            /** @description With `iamAuth`, the user to reach the cluster as. */
            cloudtableUser?: string;
            /** @description With `iamAuth`, that user's access key (AK). */
            accessKey?: string;
            /**
             * Format: password
             * @description With `iamAuth`, the secret of that key (SK).
             */
            securityKey?: string;
        };
        /**
         * @description How to reach DIS, the cloud's data streams. Documented by Huawei Cloud only, for reading from a stream. Open Telekom
         *     Cloud names the connector, and has pages for jobs from and to DIS, but none for this link.
         */
        LinkDis: {
            /** @description The region of DIS. */
            region: string;
            /** @description The address of DIS in that region, with its protocol, as `https://` and the endpoint. */
            endpoint: string;
            /** @description The access key. Mind that storage links call it `accessKey`. */
            ak: string;
            /**
             * Format: password
             * @description The secret of that key.
             */
            sk: string;
            /** @description The id of the project in that region. */
            projectId: string;
        };
        /**
         * @description How to reach Data Lake Insight (DLI), to write to it. It cannot be read from. Both clouds document this link, with
         *     the same inputs.
         *
         *     On the way DLI puts files into buckets whose names begin with `dli-trans`. Whoever the keys belong to must be
         *     allowed to read and write these and to create directories in them, or jobs fail.
         */
        LinkDli: {
            /** @description The access key. Mind that storage links call it `accessKey`. */
            ak: string;
            /**
             * Format: password
             * @description The secret of that key.
             */
            sk: string;
            /** @description The region of DLI, such as `cn-north-1`. The sample of Open Telekom Cloud sends an empty text. */
            region: string;
            /** @description The id of the project in that region. */
            projectId: string;
        };
        /**
         * @description How to reach Kafka of DMS, the cloud's message service, to read from it. By the documents the only destination is
         *     Cloud Search Service. Two releases of this link share nothing but `kafkaType`:
         *
         *     - `Platinum`, on Open Telekom Cloud and today on Huawei Cloud: `brokerList` and `isPlatinumInstance`, and with SASL
         *       `user` and `password`
         *     - `Basic`, on Huawei Cloud in 2021: `endpoint`, `ak`, `sk` and `projectId`
         *
         *     For an instance with SASL the user guide wants further properties of the client, such as `security.protocol`; which
         *     input takes them is not documented. The newer sample also sends `extended-configs` beside `configs`, which holds
         *     nothing there (`e30=` is an empty object in Base64). This form does not write it.
         */
        LinkDmsKafka: {
            /**
             * @description The edition. Only `Platinum` is on offer by now.
             *
             *     - `Basic`: a queue that is shared
             *     - `Platinum`: an instance of one's own
             */
            kafkaType: "Basic" | "Platinum" | (string & {});
            /** @description Platinum only, and needed there. The brokers: `host1:port1,host2:port2`, with commas. */
            brokerList?: string;
            /** @description Platinum only, and needed there. Despite its name it says whether the instance is reached by SASL_SSL, which it must be if the instance is set so. That encrypts and costs speed. */
            isPlatinumInstance?: boolean;
            /** @description Platinum only, with `isPlatinumInstance` at `true`. The user to log in as. */
            user?: string;
            /**
             * Format: password
             * @description Platinum only, with `isPlatinumInstance` at `true`. That user's password.
             */
            password?: string;
            /** @description Basic only, and needed there. The address of DMS as `host:port`, without a protocol. */
            endpoint?: string;
            /** @description Basic only, and needed there. The access key. */
            ak?: string;
            /**
             * Format: password
             * @description Basic only, and needed there. The secret of that key.
             */
            sk?: string;
            /** @description Basic only, and needed there. The id of the project in the region of DMS. */
            projectId?: string;
            /** @description Basic only. For a queue that somebody else has granted, the id of that owner's project. */
            targetProjectId?: string;
        };
        /**
         * @description How to reach Elasticsearch, or Cloud Search Service (CSS), which is Elasticsearch run by the cloud, to read from it
         *     or to write to it. `linkType` says which. Both clouds document this link.
         *
         *     Whether CSS is reached over HTTPS is not among the inputs. The newer sample sends `extended-configs` beside
         *     `configs` for it, a text in a code of its own, which seems to say `httpsAccess`. This form does not write it.
         */
        LinkElasticsearch: {
            /** @description The servers: `192.168.0.1:9200;192.168.0.2:9200`, with semicolons. Domain names do as well. */
            host: string;
            /** @description Whether the cluster is in security mode; set it as the cluster is set. When `true`, `user` and `password` are needed. Not known to Huawei Cloud's release of 2021. */
            safemode?: boolean;
            /** @description The user, where the cluster asks for one. */
            user?: string;
            /**
             * Format: password
             * @description That user's password.
             */
            password?: string;
            /**
             * @description Which of the two it is. The values are seen in examples only.
             *
             *     - `CSS`: Cloud Search Service
             *     - `ElasticSearch`: Elasticsearch of one's own. Mind the capital S.
             */
            linkType: "CSS" | "ElasticSearch" | (string & {});
        };
        /**
         * @description How to reach an FTP or an SFTP server, to read files from it or to write files to it: CSV, JSON and binary ones.
         *     Open Telekom Cloud withdrew its page about jobs that write in 2024, and still speaks of writing on the link's page.
         *
         *     The inputs are the same for both; the connector says which it is. Both clouds document this link.
         */
        LinkFtpSftp: {
            /** @description The server's address. */
            server: string;
            /** @description The server's port. 22 is usual for SFTP, and is what the service itself names for it. */
            port: number;
            /** @description The user to log in as. Mind the spelling: other links write `userName` or `user`. */
            username: string;
            /**
             * Format: password
             * @description That user's password.
             */
            password: string;
        };
        /**
         * @description How to reach HBase of MRS, of FusionInsight HD or of Apache Hadoop, to read from it or to write to it. `hbaseType`
         *     says which, and decides what else is needed:
         *
         *     - `MRS`: `host`, and with Kerberos `user` and `password`
         *     - `FusionInsight HD`: `host`, `port`, `casPort`, `user` and `password`
         *     - `Apache Hadoop`: `uri`
         *     - `CloudTable`: see LinkCloudTable, which goes with the same connector
         *
         *     Both clouds document this link. The newer samples also send `extended-configs` beside `configs`, a text in a code of
         *     its own: it seems to say that no kept configuration of the cluster is used (`useClusterConfig`). This form does not
         *     write it.
         */
        LinkHbase: {
            /** @description Whose HBase it is. */
            hbaseType: "CloudTable" | "MRS" | "FusionInsight HD" | "Apache Hadoop" | (string & {});
            /** @description Apache Hadoop only. The address of the NameNode, as `ip:port` or with `hdfs://` in front. */
            uri?: string;
            /** @description MRS and FusionInsight HD only. The IP address of the cluster's Manager. */
            host?: string;
            /** @description FusionInsight HD only. The port of Manager. */
            port?: number;
            /** @description FusionInsight HD only. The port of the CAS server that Manager logs in through. */
            casPort?: number;
            /** @description The generation of HBase on the cluster. Mind the capital B. */
            hBaseVersion: "HBASE_1_X" | "HBASE_2_X" | (string & {});
            /** @description The user to log in to Manager as. Not needed for MRS without Kerberos, nor with a kept configuration. */
            user?: string;
            /**
             * Format: password
             * @description That user's password.
             */
            password?: string;
            /**
             * @description Whether the cluster asks for Kerberos.
             *
             *     - `SIMPLE`: it does not
             *     - `KERBEROS`: it does
             */
            authType?: "SIMPLE" | "KERBEROS" | (string & {});
            /** @description With `KERBEROS`, the principal to log in as. Ask the cluster's administrator. */
            principal?: string;
            /** @description With `KERBEROS`, the keytab of that principal. The documents call it a file's content and describe the file's path. */
            keytab?: string;
            /** @description The service that is reached. The sample of an HBase link says `HDFS`. */
            serviceType?: "HDFS" | "HBase" | (string & {});
            /**
             * @description Where the link runs. Only for `HBASE_2_X` by newer documents.
             *
             *     - `EMBEDDED`: inside CDM, which is faster
             *     - `STANDALONE`: in a process of its own. Needed when one CDM cluster reaches several Hadoop clusters of which
             *       some use Kerberos and others do not, or several that use Kerberos with the same realm: one of these may be
             *       embedded
             */
            runMode?: "EMBEDDED" | "STANDALONE" | (string & {});
            /** @description Further properties of the HBase client, by its own names. A map by the documents; how it is written as a text is not on record. Documented by Open Telekom Cloud only. */
            properties?: string;
        };
        /**
         * @description How to reach HDFS of MRS, of FusionInsight HD or of Apache Hadoop, to read files from it or to write files to it:
         *     CSV, Parquet and binary ones. `hadoopType` says which, and decides what else is needed:
         *
         *     - `MRS`: `host`, and with Kerberos `user` and `password`
         *     - `FusionInsight HD`: `host`, `port`, `casPort`, `user` and `password`
         *     - `Apache Hadoop`: `uri`
         *
         *     Both clouds document this link. A configuration of the Hadoop cluster that is kept in CDM can take the place of the
         *     credentials, and the user guide wants one for Apache Hadoop with Kerberos; which input names it is not documented.
         */
        LinkHdfs: {
            /** @description Whose HDFS it is. */
            hadoopType: "MRS" | "FusionInsight HD" | "Apache Hadoop" | (string & {});
            /** @description Apache Hadoop only. The address of the NameNode, as `ip:port` or with `hdfs://` in front. */
            uri?: string;
            /** @description MRS and FusionInsight HD only. The IP address of the cluster's Manager. */
            host?: string;
            /** @description FusionInsight HD only. The port of Manager, 28443 in the sample. */
            port?: number;
            /** @description FusionInsight HD only. The port of the CAS server that Manager logs in through, 20009 in the sample. */
            casPort?: number;
            /** @description The user to log in to Manager as. Not needed for MRS without Kerberos, nor with a kept configuration. */
            user?: string;
            /**
             * Format: password
             * @description That user's password.
             */
            password?: string;
            /**
             * @description Whether the cluster asks for Kerberos.
             *
             *     - `SIMPLE`: it does not
             *     - `KERBEROS`: it does
             */
            authType?: "SIMPLE" | "KERBEROS" | (string & {});
            /** @description With `KERBEROS`, the principal to log in as. Ask the cluster's administrator. */
            principal?: string;
            /** @description With `KERBEROS`, the keytab of that principal. The documents call it a file's content and describe the file's path. */
            keytab?: string;
            /**
             * @description Where the link runs.
             *
             *     - `EMBEDDED`: inside CDM, which is faster
             *     - `STANDALONE`: in a process of its own. Needed when one CDM cluster reaches several Hadoop clusters of which
             *       some use Kerberos and others do not, or several that use Kerberos with the same realm: one of these may be
             *       embedded
             *
             *     Standalone links can also move files between the HDFS of several MRS clusters.
             */
            runMode?: "EMBEDDED" | "STANDALONE" | (string & {});
            /** @description Further properties of the Hadoop client, by its own names. A map by the documents; how it is written as a text is not on record. Documented by Open Telekom Cloud only. */
            properties?: string;
        };
        /**
         * @description How to reach Hive of MRS, to read from it or to write to it. Some inputs are for Hive of Apache Hadoop, though
         *     nothing among them names the kind of cluster. Both clouds document this link.
         *
         *     The user must not be `admin` when the MRS cluster uses Kerberos. Do not change the user or the password while a job
         *     runs: the job fails.
         */
        LinkHive: {
            /** @description The IP address of MRS Manager. Every sample has it; for Apache Hadoop there is `uri` instead. */
            host?: string;
            /**
             * @description Whether the cluster asks for Kerberos.
             *
             *     - `SIMPLE`: it does not
             *     - `KERBEROS`: it does
             */
            authType: "SIMPLE" | "KERBEROS" | (string & {});
            /** @description With `KERBEROS`, the principal to log in as. Ask the cluster's administrator. */
            principal?: string;
            /** @description With `KERBEROS`, the keytab of that principal. The documents call it a file's content and describe the file's path. */
            keytab?: string;
            /** @description The generation of Hive on the cluster. Required by newer documents, yet missing in their sample. */
            hiveVersion?: "HIVE_1_X" | "HIVE_3_X" | (string & {});
            /** @description The user to log in to Manager as. Needed with Kerberos, unless a kept configuration is used. */
            user?: string;
            /**
             * Format: password
             * @description That user's password.
             */
            password?: string;
            /** @description Apache Hadoop only. The address of the NameNode, as `ip:port` or with `hdfs://` in front. */
            uri?: string;
            /** @description Apache Hadoop only. The address of the metastore, as `hive.metastore.uris` has it: `thrift://host-192-168-1-212:9083`. */
            hiveMsUris?: string;
            /** @description Whether tables may lie in OBS, which the cluster must support. When `true`, `accessKey` and `securityKey` are needed. Required by newer documents, yet missing in their sample. */
            obsSupport?: boolean;
            /**
             * @description Where the link runs. Only for `HIVE_3_X`.
             *
             *     - `EMBEDDED`: inside CDM, which is faster
             *     - `STANDALONE`: in a process of its own. Needed when one CDM cluster reaches several Hadoop clusters of which
             *       some use Kerberos and others do not, or when the two ends of a job are of different versions
             */
            runMode?: "EMBEDDED" | "STANDALONE" | (string & {});
            /** @description With `obsSupport`, the access key (AK) for OBS. */
            accessKey?: string;
            /**
             * Format: password
             * @description With `obsSupport`, the secret of that key (SK).
             */
            securityKey?: string;
            /** @description Further properties of the Hive client, by its own names. A map by the documents; how it is written as a text is not on record. Documented by Open Telekom Cloud only. */
            properties?: string;
        };
        /**
         * @description How to reach Kafka of MRS or Apache Kafka, to read from it. It cannot be written to. `hadoopType` says which, and
         *     decides what else is needed:
         *
         *     - `MRS`: `host`, `user`, `password` and `authType`
         *     - `Apache Kafka`: `brokerList`
         *
         *     Both clouds document this link; in 2021 Huawei Cloud knew `brokerList` only. For the cloud's own Kafka there is
         *     LinkDmsKafka. The newer sample also sends `extended-configs` beside `configs`, which holds nothing there (`e30=` is
         *     an empty object in Base64). This form does not write it.
         */
        LinkKafka: {
            /** @description Whose Kafka it is. */
            hadoopType: "MRS" | "Apache Kafka" | (string & {});
            /** @description Apache Kafka only. The brokers: `host1:port1,host2:port2`, with commas. */
            brokerList?: string;
            /** @description MRS only. The floating IP address of MRS Manager. */
            host?: string;
            /** @description MRS only. The user to log in to MRS Manager as. Not `admin`, when the cluster uses Kerberos. */
            user?: string;
            /**
             * Format: password
             * @description MRS only. That user's password.
             */
            password?: string;
            /**
             * @description MRS only. Whether the cluster asks for Kerberos.
             *
             *     - `SIMPLE`: it does not
             *     - `KERBEROS`: it does
             */
            authType?: "SIMPLE" | "KERBEROS" | (string & {});
            /** @description Further properties of the Kafka client, by its own names. A map by the documents; how it is written as a text is not on record. Documented by Open Telekom Cloud only. */
            properties?: string;
        };
        /**
         * @description How to reach the object storage of Qiniu Cloud (KODO) or of Tencent Cloud (COS), to read files from it: CSV, JSON
         *     and binary ones. It cannot be written to.
         *
         *     Documented by Huawei Cloud in 2021; today its list of links does not have it.
         */
        LinkKodoCos: {
            /** @description `KODO_COS` here, for both storages, by the one sample. */
            storageType: "KODO_COS" | (string & {});
            /** @description The storage's region, by the storage's own name for it, such as `z1`. */
            zone: string;
            /** @description The access key (AK). */
            accessKey: string;
            /**
             * Format: password
             * @description The secret of that key (SK).
             */
            securityKey: string;
            /** @description Whether to prefer the bucket's own domain name for downloads. KODO only. */
            useCustomDomain?: boolean;
        };
        /** @description How to reach MongoDB, to read from it or to write to it. Both clouds document this link, with the same inputs. */
        LinkMongoDb: {
            /** @description The servers: `host1:port1;host2:port2`, with semicolons. Mind the capital L, which Redis lacks. */
            serverList: string;
            /** @description The database's name. */
            database: string;
            /** @description The user to log in as. Mind the capital N, which relational databases lack. */
            userName: string;
            /**
             * Format: password
             * @description That user's password.
             */
            password: string;
        };
        /**
         * @description How to reach a file server over SMB, CIFS or NFS, such as the cloud's own SFS, to read files from it or to write
         *     files to it: CSV, JSON and binary ones.
         *
         *     Documented by Huawei Cloud in 2021, and even then as about to go away; today its list of links does not have it.
         *     Expect to be refused.
         */
        LinkNasSfs: {
            /** @description The protocol. Only `CIFS` is seen in an example. */
            protocol: "SMB" | "CIFS" | "NFS" | (string & {});
            /** @description The shared path. For CIFS that is two backslashes, the server, one backslash and the share; in JSON, and in most programming languages, each of these backslashes is written twice. */
            server: string;
            /** @description The user to log in as. */
            username: string;
            /**
             * Format: password
             * @description That user's password.
             */
            password: string;
        };
        /**
         * @description How to reach OBS, the object storage of both clouds, to read files from it or to write files to it: CSV, JSON and
         *     binary ones.
         *
         *     The bucket is named by the job, not by the link. It must be in the region of the CDM cluster, and the keys must
         *     belong to somebody who may read and write it.
         */
        LinkObs: {
            /** @description Tells OBS from the other object storages that share the connector. `OBS` here. */
            storageType: "OBS" | (string & {});
            /**
             * @description The kind of bucket. Documented by Huawei Cloud; a client sends it to Open Telekom Cloud too.
             *
             *     - `OB`: a bucket for objects. Filtering of files is slow there.
             *     - `PFS`: a parallel file system
             */
            obsBucketType?: "OB" | "PFS" | (string & {});
            /** @description The endpoint of OBS, such as `obs.eu-de.otc.t-systems.com`. In 2021 Huawei Cloud also took one with a bucket in front; such a link sees that bucket only. */
            server: string;
            /** @description 443 for HTTPS, 80 for HTTP. */
            port: number;
            /** @description The access key (AK). */
            accessKey: string;
            /**
             * Format: password
             * @description The secret of that key (SK).
             */
            securityKey: string;
        };
        /**
         * @description How to reach OpenTSDB of CloudTable, a store for time series, to read from it or to write to it.
         *
         *     Documented by Huawei Cloud. Open Telekom Cloud took its page away in 2024, but its user guide still has this link.
         */
        LinkOpenTsdb: {
            /** @description The address of OpenTSDB, as the console of CloudTable shows it, with its port. */
            openTSDBQuorum: string;
            /** @description Whether the cluster is in security mode. `UNSAFE` says that it is not; how the contrary is written is not on record. In security mode `user`, `ak`, `sk` and `projectId` are needed. */
            securityMode: "UNSAFE" | (string & {});
            /** @description In security mode, the user to reach CloudTable as. */
            user?: string;
            /** @description In security mode, that user's access key. */
            ak?: string;
            /**
             * Format: password
             * @description In security mode, the secret of that key.
             */
            sk?: string;
            /** @description In security mode, the id of the project that CloudTable is in. */
            projectId?: string;
        };
        /**
         * @description How to reach Redis, to read from it or, by the link's page, to write to it. Both clouds document this link, with the
         *     same inputs.
         *
         *     In 2021 it served DCS, the cloud's own Redis, as well, but only to write to; and it was to go away. Newer documents
         *     have it without either remark. The page about jobs that write, which was about DCS, Open Telekom Cloud withdrew in
         *     2024.
         */
        LinkRedis: {
            /**
             * @description How Redis is set up.
             *
             *     - `Single`: one node
             *     - `Cluster`: a cluster
             */
            deploymentMode: "Single" | "Cluster" | (string & {});
            /** @description The servers: `host1:port1;host2:port2`, with semicolons. Mind the small l, unlike in MongoDB's link. */
            serverlist: string;
            /**
             * Format: password
             * @description The password.
             */
            password: string;
            /** @description The database's number, `0` in the samples. */
            dbIndex: number;
        };
        /**
         * @description How to reach a relational database over JDBC, to read from it or to write to it. `databaseType` says which one, and
         *     decides which of the other inputs apply. Both clouds document this link.
         *
         *     It is the one link with a second config: everything stands in `linkConfig`, but for the sign around identifiers,
         *     which stands in `dialect`. Do not change the user or the password while a job runs: the job fails.
         */
        LinkRelationalDatabase: {
            /** @description The database, the user and how data is carried. */
            linkConfig: {
                /**
                 * @description The kind of database. RDS instances take the value of their engine.
                 *
                 *     The list is open: the pages also promise databases for which they give no value, among them Dameng, MYCAT
                 *     and sharded ones. `SAP HANA` is written with a space in the documents; no sample shows it.
                 */
                databaseType: "ORACLE" | "MYSQL" | "SQLSERVER" | "DB2" | "POSTGRESQL" | "DWS" | "DDM" | "SAP HANA" | (string & {});
                /** @description The database server's IP address; the user guide allows a domain name too. The CDM cluster must be able to reach it. */
                host: string;
                /** @description The port that the database listens on, such as 3306 for MySQL. */
                port: number;
                /** @description Oracle only: how `database` or `sidname` names the database, by its service name (`SERVICENAME`) or by its instance (`SID`). */
                databaseconfig?: "SERVICENAME" | "SID" | (string & {});
                /** @description Oracle only, and only with `databaseconfig` at `SID`. The instance's id. */
                sidname?: string;
                /** @description The database's name. No document requires it; every sample has it. */
                database?: string;
                /** @description The database user. It must be allowed to read and write the tables and to read their metadata. Mind the spelling: other links write `userName` or `user`. */
                username: string;
                /**
                 * Format: password
                 * @description That user's password.
                 */
                password: string;
                /** @description How many rows are asked for at a time. Far too large or too small a number makes jobs slow. */
                fetchSize?: number;
                /** @description How many rows are committed at a time. Not known to Huawei Cloud's release of 2021. */
                commitSize?: number;
                /**
                 * @description Whether to load data by the database's own means. For MySQL that is LOAD DATA, and imports become faster.
                 *
                 *     Rows whose key is there already are then replaced or skipped, depending on how the job handles conflicts,
                 *     and the count of written rows can differ from the rows that changed.
                 */
                usingNative?: boolean;
                /** @description Whether the database is an RDS instance. Left out, it counts as `true` for databases of the cloud and as `false` for others. Documented by Open Telekom Cloud only. */
                isRds?: boolean;
                /** @description Whether to encrypt the connection. For DWS, and by some documents for RDS. */
                useSSL?: boolean;
                /** @description Further properties for the JDBC driver, by the driver's own names. A map by the documents; how it is written as a text is not on record. */
                jdbcProperties?: string;
                /**
                 * @description Oracle only: how new the server is.
                 *
                 *     - `HIGH_VERSION`: newer than 12.1
                 *     - `MED_VERSION`: 12.1
                 *     - `LOW_VERSION`: older than 12.1
                 *
                 *     Try another one when a job breaks off with "Protocol violation".
                 */
                version?: "HIGH_VERSION" | "MED_VERSION" | "LOW_VERSION" | (string & {});
                /**
                 * @description DWS only: how data is loaded. Documented by Huawei Cloud in 2021 only.
                 *
                 *     - `GDS`: the nodes of DWS fetch it from CDM, which opens port 25000 for them
                 *     - `COPY`: CDM sends it through the JDBC driver
                 */
                importMode?: "GDS" | "COPY" | (string & {});
                /** @description Whether to read through an agent near the source. Only pages of Huawei Cloud between 2021 and 2025 have it; the user guide says that agents go away. Leave it out. */
                useAgent?: boolean;
            };
            /** @description How SQL is written for this database. */
            dialect?: {
                /** @description The sign that the database wants around the names of tables and columns, `"` for DWS in the user guide's example. */
                identifierEnclose?: string;
            };
        };
        /**
         * @description What kind of store it is. The list is open, and not each cloud has all.
         *
         *     - `generic-jdbc-connector`: a relational database
         *     - `obs-connector`: OBS; on Huawei Cloud also OSS of Alibaba Cloud
         *     - `hdfs-connector`: HDFS
         *     - `hbase-connector`: HBase or CloudTable
         *     - `hive-connector`: Hive
         *     - `ftp-connector`, `sftp-connector`: a server for FTP or SFTP
         *     - `mongodb-connector`: MongoDB or DDS
         *     - `redis-connector`: Redis or DCS
         *     - `kafka-connector`: Kafka
         *     - `dis-connector`: DIS
         *     - `elasticsearch-connector`: Elasticsearch or CSS
         *     - `dli-connector`: DLI
         *     - `http-connector`: HTTP or HTTPS; its link has no settings
         *     - `dms-kafka-connector`: Kafka of DMS
         *     - `nas-connector`: NAS or SFS (Huawei Cloud, to be taken away)
         *     - `opentsdb-connector`: OpenTSDB of CloudTable (Huawei Cloud)
         *     - `thirdparty-obs-connector`: KODO, COS or S3 (Huawei Cloud)
         */
        ConnectorName: "generic-jdbc-connector" | "obs-connector" | "hdfs-connector" | "hbase-connector" | "hive-connector" | "ftp-connector" | "sftp-connector" | "mongodb-connector" | "redis-connector" | "kafka-connector" | "dis-connector" | "elasticsearch-connector" | "dli-connector" | "http-connector" | "dms-kafka-connector" | "nas-connector" | "opentsdb-connector" | "thirdparty-obs-connector" | (string & {});
        /** @description One setting. */
        InputDefinition: {
            /** @description The setting's name, with the group's name and a point before it, as in `linkConfig.host`. */
            name: string;
            /**
             * @description What it is set to, always as text: `"3306"`, `"false"`. Lists are one text too, with `&` between the entries.
             *
             *     Whether the service decodes what it is sent is not known. If it does as the software that it grew from, a `+`
             *     or a `%` in a password arrives as something else; try such a value before you rely on it.
             */
            value: string;
            /** @description The kind of value. The service knows; leave it out. */
            type?: string;
        };
        /** @description A group of settings. */
        ConfigDefinition: {
            /** @description The group's name: `linkConfig` for a link, `fromJobConfig` for the source of a job, `toJobConfig` for its destination; the job's own settings have several, such as `throttlingConfig` and `schedulerConfig`. */
            name: string;
            /** @description The settings. Leave a group without settings out altogether. */
            inputs: components["schemas"]["InputDefinition"][];
            /** @description The group's number. The service gives it; leave it out. */
            id?: number;
            /** @description The kind of group. No source shows one; leave it out. */
            type?: string;
        };
        /** @description Further settings, packed into one text. */
        ExtensionDefinition: {
            /** @description The setting's name, `linkConfig.extendedFields` in the samples. */
            name?: string;
            /** @description The settings, as JSON that was encoded in a way of its own: Base64, in which `J` and `L` have changed places, by all that can be told. `e30=` is none. */
            value?: string;
        };
        /** @description The settings of a link. */
        LinkDefinitionValues: {
            /** @description Groups of settings. A link has one, `linkConfig`. */
            configs: components["schemas"]["ConfigDefinition"][];
            /** @description Further settings, packed into one text. */
            "extended-configs"?: components["schemas"]["ExtensionDefinition"];
            /** @description Validators. No source says what they are or shows one. */
            validators?: string[];
        };
        /** @description What a link is to be. The name, the connector and the settings are what counts; who made it and when is kept by the service, whatever is sent. */
        LinkDefinition: {
            /** @description The link's name, by which jobs refer to it. */
            name: string;
            /**
             * @description What kind of store it is. The list is open, and not each cloud has all.
             *
             *     - `generic-jdbc-connector`: a relational database
             *     - `obs-connector`: OBS; on Huawei Cloud also OSS of Alibaba Cloud
             *     - `hdfs-connector`: HDFS
             *     - `hbase-connector`: HBase or CloudTable
             *     - `hive-connector`: Hive
             *     - `ftp-connector`, `sftp-connector`: a server for FTP or SFTP
             *     - `mongodb-connector`: MongoDB or DDS
             *     - `redis-connector`: Redis or DCS
             *     - `kafka-connector`: Kafka
             *     - `dis-connector`: DIS
             *     - `elasticsearch-connector`: Elasticsearch or CSS
             *     - `dli-connector`: DLI
             *     - `http-connector`: HTTP or HTTPS; its link has no settings
             *     - `dms-kafka-connector`: Kafka of DMS
             *     - `nas-connector`: NAS or SFS (Huawei Cloud, to be taken away)
             *     - `opentsdb-connector`: OpenTSDB of CloudTable (Huawei Cloud)
             *     - `thirdparty-obs-connector`: KODO, COS or S3 (Huawei Cloud)
             */
            "connector-name": components["schemas"]["ConnectorName"];
            /** @description The settings of a link. */
            "link-config-values": components["schemas"]["LinkDefinitionValues"];
            /** @description Whether jobs may use the link. Left out, they may. */
            enabled?: boolean;
            /** @description The link's number. The service gives it; leave it out. */
            id?: number;
            /** @description Who made the link. The service knows; leave it out. */
            "creation-user"?: string | null;
            /**
             * Format: int64
             * @description When the link was made, in milliseconds since 1970. The service knows; leave it out.
             */
            "creation-date"?: number;
            /** @description Who last changed the link. The service knows; leave it out. */
            "update-user"?: string | null;
            /**
             * Format: int64
             * @description When the link was last changed, in milliseconds since 1970. The service knows; leave it out.
             */
            "update-date"?: number;
        };
        /** @description A link as it is to be. No source shows more than one in the list. */
        LinksRequest: {
            /** @description The link, as the only entry. */
            links: components["schemas"]["LinkDefinition"][];
        };
        /** @description One remark on a link. */
        LinkValidationRemark: {
            /** @description What is wrong, for people. */
            message?: string;
            /** @description How bad it is. With `ERROR` the link was not made or changed; with `WARNING` it was. */
            status?: "ERROR" | "WARNING" | (string & {});
        };
        /** @description Remarks on a group of a link's settings. Empty when there are none. */
        LinkValidationResult: {
            /** @description Remarks on the settings of the link. */
            linkConfig?: components["schemas"]["LinkValidationRemark"][];
        };
        /** @description The name of the link, and what the service remarks on it. */
        CreateLinkAnswer: {
            /** @description The link's name. */
            name?: string;
            /** @description Remarks on the link. One that says something and is not a `WARNING` means that it was not made. Nothing at all, an empty list and a list of empty objects mean that all is well. */
            "validation-result"?: components["schemas"]["LinkValidationResult"][];
        };
        /** @description Why the service refused. Read `errCode`, else `code`; the text is in `externalMessage`, else `message`. */
        ErrorBody: {
            /** @description The code, `Cdm.` and four digits in most cases. */
            errCode?: string;
            /** @description Text for people. Do not parse it. */
            externalMessage?: string;
            /** @description The same code, in answers of the create and update calls. */
            code?: string;
            /** @description The same text, in answers of the create and update calls. */
            message?: string;
        };
        /** @description What the API gateway answers when it turns a call away before the service sees it: a missing or expired token, a wrong signature, an unknown path, too many calls. */
        GatewayError: {
            /** @description The gateway's code, for example `APIGW.0301`. The list is open. */
            error_code?: string;
            /** @description Text for people. Do not parse it. */
            error_msg?: string;
            /** @description Names the call in the provider's logs. Quote it when asking for support. */
            request_id?: string;
        };
        /** @description Why the link could not be tried with success. Read `validation-result`; `message` and `status` are where a table has them, and no sample does. */
        LinkNotValidatedBody: {
            /** @description What is wrong with the link. */
            "validation-result"?: components["schemas"]["LinkValidationResult"][];
            /** @description What is wrong, for people. */
            message?: string;
            /** @description How bad it is. */
            status?: "ERROR" | "WARNING" | (string & {});
        };
        /** @description One setting. */
        Input: {
            /** @description The setting's name, with the group's name and a point before it, as in `linkConfig.host`. */
            name?: string;
            /**
             * @description What it is set to: mostly a text, though numbers, booleans and objects occur. A secret may be left out or masked.
             *
             *     Texts are URL-encoded, which no page mentions: decode a text once before you read it or send it back. In a list,
             *     split at `&` first.
             */
            value?: string | number | boolean | {
                [key: string]: unknown;
            };
            /** @description The kind of value, `STRING` and `INTEGER` in the samples. */
            type?: string;
            /** @description How long the value may be. Seen in answers of 2021. */
            size?: number;
            /** @description Whether a link or job must have the setting. Seen in answers of 2021. */
            mandatory?: boolean;
            /** @description Whether the value is a secret. Seen in answers of 2021. */
            sensitive?: boolean;
            /** @description What it is when it is not set. Seen in answers of 2021. */
            defaultValue?: string | number | boolean;
        };
        /** @description A group of settings. */
        Config: {
            /** @description The group's name, such as `linkConfig`, `fromJobConfig`, `toJobConfig` or `throttlingConfig`. */
            name?: string;
            /** @description The settings. In place of an empty list there may be an empty object. */
            inputs?: components["schemas"]["Input"][] | {
                [key: string]: unknown;
            };
            /** @description The group's number. */
            id?: number;
            /** @description The kind of group. No source shows one. */
            type?: string;
        };
        /** @description Further settings, packed into one text. */
        ExtendedConfigs: {
            /** @description The setting's name, `linkConfig.extendedFields` in the samples. */
            name?: string;
            /** @description The settings, as JSON that was encoded in a way of its own: Base64, in which `J` and `L` have changed places, by all that can be told. `e30=` is none. */
            value?: string;
        };
        /** @description The settings of a link. */
        LinkConfigValues: {
            /** @description Groups of settings. A link has one, `linkConfig`. */
            configs?: components["schemas"]["Config"][];
            /** @description Further settings, packed into one text. */
            "extended-configs"?: components["schemas"]["ExtendedConfigs"];
            /** @description Validators. No source says what they are or shows one. */
            validators?: string[];
        };
        /** @description A link. */
        Link: {
            /** @description The link's name, by which jobs refer to it. */
            name?: string;
            /** @description The link's number. */
            id?: number;
            /**
             * @description What kind of store it is. The list is open, and not each cloud has all.
             *
             *     - `generic-jdbc-connector`: a relational database
             *     - `obs-connector`: OBS; on Huawei Cloud also OSS of Alibaba Cloud
             *     - `hdfs-connector`: HDFS
             *     - `hbase-connector`: HBase or CloudTable
             *     - `hive-connector`: Hive
             *     - `ftp-connector`, `sftp-connector`: a server for FTP or SFTP
             *     - `mongodb-connector`: MongoDB or DDS
             *     - `redis-connector`: Redis or DCS
             *     - `kafka-connector`: Kafka
             *     - `dis-connector`: DIS
             *     - `elasticsearch-connector`: Elasticsearch or CSS
             *     - `dli-connector`: DLI
             *     - `http-connector`: HTTP or HTTPS; its link has no settings
             *     - `dms-kafka-connector`: Kafka of DMS
             *     - `nas-connector`: NAS or SFS (Huawei Cloud, to be taken away)
             *     - `opentsdb-connector`: OpenTSDB of CloudTable (Huawei Cloud)
             *     - `thirdparty-obs-connector`: KODO, COS or S3 (Huawei Cloud)
             */
            "connector-name"?: components["schemas"]["ConnectorName"];
            /** @description The settings of a link. */
            "link-config-values"?: components["schemas"]["LinkConfigValues"];
            /** @description Whether jobs may use the link. */
            enabled?: boolean;
            /** @description Who made the link. */
            "creation-user"?: string;
            /**
             * Format: int64
             * @description When the link was made, in milliseconds since 1970.
             */
            "creation-date"?: number;
            /** @description Who last changed the link. */
            "update-user"?: string;
            /**
             * Format: int64
             * @description When the link was last changed, in milliseconds since 1970.
             */
            "update-date"?: number;
        };
        /** @description The link that was asked for, or all of the cluster. */
        ShowLinkAnswer: {
            /** @description The link, as the only entry, or all links. */
            links?: components["schemas"]["Link"][];
            /** @description Which sources and destinations do not go together in jobs for tables and files. No source shows the form. */
            "fromTo-unMapping"?: string;
            /** @description Which sources and destinations go together in jobs for whole databases. No source shows the form. */
            "batchFromTo-mapping"?: string;
        };
        /** @description What the service remarks on the link. */
        UpdateLinkAnswer: {
            /** @description Remarks on the link. One that says something and is not a `WARNING` means that it was not changed. Nothing at all, an empty list and a list of empty objects mean that all is well. */
            "validation-result"?: components["schemas"]["LinkValidationResult"][];
            /** @description The link's name. Seen in a sample of 2021 only. */
            name?: string;
        };
        /** @description The settings of one side of a job, or of the job itself: what to read goes with the connector it is read with, what to write with the one it is written with, and how the job runs with neither. */
        JobDefinitionValues: {
            /** @description Groups of settings. */
            configs: components["schemas"]["ConfigDefinition"][];
            /** @description Further settings, packed into one text. */
            "extended-configs"?: components["schemas"]["ExtensionDefinition"];
        };
        /** @description What a job is to be. An answer about a job holds more fields than this; take those out before you send it back. */
        JobDefinition: {
            /** @description The job's name, by which it is addressed. Of 1 to 240 characters. */
            name: string;
            /**
             * @description What the job moves: `NORMAL_JOB` a table or files, `BATCH_JOB` a whole database, `SCENARIO_JOB` a scenario.
             * @enum {string}
             */
            job_type: "NORMAL_JOB" | "BATCH_JOB" | "SCENARIO_JOB";
            /** @description The link to read from. */
            "from-link-name": string;
            /**
             * @description What kind of store it is. The list is open, and not each cloud has all.
             *
             *     - `generic-jdbc-connector`: a relational database
             *     - `obs-connector`: OBS; on Huawei Cloud also OSS of Alibaba Cloud
             *     - `hdfs-connector`: HDFS
             *     - `hbase-connector`: HBase or CloudTable
             *     - `hive-connector`: Hive
             *     - `ftp-connector`, `sftp-connector`: a server for FTP or SFTP
             *     - `mongodb-connector`: MongoDB or DDS
             *     - `redis-connector`: Redis or DCS
             *     - `kafka-connector`: Kafka
             *     - `dis-connector`: DIS
             *     - `elasticsearch-connector`: Elasticsearch or CSS
             *     - `dli-connector`: DLI
             *     - `http-connector`: HTTP or HTTPS; its link has no settings
             *     - `dms-kafka-connector`: Kafka of DMS
             *     - `nas-connector`: NAS or SFS (Huawei Cloud, to be taken away)
             *     - `opentsdb-connector`: OpenTSDB of CloudTable (Huawei Cloud)
             *     - `thirdparty-obs-connector`: KODO, COS or S3 (Huawei Cloud)
             */
            "from-connector-name": components["schemas"]["ConnectorName"];
            /** @description The settings of one side of a job, or of the job itself: what to read goes with the connector it is read with, what to write with the one it is written with, and how the job runs with neither. */
            "from-config-values": components["schemas"]["JobDefinitionValues"];
            /** @description The link to write to. */
            "to-link-name": string;
            /**
             * @description What kind of store it is. The list is open, and not each cloud has all.
             *
             *     - `generic-jdbc-connector`: a relational database
             *     - `obs-connector`: OBS; on Huawei Cloud also OSS of Alibaba Cloud
             *     - `hdfs-connector`: HDFS
             *     - `hbase-connector`: HBase or CloudTable
             *     - `hive-connector`: Hive
             *     - `ftp-connector`, `sftp-connector`: a server for FTP or SFTP
             *     - `mongodb-connector`: MongoDB or DDS
             *     - `redis-connector`: Redis or DCS
             *     - `kafka-connector`: Kafka
             *     - `dis-connector`: DIS
             *     - `elasticsearch-connector`: Elasticsearch or CSS
             *     - `dli-connector`: DLI
             *     - `http-connector`: HTTP or HTTPS; its link has no settings
             *     - `dms-kafka-connector`: Kafka of DMS
             *     - `nas-connector`: NAS or SFS (Huawei Cloud, to be taken away)
             *     - `opentsdb-connector`: OpenTSDB of CloudTable (Huawei Cloud)
             *     - `thirdparty-obs-connector`: KODO, COS or S3 (Huawei Cloud)
             */
            "to-connector-name": components["schemas"]["ConnectorName"];
            /** @description The settings of one side of a job, or of the job itself: what to read goes with the connector it is read with, what to write with the one it is written with, and how the job runs with neither. */
            "to-config-values": components["schemas"]["JobDefinitionValues"];
            /** @description The settings of one side of a job, or of the job itself: what to read goes with the connector it is read with, what to write with the one it is written with, and how the job runs with neither. */
            "driver-config-values": components["schemas"]["JobDefinitionValues"];
            /** @description The group of jobs that it belongs to. Whether it is taken from here is not known. */
            group_name?: string;
            /** @description Whether the job may run. Whether it is taken from here is not known. */
            enabled?: boolean;
            /** @description The kind of task. No source lists its values, and whether it is taken from here is not known. */
            type?: string;
            /** @description Whether the job reads with a statement in SQL. Whether it is taken from here is not known. */
            is_use_sql?: boolean;
        };
        /** @description A job as it is to be. No source shows more than one in the list. */
        JobsRequest: {
            /** @description The job, as the only entry. */
            jobs: components["schemas"]["JobDefinition"][];
        };
        /** @description One remark of the service on what was asked of it. */
        JobValidationResult: {
            /** @description What is wrong, for people. */
            message?: string;
            /** @description How bad it is. `ERROR` means that the request was not carried out. */
            status?: "ERROR" | "WARNING" | (string & {});
        };
        /** @description The name of the job, and what the service remarks on it. */
        CreateJobAnswer: {
            /** @description The job's name. */
            name?: string;
            /** @description Remarks on the job. One that says something and is not a `WARNING` means that it was not made. Nothing at all, an empty list and a list of empty objects mean that all is well. */
            "validation-result"?: components["schemas"]["JobValidationResult"][];
        };
        /** @description A job, and the clusters of which one is to run it. */
        RandomClusterJobRequest: {
            /** @description The job, as the only entry. No source shows more than one. */
            jobs: components["schemas"]["JobDefinition"][];
            /** @description Ids of clusters. One that is up is taken from among them. */
            clusters: string[];
        };
        /**
         * @description Where the run stands. The list is open: treat a value you do not know as "still running".
         *
         *     - `BOOTING`: being started
         *     - `PENDING`: waiting for a free slot (seen in answers only)
         *     - `RUNNING`: at work
         *     - `SUCCEEDED`: finished
         *     - `FAILED`: broke off
         *     - `FAILURE_ON_SUBMIT`: could not be submitted
         *     - `STOPPED`: stopped on request (seen in answers only)
         *     - `UNKNOWN`: the service cannot tell
         *     - `NEVER_EXECUTED`: has not run yet
         */
        JobStatus: "BOOTING" | "PENDING" | "RUNNING" | "SUCCEEDED" | "FAILED" | "FAILURE_ON_SUBMIT" | "STOPPED" | "UNKNOWN" | "NEVER_EXECUTED" | (string & {});
        /** @description One run of a job, as the service sees it at the moment of the call. No field is promised. */
        StartJobSubmission: {
            /** @description Number of the run. */
            "submission-id"?: number;
            /** @description Name of the job that runs. */
            "job-name"?: string;
            /**
             * @description Where the run stands. The list is open: treat a value you do not know as "still running".
             *
             *     - `BOOTING`: being started
             *     - `PENDING`: waiting for a free slot (seen in answers only)
             *     - `RUNNING`: at work
             *     - `SUCCEEDED`: finished
             *     - `FAILED`: broke off
             *     - `FAILURE_ON_SUBMIT`: could not be submitted
             *     - `STOPPED`: stopped on request (seen in answers only)
             *     - `UNKNOWN`: the service cannot tell
             *     - `NEVER_EXECUTED`: has not run yet
             */
            status?: components["schemas"]["JobStatus"];
            /** @description How far the run is; `-1` when it failed. The unit is not reliable (a finished run was seen with `0`), so never decide by it whether a run has ended. */
            progress?: number;
            /** @description Whether the run moves only what is new since the last one. */
            isIncrementing?: boolean;
            /** @description Whether incremental migration is to stop. Often empty. The misspelling is on the wire. */
            isStopingIncrement?: string;
            /** @description Whether the job runs on a schedule. */
            "is-execute-auto"?: boolean;
            /** @description Whether the job is deleted once it has run. */
            isDeleteJob?: boolean;
            /** @description Rows deleted. */
            delete_rows?: number;
            /** @description Rows updated. */
            update_rows?: number;
            /** @description Rows written. */
            write_rows?: number;
            /** @description Who created the job. */
            "creation-user"?: string;
            /**
             * Format: int64
             * @description When the run was created, in milliseconds since 1970.
             */
            "creation-date"?: number;
            /**
             * Format: int64
             * @description When the run began, in milliseconds since 1970.
             */
            "execute-date"?: number;
            /**
             * Format: int64
             * @description When the record last changed, in milliseconds since 1970.
             */
            "last-update-date"?: number;
            /** @description Who last changed the record. The misspelling is what answers carry. */
            "last-udpate-user"?: string;
            /** @description The same under its correct spelling, which newer documents use. Read whichever is there. */
            "last-update-user"?: string;
        };
        /** @description The run that was started, or, in releases of 2021, the name of the job. */
        RandomClusterJobAnswer: {
            /** @description The run, as the only entry. */
            submissions?: components["schemas"]["StartJobSubmission"][];
            /** @description The job's name. Sent by releases of 2021. */
            name?: string;
            /** @description Remarks on the job. Sent by releases of 2021; empty objects mean that all is well. */
            "validation-result"?: components["schemas"]["JobValidationResult"][];
        };
        /**
         * @description What the job moves. The list is open.
         *
         *     - `NORMAL_JOB`: a table or files
         *     - `BATCH_JOB`: a whole database
         *     - `SCENARIO_JOB`: a scenario
         */
        JobType: "NORMAL_JOB" | "BATCH_JOB" | "SCENARIO_JOB" | (string & {});
        /** @description The settings of one side of a job, or of the job itself. */
        ConfigValues: {
            /** @description Groups of settings. */
            configs?: components["schemas"]["Config"][];
            /** @description Further settings, packed into one text. */
            "extended-configs"?: components["schemas"]["ExtendedConfigs"];
        };
        /**
         * @description How the job's latest run went, as the job tells it. The list is open, and it is not quite the list of the runs: a job
         *     that has not run is `NEW` here and `NEVER_EXECUTED` there.
         *
         *     - `BOOTING`: being started
         *     - `RUNNING`: at work
         *     - `SUCCEEDED`: finished
         *     - `FAILED`: broke off
         *     - `FAILURE_ON_SUBMIT`: could not be submitted (a client looks for it)
         *     - `NEW`: has not run yet
         */
        JobOwnStatus: "BOOTING" | "RUNNING" | "SUCCEEDED" | "FAILED" | "FAILURE_ON_SUBMIT" | "NEW" | (string & {});
        /** @description A job, with counts of what it has moved. No field is promised. */
        Job: {
            /** @description The job's name, by which it is addressed. */
            name?: string;
            /** @description The job's number. */
            id?: number;
            /**
             * @description What the job moves. The list is open.
             *
             *     - `NORMAL_JOB`: a table or files
             *     - `BATCH_JOB`: a whole database
             *     - `SCENARIO_JOB`: a scenario
             */
            job_type?: components["schemas"]["JobType"];
            /** @description The kind of task. No source lists its values. */
            type?: string;
            /** @description The group of jobs that it belongs to. */
            group_name?: string;
            /** @description The link it reads from. */
            "from-link-name"?: string;
            /**
             * @description What kind of store it is. The list is open, and not each cloud has all.
             *
             *     - `generic-jdbc-connector`: a relational database
             *     - `obs-connector`: OBS; on Huawei Cloud also OSS of Alibaba Cloud
             *     - `hdfs-connector`: HDFS
             *     - `hbase-connector`: HBase or CloudTable
             *     - `hive-connector`: Hive
             *     - `ftp-connector`, `sftp-connector`: a server for FTP or SFTP
             *     - `mongodb-connector`: MongoDB or DDS
             *     - `redis-connector`: Redis or DCS
             *     - `kafka-connector`: Kafka
             *     - `dis-connector`: DIS
             *     - `elasticsearch-connector`: Elasticsearch or CSS
             *     - `dli-connector`: DLI
             *     - `http-connector`: HTTP or HTTPS; its link has no settings
             *     - `dms-kafka-connector`: Kafka of DMS
             *     - `nas-connector`: NAS or SFS (Huawei Cloud, to be taken away)
             *     - `opentsdb-connector`: OpenTSDB of CloudTable (Huawei Cloud)
             *     - `thirdparty-obs-connector`: KODO, COS or S3 (Huawei Cloud)
             */
            "from-connector-name"?: components["schemas"]["ConnectorName"];
            /** @description The settings of one side of a job, or of the job itself. */
            "from-config-values"?: components["schemas"]["ConfigValues"];
            /** @description The link it writes to. */
            "to-link-name"?: string;
            /**
             * @description What kind of store it is. The list is open, and not each cloud has all.
             *
             *     - `generic-jdbc-connector`: a relational database
             *     - `obs-connector`: OBS; on Huawei Cloud also OSS of Alibaba Cloud
             *     - `hdfs-connector`: HDFS
             *     - `hbase-connector`: HBase or CloudTable
             *     - `hive-connector`: Hive
             *     - `ftp-connector`, `sftp-connector`: a server for FTP or SFTP
             *     - `mongodb-connector`: MongoDB or DDS
             *     - `redis-connector`: Redis or DCS
             *     - `kafka-connector`: Kafka
             *     - `dis-connector`: DIS
             *     - `elasticsearch-connector`: Elasticsearch or CSS
             *     - `dli-connector`: DLI
             *     - `http-connector`: HTTP or HTTPS; its link has no settings
             *     - `dms-kafka-connector`: Kafka of DMS
             *     - `nas-connector`: NAS or SFS (Huawei Cloud, to be taken away)
             *     - `opentsdb-connector`: OpenTSDB of CloudTable (Huawei Cloud)
             *     - `thirdparty-obs-connector`: KODO, COS or S3 (Huawei Cloud)
             */
            "to-connector-name"?: components["schemas"]["ConnectorName"];
            /** @description The settings of one side of a job, or of the job itself. */
            "to-config-values"?: components["schemas"]["ConfigValues"];
            /** @description The settings of one side of a job, or of the job itself. */
            "driver-config-values"?: components["schemas"]["ConfigValues"];
            /** @description Whether the job may run. */
            enabled?: boolean;
            /**
             * @description How the job's latest run went, as the job tells it. The list is open, and it is not quite the list of the runs: a job
             *     that has not run is `NEW` here and `NEVER_EXECUTED` there.
             *
             *     - `BOOTING`: being started
             *     - `RUNNING`: at work
             *     - `SUCCEEDED`: finished
             *     - `FAILED`: broke off
             *     - `FAILURE_ON_SUBMIT`: could not be submitted (a client looks for it)
             *     - `NEW`: has not run yet
             */
            status?: components["schemas"]["JobOwnStatus"];
            /** @description A mark. No source says what it means. */
            flag?: number;
            /** @description Whether the job reads with a statement in SQL. */
            is_use_sql?: boolean;
            /** @description Whether the job moves only what is new since its last run. */
            is_incre_job?: boolean;
            /** @description Whether such a run is under way, by its name; the documents explain it as they explain `is_incre_job`. */
            is_incrementing?: boolean;
            /** @description Who made the job. */
            "creation-user"?: string;
            /**
             * Format: int64
             * @description When the job was made, in milliseconds since 1970.
             */
            "creation-date"?: number;
            /** @description Who last changed the job. */
            "update-user"?: string;
            /**
             * Format: int64
             * @description When the job was last changed, in milliseconds since 1970.
             */
            "update-date"?: number;
            /** @description Identifier of the run in the engine that executes it. A run's own record calls it `external-id`. */
            external_id?: string;
            /**
             * Format: int64
             * @description When the run was created.
             */
            execute_create_date?: number;
            /**
             * Format: int64
             * @description When the run began.
             */
            execute_start_date?: number;
            /**
             * Format: int64
             * @description When the run's record last changed.
             */
            execute_update_date?: number;
            /**
             * Format: int64
             * @description Rows read.
             */
            rows_read?: number;
            /** @description Rows written. */
            rows_written?: number;
            /** @description Rows written. How it differs from `rows_written` is not said. */
            write_rows?: number;
            /** @description Rows updated. */
            update_rows?: number;
            /** @description Rows deleted. */
            delete_rows?: number;
            /**
             * Format: int64
             * @description Bytes read.
             */
            bytes_read?: number;
            /**
             * Format: int64
             * @description Bytes written.
             */
            bytes_written?: number;
            /** @description Files read. */
            files_read?: number;
            /** @description Files written. */
            files_written?: number;
        };
        /** @description The job that was asked for, or a page of all jobs of a kind. */
        ShowJobsAnswer: {
            /** @description How many jobs there are in all. `0` when one job was asked for by its name. */
            total?: number;
            /** @description The job, as the only entry, or the jobs of the page. */
            jobs?: components["schemas"]["Job"][];
            /** @description The page, counted from 1. */
            page_no?: number;
            /** @description How many jobs a page holds. */
            page_size?: number;
            /** @description Whether attributes of the settings were left out. Sent by releases of 2021. */
            simple?: boolean;
        };
        /** @description What the service remarks on the job. */
        UpdateJobAnswer: {
            /** @description Remarks on the job. One that says something and is not a `WARNING` means that it was not changed. Nothing at all, an empty list and a list of empty objects mean that all is well. */
            "validation-result"?: components["schemas"]["JobValidationResult"][];
        };
        /** @description Values for the run. Leave the body out when the job takes none. */
        StartJobRequest: {
            /** @description Values for the variables that the job's definition names, by variable. */
            variables?: {
                [key: string]: string;
            };
        };
        /** @description The run that was started. */
        StartJobAnswer: {
            /** @description The run, as the only entry. */
            submissions?: components["schemas"]["StartJobSubmission"][];
        };
        /** @description What the service says to a stop. Which of the two lists is sent depends on the release; an empty object, an empty list and no body at all mean that the job was stopped. */
        StopJobAnswer: {
            /** @description Why the job was not stopped. Empty or absent when it was. */
            "validation-result"?: components["schemas"]["JobValidationResult"][];
            /** @description The run that was stopped. Sent by releases of 2022. */
            submissions?: components["schemas"]["StartJobSubmission"][];
        };
        /** @description What a run has moved. A counter that does not apply to the kind of job is `-1`. */
        SqoopCounters: {
            /**
             * Format: int64
             * @description Rows read.
             */
            ROWS_READ?: number;
            /**
             * Format: int64
             * @description Rows written.
             */
            ROWS_WRITTEN?: number;
            /**
             * Format: int64
             * @description Rows left out while writing.
             */
            ROWS_WRITTEN_SKIPPED?: number;
            /**
             * Format: int64
             * @description Bytes read.
             */
            BYTES_READ?: number;
            /**
             * Format: int64
             * @description Bytes written.
             */
            BYTES_WRITTEN?: number;
            /** @description Files read. */
            FILES_READ?: number;
            /** @description Files written. */
            FILES_WRITTEN?: number;
            /** @description Files left out. */
            FILES_SKIPPED?: number;
            /** @description Files in all. */
            TOTAL_FILES?: number;
            /**
             * Format: int64
             * @description Bytes in all.
             */
            TOTAL_SIZE?: number;
        };
        /** @description Statistics of a finished run. Only when the status is `SUCCEEDED`. */
        Counters: {
            /** @description What a run has moved. A counter that does not apply to the kind of job is `-1`. */
            "org.apache.sqoop.submission.counter.SqoopCounters"?: components["schemas"]["SqoopCounters"];
        };
        /** @description One run of a job with its result. */
        Submission: components["schemas"]["StartJobSubmission"] & {
            /** @description Identifier of the run in the engine that executes it. */
            "external-id"?: string;
            /** @description Statistics of a finished run. Only when the status is `SUCCEEDED`. */
            counters?: components["schemas"]["Counters"];
            /** @description What went wrong, in a line. Only when the status is `FAILED`. */
            "error-summary"?: string;
            /** @description What went wrong, at length. Only when the status is `FAILED`. */
            "error-details"?: string;
        };
        /** @description The state of the job's latest run. */
        JobStatusAnswer: {
            /** @description The latest run, as the only entry. */
            submissions?: components["schemas"]["Submission"][];
        };
        /** @description Runs of a job. */
        ShowSubmissionsAnswer: {
            /** @description The runs. */
            submissions?: components["schemas"]["Submission"][];
            /** @description How many runs there are in all. */
            total?: number;
            /** @description The page. */
            page_no?: number;
            /** @description How many runs a page holds. */
            page_size?: number;
        };
        /**
         * @description How the cluster stands, as a code written as text. The list is open: treat a code you do not know as "may still
         *     change".
         *
         *     - `100`: being created
         *     - `200`: up
         *     - `300`: failed
         *     - `303`: could not be created
         *     - `500`: restarting (named for the list of clusters only)
         *     - `800`: frozen
         *     - `900`: stopped
         *     - `910`: stopping
         *     - `920`: starting
         */
        ClusterStatus: "100" | "200" | "300" | "303" | "500" | "800" | "900" | "910" | "920" | (string & {});
        /** @description How far the work on the cluster is, by kind of work, in texts like `29%`. Empty when nothing is being done. */
        ActionProgress: {
            /** @description How far the creation is. */
            CREATING?: string;
            /** @description How far the extension is. */
            GROWING?: string;
            /** @description How far the restoration is. */
            RESTORING?: string;
            /** @description How far the snapshot is. */
            SNAPSHOTTING?: string;
            /** @description How far the repair is. */
            REPAIRING?: string;
        };
        /** @description Why the cluster could not be created. */
        CreateFailed: {
            /** @description A code. No page lists its values. */
            errorCode?: string;
            /** @description Text for people. Do not parse it. */
            errorMsg?: string;
        };
        /** @description Why the cluster failed. Empty or absent when it did not. */
        ClusterFailedReasons: {
            /** @description Why the cluster could not be created. */
            CREATE_FAILED?: components["schemas"]["CreateFailed"];
        };
        /**
         * @description Whether the configuration has arrived. The list is open.
         *
         *     - `In-Sync`: it has
         *     - `Applying`: it is on its way
         *     - `Sync-Failure`: it has not
         */
        ConfigStatus: "In-Sync" | "Applying" | "Sync-Failure" | (string & {});
        /** @description Whether the cluster or node is frozen, `1` for yes and `0` for no. A text, so test for `1` by name. */
        FrozenFlag: "0" | "1" | (string & {});
        /**
         * @description How the node stands, as a code written as text. The list is open.
         *
         *     - `100`: being created
         *     - `200`: up
         *     - `300`: failed
         *     - `303`: could not be created
         *     - `400`: deleted
         *     - `800`: frozen
         */
        NodeStatus: "100" | "200" | "300" | "303" | "400" | "800" | (string & {});
        /**
         * @description What is being done to the node. The list is open.
         *
         *     - `REBOOTING`: it restarts
         *     - `RESTORING`: it is restored
         *     - `REBOOT_FAILURE`: it could not restart
         */
        NodeAction: "REBOOTING" | "RESTORING" | "REBOOT_FAILURE" | (string & {});
        /** @description An address and what it is for. */
        ClusterLink: {
            /** @description What the address is for. */
            rel?: string;
            /** @description The address. */
            href?: string;
        };
        /** @description The size of the node's virtual machine. */
        NodeFlavor: {
            /** @description The flavor's id. */
            id?: string;
            /** @description Addresses that belong to the flavor. */
            links?: components["schemas"]["ClusterLink"][];
        };
        /** @description The node's disk. */
        NodeVolume: {
            /** @description The kind of disk, `LOCAL_DISK` in the sample. There are local disks only. */
            type?: string;
            /**
             * Format: int64
             * @description The disk's size in GB. A number; the samples write it as text, so be ready for both.
             */
            size?: number | string;
        };
        /** @description A resource that a node is made of. */
        NodeResource: {
            /** @description The resource's id. */
            resource_id?: string;
            /** @description The kind of resource, `server` by the documents. */
            resource_type?: string;
        };
        /** @description A node of the cluster. No field is promised. */
        ClusterNode: {
            /** @description The id of the node's virtual machine. */
            id?: string;
            /** @description The name of the node's virtual machine. */
            name?: string;
            /** @description The kind of node. So far always `cdm`. */
            type?: string;
            /**
             * @description How the node stands, as a code written as text. The list is open.
             *
             *     - `100`: being created
             *     - `200`: up
             *     - `300`: failed
             *     - `303`: could not be created
             *     - `400`: deleted
             *     - `800`: frozen
             */
            status?: components["schemas"]["NodeStatus"];
            /** @description What is being done to the node. */
            actions?: components["schemas"]["NodeAction"][];
            /** @description Whether the configuration has arrived. Null in the list of clusters. */
            config_status?: components["schemas"]["ConfigStatus"] | null;
            /** @description Whether the cluster or node is frozen, `1` for yes and `0` for no. A text, so test for `1` by name. */
            isFrozen?: components["schemas"]["FrozenFlag"];
            /** @description The size of the node's virtual machine. */
            flavor?: components["schemas"]["NodeFlavor"];
            /** @description The node's disk. */
            volume?: components["schemas"]["NodeVolume"];
            /** @description The node's role. */
            role?: string;
            /** @description The node's group. */
            group?: string;
            /** @description The id of the group of parameters, by its name. */
            paramsGroupId?: string;
            /** @description The id of the node's shard. */
            shard_id?: string;
            /** @description The node's components. */
            components?: string;
            /** @description The address for the public. */
            publicIp?: string;
            /** @description The address for management. */
            manageIp?: string;
            /** @description The address for traffic. */
            trafficIp?: string;
            /** @description The fixed address for management. */
            manage_fix_ip?: string;
            /** @description The private address. */
            private_ip?: string;
            /** @description The internal address. */
            internal_ip?: string;
            /** @description Addresses that belong to the node. */
            links?: components["schemas"]["ClusterLink"][];
            /** @description The resources that the node is made of. Null in the list of clusters. */
            resource?: components["schemas"]["NodeResource"][] | null;
        };
        /** @description What runs on the cluster. */
        ClusterDatastore: {
            /** @description The kind, mostly `cdm`. */
            type?: string;
            /** @description The release of CDM. */
            version?: string;
        };
        /** @description What was chosen for the cluster. All of it is text, also what is a yes or no by its name. */
        CustomerConfig: {
            /** @description Whether somebody is told of failures. */
            failureRemind?: string;
            /** @description A name by the field's own name, the kind of cluster by the documents. */
            clusterName?: string;
            /** @description Who provides the service. */
            serviceProvider?: string;
            /** @description Whether the disk is a local one. */
            localDisk?: string;
            /** @description Whether SSL is on. */
            ssl?: string;
            /** @description Where the cluster was created from. */
            createFrom?: string;
            /** @description The id of the resource. */
            resourceId?: string;
            /** @description The kind of flavor. */
            flavorType?: string;
            /** @description The id of the workspace. */
            workSpaceId?: string;
            /** @description Whether the cluster is for trial. */
            trial?: string;
        };
        /** @description The work that was ordered for the cluster. */
        ClusterTask: {
            /** @description The task's id. No call takes it. */
            id?: string;
            /** @description The task's name. */
            name?: string;
            /** @description What the task does. */
            description?: string;
        };
        /** @description A cluster as the list has it, with less than its details. No field is promised. */
        ClusterListEntry: {
            /** @description The cluster's id. */
            id?: string;
            /** @description The cluster's name. */
            name?: string;
            /**
             * @description How the cluster stands, as a code written as text. The list is open: treat a code you do not know as "may still
             *     change".
             *
             *     - `100`: being created
             *     - `200`: up
             *     - `300`: failed
             *     - `303`: could not be created
             *     - `500`: restarting (named for the list of clusters only)
             *     - `800`: frozen
             *     - `900`: stopped
             *     - `910`: stopping
             *     - `920`: starting
             */
            status?: components["schemas"]["ClusterStatus"];
            /** @description The state in words, `Normal` in the samples. */
            statusDetail?: string;
            /** @description How far the work on the cluster is, by kind of work, in texts like `29%`. Empty when nothing is being done. */
            actionProgress?: components["schemas"]["ActionProgress"];
            /** @description Why the cluster failed. Empty or absent when it did not. */
            failedReasons?: components["schemas"]["ClusterFailedReasons"];
            /**
             * @description Whether the configuration has arrived. The list is open.
             *
             *     - `In-Sync`: it has
             *     - `Applying`: it is on its way
             *     - `Sync-Failure`: it has not
             */
            config_status?: components["schemas"]["ConfigStatus"];
            /** @description Whether the cluster or node is frozen, `1` for yes and `0` for no. A text, so test for `1` by name. */
            isFrozen?: components["schemas"]["FrozenFlag"];
            /** @description The nodes. `config_status` and `resource` of a node are null here. */
            instances?: components["schemas"]["ClusterNode"][];
            /** @description When the cluster was created. The samples have no zone. */
            created?: string;
            /** @description When the cluster last changed. The samples have no zone. */
            updated?: string;
            /** @description What runs on the cluster. */
            datastore?: components["schemas"]["ClusterDatastore"];
            /** @description The release of CDM that the cluster runs. Not sent everywhere; `datastore` has it too. */
            version?: string;
            /** @description Name of the nodes' flavor. */
            flavorName?: string;
            /** @description Name of the availability zone. */
            azName?: string;
            /** @description How the cluster is built, `sharding` by the documents. */
            clusterMode?: string;
            /** @description The elastic IP that is bound to the cluster. */
            publicEndpoint?: string;
            /** @description Whether the cluster turns itself off. */
            isAutoOff?: boolean;
            /** @description Whether the cluster starts and stops on a schedule. Never together with `isAutoOff`. */
            isScheduleBootOff?: boolean;
            /** @description When backups start. */
            bakExpectedStartTime?: string;
            /** @description How long backups are kept, in days by its name. */
            bakKeepDay?: number;
            /** @description How many events there were. */
            recentEvent?: number;
            /** @description What was chosen for the cluster. All of it is text, also what is a yes or no by its name. */
            customerConfig?: components["schemas"]["CustomerConfig"];
            /** @description The work that was ordered for the cluster. */
            task?: components["schemas"]["ClusterTask"];
            /** @description The namespace. */
            namespace?: string;
            /** @description The database user. */
            dbuser?: string;
        };
        /** @description All clusters of the project. */
        ClusterList: {
            /** @description The clusters. */
            clusters?: components["schemas"]["ClusterListEntry"][];
        };
        /** @description A network interface. */
        NewClusterNic: {
            /** @description The id of the security group. */
            securityGroupId: string;
            /** @description The id of the subnet. */
            "net-id": string;
        };
        /** @description A node to be created. */
        NewClusterNode: {
            /** @description The availability zone, by its code. */
            availability_zone: string;
            /** @description The network interfaces. */
            nics: components["schemas"]["NewClusterNic"][];
            /**
             * @description The id of the flavor. The documents name four:
             *
             *     - `a79fd5ae-1833-448a-88e8-3ea2b913e1f6`: cdm.small, 2 CPUs, 4 GB
             *     - `fb8fe666-6734-4b11-bc6c-43d11db3c745`: cdm.medium, 4 CPUs, 8 GB
             *     - `5ddb1071-c5d7-40e0-a874-8a032e81a697`: cdm.large, 8 CPUs, 16 GB
             *     - `6ddb1072-c5d7-40e0-a874-8a032e81a698`: cdm.xlarge, 16 CPUs, 32 GB
             *
             *     Where the service has the catalogue calls, `showFlavors` tells which there are.
             */
            flavorRef: string;
            /**
             * @description The kind of node.
             * @enum {string}
             */
            type: "cdm";
        };
        /** @description What is to run on the cluster. */
        NewClusterDatastore: {
            /** @description The kind, mostly `cdm`. */
            type?: string;
            /** @description The release of CDM, for example `2.10.0.100`. */
            version?: string;
        };
        /** @description Names the enterprise project. */
        NewClusterTag: {
            /**
             * @description Always the same.
             * @enum {string}
             */
            key: "_sys_enterprise_project_id";
            /** @description The id of the enterprise project. */
            value: string;
        };
        /** @description What the cluster belongs to beyond CDM. The documents of 2021 do not know it. */
        NewClusterProperties: {
            /** @description The id of the workspace. */
            workSpaceId?: string;
            /** @description The id of the resource. */
            resourceId?: string;
            /** @description Whether the cluster is for trial. A text; its values are not documented. */
            trial?: string;
        };
        /** @description What the cluster is to be like. Every sample sends `instances` and `datastore` too. */
        NewCluster: {
            /** @description The cluster's name. */
            name: string;
            /** @description The id of the VPC that the cluster is put in. */
            vpcId: string;
            /** @description The nodes. */
            instances?: components["schemas"]["NewClusterNode"][];
            /** @description What is to run on the cluster. */
            datastore?: components["schemas"]["NewClusterDatastore"];
            /** @description Whether the cluster turns itself off 15 minutes after it began to run, if no job runs and none is scheduled. Never together with `isScheduleBootOff`. */
            isAutoOff?: boolean;
            /** @description Whether the cluster starts and stops on a schedule. Never together with `isAutoOff`. On Open Telekom Cloud `true` was seen to be refused. */
            isScheduleBootOff?: boolean;
            /** @description When the cluster starts every day. May be empty. The form is not documented. */
            scheduleBootTime?: string;
            /** @description When the cluster stops every day. It does so whether or not jobs run. May be empty. The form is not documented. */
            scheduleOffTime?: string;
            /** @description The enterprise project that the cluster goes to. */
            sys_tags?: components["schemas"]["NewClusterTag"][];
            /** @description What the cluster belongs to beyond CDM. The documents of 2021 do not know it. */
            extended_properties?: components["schemas"]["NewClusterProperties"];
        };
        /** @description The cluster to be created, and who is told when something goes wrong on it. */
        CreateClusterRequest: {
            /** @description What the cluster is to be like. Every sample sends `instances` and `datastore` too. */
            cluster: components["schemas"]["NewCluster"];
            /** @description Whether to send a message when a table or file migration job fails or the elastic IP has a fault. It goes to `phone_num` and `email`. */
            auto_remind?: boolean;
            /** @description The mobile number for messages. Several are separated by commas; how many there may be differs by the age of the service. */
            phone_num?: string;
            /** @description The e-mail address for messages. Several are separated by commas; how many there may be differs by the age of the service. */
            email?: string;
        };
        /** @description The work that was ordered. */
        CreationTask: {
            /** @description The task's id. No call takes it. */
            id?: string;
            /** @description The task's name. In the sample it speaks of a backup, so do not decide by it. */
            name?: string;
        };
        /** @description A node that is being created. */
        CreatedNode: {
            /** @description The id of the node's virtual machine. */
            id?: string;
            /** @description The name of the node's virtual machine. */
            name?: string;
            /** @description The kind of node. So far always `cdm`. */
            type?: string;
            /** @description The id of the node's shard. */
            shard_id?: string;
        };
        /** @description The cluster that is being created. No field is promised. */
        CreateClusterAnswer: {
            /** @description The cluster's id. Ask for its details with it. */
            id?: string;
            /** @description The cluster's name. */
            name?: string;
            /** @description The work that was ordered. */
            task?: components["schemas"]["CreationTask"];
            /** @description What runs on the cluster. */
            datastore?: components["schemas"]["ClusterDatastore"];
            /** @description The nodes that are being created. */
            instances?: components["schemas"]["CreatedNode"][];
        };
        /** @description How the cluster's elastic IP stands. */
        PublicEndpointStatus: {
            /** @description Its state. No values are documented. */
            status?: string;
            /** @description What is wrong with it, for people. */
            errorMessage?: string;
        };
        /** @description When the cluster may be serviced. */
        MaintainWindow: {
            /** @description The day of the week. */
            day?: string;
            /** @description When it begins. */
            startTime?: string;
            /** @description When it ends. */
            endTime?: string;
        };
        /** @description A tag. */
        ClusterTag: {
            /** @description What the tag is about. */
            key?: string;
            /** @description What it says. */
            value?: string;
        };
        /** @description A cluster with its nodes. No field is promised. */
        ClusterDetail: {
            /** @description The cluster's id. */
            id?: string;
            /** @description The cluster's name. */
            name?: string;
            /**
             * @description How the cluster stands, as a code written as text. The list is open: treat a code you do not know as "may still
             *     change".
             *
             *     - `100`: being created
             *     - `200`: up
             *     - `300`: failed
             *     - `303`: could not be created
             *     - `500`: restarting (named for the list of clusters only)
             *     - `800`: frozen
             *     - `900`: stopped
             *     - `910`: stopping
             *     - `920`: starting
             */
            status?: components["schemas"]["ClusterStatus"];
            /** @description The state in words, `Normal` in the samples. */
            statusDetail?: string;
            /** @description What is being done to the cluster, `REBOOTING` in the sample. */
            actions?: string[];
            /** @description How far the work on the cluster is, by kind of work, in texts like `29%`. Empty when nothing is being done. */
            actionProgress?: components["schemas"]["ActionProgress"];
            /** @description Why the cluster failed. Empty or absent when it did not. */
            failedReasons?: components["schemas"]["ClusterFailedReasons"];
            /**
             * @description Whether the configuration has arrived. The list is open.
             *
             *     - `In-Sync`: it has
             *     - `Applying`: it is on its way
             *     - `Sync-Failure`: it has not
             */
            config_status?: components["schemas"]["ConfigStatus"];
            /** @description Whether the cluster or node is frozen, `1` for yes and `0` for no. A text, so test for `1` by name. */
            isFrozen?: components["schemas"]["FrozenFlag"];
            /** @description The nodes. */
            instances?: components["schemas"]["ClusterNode"][];
            /** @description When the cluster was created. The samples have no zone. */
            created?: string;
            /** @description When the cluster last changed. The samples have no zone. */
            updated?: string;
            /** @description What runs on the cluster. */
            datastore?: components["schemas"]["ClusterDatastore"];
            /** @description The release of CDM that the cluster runs. Not sent everywhere; `datastore` has it too. */
            version?: string;
            /** @description Name of the nodes' flavor. */
            flavorName?: string;
            /** @description Name of the availability zone. */
            azName?: string;
            /** @description How the cluster is built, `sharding` by the documents. */
            clusterMode?: string;
            /** @description The VPC that the cluster is in. */
            vpc_id?: string;
            /** @description The subnet that the cluster is in. */
            subnet_id?: string;
            /** @description The security group that the cluster is in. */
            security_group_id?: string;
            /** @description The elastic IP that is bound to the cluster. */
            publicEndpoint?: string;
            /** @description The domain name of that elastic IP. */
            publicEndpointDomainName?: string;
            /** @description How the cluster's elastic IP stands. */
            publicEndpointStatus?: components["schemas"]["PublicEndpointStatus"];
            /** @description The id of that elastic IP. */
            eipId?: string;
            /** @description The domain name of the other end. */
            endpointDomainName?: string;
            /** @description Whether the cluster turns itself off. */
            isAutoOff?: boolean;
            /** @description Whether the cluster starts and stops on a schedule. Never together with `isAutoOff`. */
            isScheduleBootOff?: boolean;
            /** @description When the schedule starts the cluster. */
            scheduleBootTime?: string;
            /** @description When the schedule stops the cluster. */
            scheduleOffTime?: string;
            /** @description When the cluster may be serviced. */
            maintainWindow?: components["schemas"]["MaintainWindow"];
            /** @description When backups start. */
            bakExpectedStartTime?: string;
            /** @description How long backups are kept, in days by its name. */
            bakKeepDay?: number;
            /** @description How many events there were. */
            recentEvent?: number;
            /** @description What was chosen for the cluster. All of it is text, also what is a yes or no by its name. */
            customerConfig?: components["schemas"]["CustomerConfig"];
            /** @description The work that was ordered for the cluster. */
            task?: components["schemas"]["ClusterTask"];
            /** @description The namespace. */
            namespace?: string;
            /** @description The database user. */
            dbuser?: string;
            /** @description Addresses that belong to the cluster. */
            links?: components["schemas"]["ClusterLink"][];
            /** @description The enterprise project, by its name. Only the newest SDK knows the field. */
            eps_id?: string;
            /** @description The cluster's tags. Only the newest SDK knows the field. */
            tags?: components["schemas"]["ClusterTag"][];
        };
        /** @description What is kept of the cluster. */
        DeleteClusterRequest: {
            /** @description How many backups are kept. The documents want `0`. */
            keep_last_manual_backup: number;
        };
        /** @description The work that was ordered. */
        DeleteClusterAnswer: {
            /** @description The id of the work. No call takes it. */
            jobId?: string;
        };
        /** @description Start the cluster. */
        StartClusterRequest: {
            /** @description Empty. */
            start: Record<string, unknown>;
        };
        /** @description How the cluster is to be stopped. May be empty. */
        StopClusterOptions: {
            /**
             * @description When it stops. What is done when this is left out is not documented.
             *
             *     - `IMMEDIATELY`: at once
             *     - `GRACEFULLY`: after `delayTime`
             */
            stopMode?: "IMMEDIATELY" | "GRACEFULLY" | (string & {});
            /** @description How many seconds to wait before a graceful stop; `-1` waits until all jobs have ended. No new jobs are taken in the meantime. It has no meaning for an immediate stop. */
            delayTime?: number;
        };
        /** @description Stop the cluster. */
        StopClusterRequest: {
            /** @description How the cluster is to be stopped. May be empty. */
            stop: components["schemas"]["StopClusterOptions"];
        };
        /** @description How the cluster is to be restarted. */
        RestartClusterOptions: {
            /**
             * @description The kind of cluster.
             * @enum {string}
             */
            type: "cdm";
            /** @description Reserved. Send an empty text. */
            instance: string;
            /** @description Reserved. Send an empty text. */
            group: string;
            /**
             * @description What is restarted. `SERVICE` when left out.
             *
             *     - `SERVICE`: the service
             *     - `VM`: the virtual machines
             * @enum {string}
             */
            restartLevel?: "SERVICE" | "VM";
            /**
             * @description How it is restarted. `IMMEDIATELY` when left out. With the level `VM` an older page allows only the other two.
             *
             *     - `IMMEDIATELY`: at once
             *     - `FORCELY`: by force, which breaks off what runs and restarts the virtual machines
             *     - `SOFTLY`: in the usual way
             */
            restartMode?: "IMMEDIATELY" | "FORCELY" | "SOFTLY" | (string & {});
            /** @description How many seconds to wait before the restart. */
            restartDelayTime?: number;
        };
        /** @description Restart the cluster. */
        RestartClusterRequest: {
            /** @description How the cluster is to be restarted. */
            restart: components["schemas"]["RestartClusterOptions"];
        };
        /** @description The work that was ordered. */
        ClusterActionAnswer: {
            /** @description The id of the work, as a list with one entry or as a text. No call takes it, so there is nothing to do with it but to note it. */
            jobId?: string[] | string;
        };
        /** @description The settings as they are to be. Send those that stay as they are too: a setting that is left out may be reset. */
        ModifyClusterRequest: {
            /** @description Whether the cluster turns itself off when it has nothing to do. */
            autoOff?: boolean;
            /** @description Whether the cluster starts and stops on a schedule. */
            scheduleBootOff?: boolean;
            /** @description When the schedule starts the cluster. The form is not documented. */
            scheduleBootTime?: string;
            /** @description When the schedule stops the cluster. The form is not documented. */
            scheduleOffTime?: string;
            /** @description Whether to send messages, to `phoneNum` and `email`. */
            autoRemind?: boolean;
            /** @description The mobile numbers for messages, separated by commas. At most 20. */
            phoneNum?: string;
            /** @description The e-mail addresses for messages, separated by commas. At most 20. */
            email?: string;
        };
        /** @description A node as it is shown alone. Some names differ from those of a node in its cluster's details: `configurationStatus` is `config_status` there. */
        InstanceDetail: {
            /** @description The node's id. */
            id?: string;
            /** @description The node's name. */
            name?: string;
            /** @description The kind of service, `cdm` by the documents. */
            type?: string;
            /** @description The node's mode, `Standalone` by the documents. */
            role?: string;
            /** @description The id of the cluster that the node belongs to. */
            cluster_id?: string;
            /**
             * @description Whether the configuration has arrived. The list is open.
             *
             *     - `In-Sync`: it has
             *     - `Applying`: it is on its way
             *     - `Sync-Failure`: it has not
             */
            configurationStatus?: components["schemas"]["ConfigStatus"];
            /** @description The id of the configuration. */
            paramsGroupId?: string;
            /** @description The size of the node's virtual machine. */
            flavor?: components["schemas"]["NodeFlavor"];
            /** @description What runs on the cluster. */
            datastore?: components["schemas"]["ClusterDatastore"];
            /** @description The region. */
            region?: string;
            /** @description The availability zone. */
            azcode?: string;
            /** @description The id of the VPC that the node is in. */
            vpc?: string;
            /** @description The id of the subnet that the node is in. */
            subnetid?: string;
            /** @description The id of the security group that the node is in. */
            securegroup?: string;
            /** @description The public address that is bound to the cluster. */
            publicIp?: string;
            /** @description The cluster's private address. */
            trafficIp?: string;
            /** @description The cluster's private address of IPv6. */
            trafficIpv6?: string;
            /** @description When the node was created, with a Z at the end by the documents. */
            created?: string;
            /** @description When the node last changed, with a Z at the end by the documents. */
            updated?: string;
            /** @description The database user, `cdm` by the documents. */
            dbuser?: string;
            /** @description How it is paid for, `0` by use and `1` by period. */
            payModel?: number;
        };
        /** @description A node. */
        InstanceAnswer: {
            /** @description A node as it is shown alone. Some names differ from those of a node in its cluster's details: `configurationStatus` is `config_status` there. */
            instance?: components["schemas"]["InstanceDetail"];
        };
        /** @description Names an enterprise project. */
        EnterpriseProjectTag: {
            /** @description Always `_sys_enterprise_project_id`, by the documents. */
            key?: string;
            /** @description The id of the enterprise project. A text by the documents; the sample has a number, `0`, where the project seems to be the default one. */
            value?: string | number;
        };
        /** @description A cluster and its enterprise projects. */
        EnterpriseProjectsOfCluster: {
            /** @description The cluster's id. */
            cluster_id?: string;
            /** @description Its enterprise projects. */
            sys_tags?: components["schemas"]["EnterpriseProjectTag"][];
        };
        /** @description The enterprise projects of all clusters. */
        EnterpriseProjects: {
            /** @description The clusters with theirs. */
            resources?: components["schemas"]["EnterpriseProjectsOfCluster"][];
        };
        /** @description The enterprise projects of one cluster. */
        ClusterEnterpriseProjects: {
            /** @description The enterprise projects. */
            sys_tags?: components["schemas"]["EnterpriseProjectTag"][];
        };
        /** @description An availability zone. */
        AvailabilityZone: {
            /** @description The zone's id. */
            availableZoneId?: string;
            /** @description The zone's name. */
            availableZoneName?: string;
            /** @description The zone's code. */
            availableZoneCode?: string;
            /** @description Whether it can be used, `Available` in the sample. No list of values is documented. */
            azStatus?: string;
            /** @description The kind of zone. Null in the sample. */
            type?: string | null;
            /** @description Marks of the zone. Null in the sample; what may be in it is not documented. */
            tags?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description The availability zones of a region. */
        AvailabilityZones: {
            /** @description The region's id. */
            regionId?: string;
            /** @description The zone that is proposed. */
            defaultAZ?: string;
            /** @description The zones. */
            availableZones?: components["schemas"]["AvailabilityZone"][];
        };
        /** @description A release. */
        DatastoreVersion: {
            /** @description The release's id. */
            id?: string;
            /** @description The release's name, which a new cluster gives as `version`. */
            name?: string;
            /** @description Its state, a number written as text, `1` in the sample. No list of values is documented. */
            active?: string;
            /** @description Its image. Null in the sample. */
            image?: string | null;
            /** @description Its packages. */
            packages?: string | null;
            /** @description The id of the service. */
            datastore?: string;
            /** @description Addresses that belong to the release. */
            links?: components["schemas"]["ClusterLink"][] | null;
        };
        /** @description A service that a cluster can run, with its releases. */
        Datastore: {
            /** @description The service's id. The list of flavors is asked with it. */
            id?: string;
            /** @description The service's name, `cdm` in the sample. */
            name?: string;
            /** @description Whether large clusters are possible. */
            bigclusterEnable?: boolean;
            /** @description The release that is proposed, for example `2.9.3.300`. */
            defaultVersion?: string;
            /** @description The releases. */
            versions?: components["schemas"]["DatastoreVersion"][];
            /** @description Addresses that belong to it. Null in the sample; the tables do not name it. */
            links?: components["schemas"]["ClusterLink"][] | null;
        };
        /** @description What clusters can run. */
        Datastores: {
            /** @description The services, so far only CDM. */
            datastores?: components["schemas"]["Datastore"][];
        };
        /** @description A size of nodes. */
        Flavor: {
            /** @description The flavor's id, which a new node gives as `flavorRef`. */
            str_id?: string;
            /** @description The flavor's name, for example `cdm.small`. */
            name?: string;
            /** @description How many CPUs it has. */
            cpu?: number;
            /** @description How much memory it has, in GB by the sizes that are documented elsewhere. */
            ram?: number;
            /** @description Whether it can still be had. No list of values was found; the sample says `abandon`. */
            status?: string;
            /** @description The region. */
            region?: string;
            /** @description The kind, `cdm` in the sample. */
            typename?: string;
            /** @description How clusters of it are built, `sharding` in the sample. */
            clusterMode?: string;
        };
        /** @description A release and its flavors. */
        FlavorsOfVersion: {
            /** @description The release's id. */
            id?: string;
            /** @description The release's name. */
            name?: string;
            /** @description The flavors. */
            flavors?: components["schemas"]["Flavor"][];
        };
        /** @description The flavors of a service, by release. */
        Flavors: {
            /** @description The service's id. */
            id?: string;
            /** @description The service's name, mostly `cdm`. */
            dbname?: string;
            /** @description The releases. */
            versions?: components["schemas"]["FlavorsOfVersion"][];
        };
        /** @description One thing that a flavor has. */
        FlavorAttribute: {
            /** @description What it is. The sample has `cpu`, `mem`, `volumeType` and `flavor`. */
            name?: string;
            /** @description How much or which. The sample has numbers for `cpu` and `mem`, texts for the others. */
            value?: string | number;
        };
        /** @description A flavor with what it consists of. */
        FlavorDetail: {
            /** @description The flavor's id. */
            str_id?: string;
            /** @description The flavor's name. */
            name?: string;
            /** @description What it consists of. */
            flavor_detail?: components["schemas"]["FlavorAttribute"][];
        };
    };
    responses: {
        /** @description The token or the signature was not accepted: missing, expired, malformed, or made for another region. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The caller may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no such cluster, or none any more; or there is no such path on this host. Which form the first takes is not on record. */
        ClusterNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"] | components["schemas"]["GatewayError"];
            };
        };
        /** @description Too many calls in a short time. Wait before you repeat it; the answer need not say how long. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The link could not be reached as it is set, or the service failed. */
        LinkFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LinkNotValidatedBody"] | components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service failed, or is not available for the moment. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no such link, cluster, or path on this host. Which form the first two take is not on record. */
        LinkNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"] | components["schemas"]["GatewayError"];
            };
        };
        /** @description No such path on this host. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description There is no such job, cluster, or path on this host. Which form the first two take is not on record. */
        JobNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"] | components["schemas"]["GatewayError"];
            };
        };
        /** @description The service refused the call, or failed over it. By the code table every code comes with this status. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is nothing with this id, or no such path on this host. Which form the first takes is not on record. */
        ResourceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"] | components["schemas"]["GatewayError"];
            };
        };
    };
    parameters: {
        /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
        project_id: string;
        /** @description The id of the CDM cluster. Jobs live on a cluster. */
        cluster_id: string;
        /** @description With `true` the link is only tried, and not made. No other value is documented; leave it out to make the link. */
        validate: "true" | string;
        /** @description The name of the link. In a URL it must be percent-encoded; the clients of this project do that. */
        link_name: string;
        /** @description The language of texts in the answer. The values are not documented; clients send `en`, `en-us` or `zh-cn`. */
        "X-Language": string;
        /** @description The name of the job. In a URL it must be percent-encoded; the clients of this project do that. */
        job_name: string;
        /** @description Lists only jobs that this text fits, loosely. It counts only when all jobs are asked for. */
        filter: string;
        /** @description The page, counted from 1. It counts only when all jobs are asked for. */
        page_no: number;
        /** @description How many jobs a page holds, from 10 to 100. No source says how many it holds when this is left out. */
        page_size: number;
        /**
         * @description The kind of jobs to list. Without it only `NORMAL_JOB` is listed, and nothing in the answer says so: to see all
         *     jobs, ask once for each kind.
         *
         *     - `NORMAL_JOB`: a table or files
         *     - `BATCH_JOB`: a whole database
         *     - `SCENARIO_JOB`: a scenario
         */
        jobType: "NORMAL_JOB" | "BATCH_JOB" | "SCENARIO_JOB";
        /** @description The name of the job. */
        jname: string;
        /** @description The id of a node, as `instances` of its cluster tells it. */
        instance_id: string;
        /** @description The id of the region, as IAM lists it, for example `eu-west-101`. */
        region_id: string;
        /** @description The `id` of an entry of `datastores`, not that of a version in it. */
        datastore_id: string;
        /** @description The id of the flavor, which the list of flavors calls `str_id`. */
        flavor_id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/**
 * What a job reads from a relational database: either tables, named by `schemaName` and `tableName`, or the result of a
 * statement, `useSql` and `sql`. Which database it is says the link.
 *
 * Nothing is required here, because no single input is needed in both cases. Without a schema and without a statement
 * the service refuses the job with `Cdm.0913`.
 */
export type FromRelationalDatabase = components['schemas']['FromRelationalDatabase'];
/**
 * What a job reads from a bucket of object storage. That is OBS; on Huawei Cloud it can be the storage of others, whose
 * links have a connector of their own.
 */
export type FromObs = components['schemas']['FromObs'];
/** What a job reads from HDFS. */
export type FromHdfs = components['schemas']['FromHdfs'];
/** What a job reads from a table of Hive. */
export type FromHive = components['schemas']['FromHive'];
/** What a job reads from a table of HBase, or of CloudTable, which is HBase as a service. */
export type FromHbase = components['schemas']['FromHbase'];
/**
 * What a job reads from a file server, by FTP or SFTP. On Huawei Cloud the page is for network drives (NAS and SFS) as
 * well, which were about to be withdrawn in 2021.
 */
export type FromFtpSftp = components['schemas']['FromFtpSftp'];
/**
 * What a job reads from addresses of HTTP or HTTPS that anybody can read. Its link has no inputs of its own, and files
 * are copied as they are.
 */
export type FromHttp = components['schemas']['FromHttp'];
/** What a job reads from a collection of MongoDB, or of DDS, which is MongoDB as a service. */
export type FromMongoDb = components['schemas']['FromMongoDb'];
/**
 * What a job reads from Redis. The keys and values are taken for a table: a key is the name of the table, a separator
 * and the primary key; a value is a row.
 */
export type FromRedis = components['schemas']['FromRedis'];
/**
 * What a job reads from a stream of the Data Ingestion Service. Open Telekom Cloud documents the job and lists the
 * connector, but has no page for the link.
 */
export type FromDis = components['schemas']['FromDis'];
/** What a job reads from topics of Kafka, one's own or those of DMS, which is Kafka as a service. */
export type FromKafka = components['schemas']['FromKafka'];
/** What a job reads from an index of Elasticsearch, or of the Cloud Search Service. */
export type FromElasticsearch = components['schemas']['FromElasticsearch'];
/** What a job reads from OpenTSDB, as CloudTable provides it. Open Telekom Cloud withdrew the page in 2024. */
export type FromOpenTsdb = components['schemas']['FromOpenTsdb'];
/**
 * What a job writes to in a relational database. `tablePreparation`, `beforeImportType` and `shouldClearTable` can
 * destroy what is there.
 */
export type ToRelationalDatabase = components['schemas']['ToRelationalDatabase'];
/** What a job writes to a bucket of OBS. */
export type ToObs = components['schemas']['ToObs'];
/** What a job writes to HDFS. */
export type ToHdfs = components['schemas']['ToHdfs'];
/** What a job writes to in Hive. `tablePreparation` and `shouldClearTable` can destroy what is there. */
export type ToHive = components['schemas']['ToHive'];
/** What a job writes to in HBase, or in CloudTable, which is HBase as a service. */
export type ToHbase = components['schemas']['ToHbase'];
/**
 * What a job writes to a file server, by FTP or SFTP, or to a network drive (NAS and SFS). Drives were about to be
 * withdrawn in 2021, and Open Telekom Cloud withdrew the whole page in 2024.
 */
export type ToFtpSftp = components['schemas']['ToFtpSftp'];
/** What a job writes to in DDS, which is MongoDB as a service, or in MongoDB. */
export type ToDds = components['schemas']['ToDds'];
/**
 * What a job writes to DCS, which is Redis as a service. A row of a table becomes a value; its key is the name of the
 * table, a separator and the primary key. Open Telekom Cloud withdrew the page in 2024.
 */
export type ToDcs = components['schemas']['ToDcs'];
/** What a job writes to in Elasticsearch, or in the Cloud Search Service. */
export type ToElasticsearch = components['schemas']['ToElasticsearch'];
/** What a job writes to in the Data Lake Insight service. */
export type ToDli = components['schemas']['ToDli'];
/**
 * What a job writes to a stream of the Data Ingestion Service. Open Telekom Cloud documents the job and lists the
 * connector, but has no page for the link.
 */
export type ToDis = components['schemas']['ToDis'];
/** What a job writes to OpenTSDB, as CloudTable provides it. Open Telekom Cloud withdrew the page in 2024. */
export type ToOpenTsdb = components['schemas']['ToOpenTsdb'];
/**
 * How a job runs, whatever it reads and writes: on how many tasks, when, and what becomes of it. It goes into
 * `driver-config-values`, one entry for each config that is given. Nothing is required.
 */
export type DriverConfig = components['schemas']['DriverConfig'];
/**
 * How to reach the object storage of Alibaba Cloud (OSS), to read files from it: CSV, JSON and binary ones. It cannot
 * be written to.
 *
 * Documented by Huawei Cloud in 2021; today its list of links does not have it. It shares its connector with OBS, and
 * `storageType` tells them apart.
 */
export type LinkAliyunOss = components['schemas']['LinkAliyunOss'];
/**
 * How to reach Amazon S3, to read files from it: CSV, JSON and binary ones. It cannot be written to.
 *
 * Documented by Huawei Cloud in 2021. There is no input for a region or an endpoint.
 */
export type LinkAmazonS3 = components['schemas']['LinkAmazonS3'];
/**
 * How to reach CloudTable, HBase run by the cloud, to read from it or to write to it. It goes with the connector of
 * HBase; `hbaseType` tells them apart. Both clouds document this link.
 */
export type LinkCloudTable = components['schemas']['LinkCloudTable'];
/**
 * How to reach DIS, the cloud's data streams. Documented by Huawei Cloud only, for reading from a stream. Open Telekom
 * Cloud names the connector, and has pages for jobs from and to DIS, but none for this link.
 */
export type LinkDis = components['schemas']['LinkDis'];
/**
 * How to reach Data Lake Insight (DLI), to write to it. It cannot be read from. Both clouds document this link, with
 * the same inputs.
 *
 * On the way DLI puts files into buckets whose names begin with `dli-trans`. Whoever the keys belong to must be
 * allowed to read and write these and to create directories in them, or jobs fail.
 */
export type LinkDli = components['schemas']['LinkDli'];
/**
 * How to reach Kafka of DMS, the cloud's message service, to read from it. By the documents the only destination is
 * Cloud Search Service. Two releases of this link share nothing but `kafkaType`:
 *
 * - `Platinum`, on Open Telekom Cloud and today on Huawei Cloud: `brokerList` and `isPlatinumInstance`, and with SASL
 *   `user` and `password`
 * - `Basic`, on Huawei Cloud in 2021: `endpoint`, `ak`, `sk` and `projectId`
 *
 * For an instance with SASL the user guide wants further properties of the client, such as `security.protocol`; which
 * input takes them is not documented. The newer sample also sends `extended-configs` beside `configs`, which holds
 * nothing there (`e30=` is an empty object in Base64). This form does not write it.
 */
export type LinkDmsKafka = components['schemas']['LinkDmsKafka'];
/**
 * How to reach Elasticsearch, or Cloud Search Service (CSS), which is Elasticsearch run by the cloud, to read from it
 * or to write to it. `linkType` says which. Both clouds document this link.
 *
 * Whether CSS is reached over HTTPS is not among the inputs. The newer sample sends `extended-configs` beside
 * `configs` for it, a text in a code of its own, which seems to say `httpsAccess`. This form does not write it.
 */
export type LinkElasticsearch = components['schemas']['LinkElasticsearch'];
/**
 * How to reach an FTP or an SFTP server, to read files from it or to write files to it: CSV, JSON and binary ones.
 * Open Telekom Cloud withdrew its page about jobs that write in 2024, and still speaks of writing on the link's page.
 *
 * The inputs are the same for both; the connector says which it is. Both clouds document this link.
 */
export type LinkFtpSftp = components['schemas']['LinkFtpSftp'];
/**
 * How to reach HBase of MRS, of FusionInsight HD or of Apache Hadoop, to read from it or to write to it. `hbaseType`
 * says which, and decides what else is needed:
 *
 * - `MRS`: `host`, and with Kerberos `user` and `password`
 * - `FusionInsight HD`: `host`, `port`, `casPort`, `user` and `password`
 * - `Apache Hadoop`: `uri`
 * - `CloudTable`: see LinkCloudTable, which goes with the same connector
 *
 * Both clouds document this link. The newer samples also send `extended-configs` beside `configs`, a text in a code of
 * its own: it seems to say that no kept configuration of the cluster is used (`useClusterConfig`). This form does not
 * write it.
 */
export type LinkHbase = components['schemas']['LinkHbase'];
/**
 * How to reach HDFS of MRS, of FusionInsight HD or of Apache Hadoop, to read files from it or to write files to it:
 * CSV, Parquet and binary ones. `hadoopType` says which, and decides what else is needed:
 *
 * - `MRS`: `host`, and with Kerberos `user` and `password`
 * - `FusionInsight HD`: `host`, `port`, `casPort`, `user` and `password`
 * - `Apache Hadoop`: `uri`
 *
 * Both clouds document this link. A configuration of the Hadoop cluster that is kept in CDM can take the place of the
 * credentials, and the user guide wants one for Apache Hadoop with Kerberos; which input names it is not documented.
 */
export type LinkHdfs = components['schemas']['LinkHdfs'];
/**
 * How to reach Hive of MRS, to read from it or to write to it. Some inputs are for Hive of Apache Hadoop, though
 * nothing among them names the kind of cluster. Both clouds document this link.
 *
 * The user must not be `admin` when the MRS cluster uses Kerberos. Do not change the user or the password while a job
 * runs: the job fails.
 */
export type LinkHive = components['schemas']['LinkHive'];
/**
 * How to reach Kafka of MRS or Apache Kafka, to read from it. It cannot be written to. `hadoopType` says which, and
 * decides what else is needed:
 *
 * - `MRS`: `host`, `user`, `password` and `authType`
 * - `Apache Kafka`: `brokerList`
 *
 * Both clouds document this link; in 2021 Huawei Cloud knew `brokerList` only. For the cloud's own Kafka there is
 * LinkDmsKafka. The newer sample also sends `extended-configs` beside `configs`, which holds nothing there (`e30=` is
 * an empty object in Base64). This form does not write it.
 */
export type LinkKafka = components['schemas']['LinkKafka'];
/**
 * How to reach the object storage of Qiniu Cloud (KODO) or of Tencent Cloud (COS), to read files from it: CSV, JSON
 * and binary ones. It cannot be written to.
 *
 * Documented by Huawei Cloud in 2021; today its list of links does not have it.
 */
export type LinkKodoCos = components['schemas']['LinkKodoCos'];
/** How to reach MongoDB, to read from it or to write to it. Both clouds document this link, with the same inputs. */
export type LinkMongoDb = components['schemas']['LinkMongoDb'];
/**
 * How to reach a file server over SMB, CIFS or NFS, such as the cloud's own SFS, to read files from it or to write
 * files to it: CSV, JSON and binary ones.
 *
 * Documented by Huawei Cloud in 2021, and even then as about to go away; today its list of links does not have it.
 * Expect to be refused.
 */
export type LinkNasSfs = components['schemas']['LinkNasSfs'];
/**
 * How to reach OBS, the object storage of both clouds, to read files from it or to write files to it: CSV, JSON and
 * binary ones.
 *
 * The bucket is named by the job, not by the link. It must be in the region of the CDM cluster, and the keys must
 * belong to somebody who may read and write it.
 */
export type LinkObs = components['schemas']['LinkObs'];
/**
 * How to reach OpenTSDB of CloudTable, a store for time series, to read from it or to write to it.
 *
 * Documented by Huawei Cloud. Open Telekom Cloud took its page away in 2024, but its user guide still has this link.
 */
export type LinkOpenTsdb = components['schemas']['LinkOpenTsdb'];
/**
 * How to reach Redis, to read from it or, by the link's page, to write to it. Both clouds document this link, with the
 * same inputs.
 *
 * In 2021 it served DCS, the cloud's own Redis, as well, but only to write to; and it was to go away. Newer documents
 * have it without either remark. The page about jobs that write, which was about DCS, Open Telekom Cloud withdrew in
 * 2024.
 */
export type LinkRedis = components['schemas']['LinkRedis'];
/**
 * How to reach a relational database over JDBC, to read from it or to write to it. `databaseType` says which one, and
 * decides which of the other inputs apply. Both clouds document this link.
 *
 * It is the one link with a second config: everything stands in `linkConfig`, but for the sign around identifiers,
 * which stands in `dialect`. Do not change the user or the password while a job runs: the job fails.
 */
export type LinkRelationalDatabase = components['schemas']['LinkRelationalDatabase'];
/**
 * What kind of store it is. The list is open, and not each cloud has all.
 *
 * - `generic-jdbc-connector`: a relational database
 * - `obs-connector`: OBS; on Huawei Cloud also OSS of Alibaba Cloud
 * - `hdfs-connector`: HDFS
 * - `hbase-connector`: HBase or CloudTable
 * - `hive-connector`: Hive
 * - `ftp-connector`, `sftp-connector`: a server for FTP or SFTP
 * - `mongodb-connector`: MongoDB or DDS
 * - `redis-connector`: Redis or DCS
 * - `kafka-connector`: Kafka
 * - `dis-connector`: DIS
 * - `elasticsearch-connector`: Elasticsearch or CSS
 * - `dli-connector`: DLI
 * - `http-connector`: HTTP or HTTPS; its link has no settings
 * - `dms-kafka-connector`: Kafka of DMS
 * - `nas-connector`: NAS or SFS (Huawei Cloud, to be taken away)
 * - `opentsdb-connector`: OpenTSDB of CloudTable (Huawei Cloud)
 * - `thirdparty-obs-connector`: KODO, COS or S3 (Huawei Cloud)
 */
export type ConnectorName = components['schemas']['ConnectorName'];
/** One setting. */
export type InputDefinition = components['schemas']['InputDefinition'];
/** A group of settings. */
export type ConfigDefinition = components['schemas']['ConfigDefinition'];
/** Further settings, packed into one text. */
export type ExtensionDefinition = components['schemas']['ExtensionDefinition'];
/** The settings of a link. */
export type LinkDefinitionValues = components['schemas']['LinkDefinitionValues'];
/** What a link is to be. The name, the connector and the settings are what counts; who made it and when is kept by the service, whatever is sent. */
export type LinkDefinition = components['schemas']['LinkDefinition'];
/** A link as it is to be. No source shows more than one in the list. */
export type LinksRequest = components['schemas']['LinksRequest'];
/** One remark on a link. */
export type LinkValidationRemark = components['schemas']['LinkValidationRemark'];
/** Remarks on a group of a link's settings. Empty when there are none. */
export type LinkValidationResult = components['schemas']['LinkValidationResult'];
/** The name of the link, and what the service remarks on it. */
export type CreateLinkAnswer = components['schemas']['CreateLinkAnswer'];
/** Why the service refused. Read `errCode`, else `code`; the text is in `externalMessage`, else `message`. */
export type ErrorBody = components['schemas']['ErrorBody'];
/** What the API gateway answers when it turns a call away before the service sees it: a missing or expired token, a wrong signature, an unknown path, too many calls. */
export type GatewayError = components['schemas']['GatewayError'];
/** Why the link could not be tried with success. Read `validation-result`; `message` and `status` are where a table has them, and no sample does. */
export type LinkNotValidatedBody = components['schemas']['LinkNotValidatedBody'];
/** One setting. */
export type Input = components['schemas']['Input'];
/** A group of settings. */
export type Config = components['schemas']['Config'];
/** Further settings, packed into one text. */
export type ExtendedConfigs = components['schemas']['ExtendedConfigs'];
/** The settings of a link. */
export type LinkConfigValues = components['schemas']['LinkConfigValues'];
/** A link. */
export type Link = components['schemas']['Link'];
/** The link that was asked for, or all of the cluster. */
export type ShowLinkAnswer = components['schemas']['ShowLinkAnswer'];
/** What the service remarks on the link. */
export type UpdateLinkAnswer = components['schemas']['UpdateLinkAnswer'];
/** The settings of one side of a job, or of the job itself: what to read goes with the connector it is read with, what to write with the one it is written with, and how the job runs with neither. */
export type JobDefinitionValues = components['schemas']['JobDefinitionValues'];
/** What a job is to be. An answer about a job holds more fields than this; take those out before you send it back. */
export type JobDefinition = components['schemas']['JobDefinition'];
/** A job as it is to be. No source shows more than one in the list. */
export type JobsRequest = components['schemas']['JobsRequest'];
/** One remark of the service on what was asked of it. */
export type JobValidationResult = components['schemas']['JobValidationResult'];
/** The name of the job, and what the service remarks on it. */
export type CreateJobAnswer = components['schemas']['CreateJobAnswer'];
/** A job, and the clusters of which one is to run it. */
export type RandomClusterJobRequest = components['schemas']['RandomClusterJobRequest'];
/**
 * Where the run stands. The list is open: treat a value you do not know as "still running".
 *
 * - `BOOTING`: being started
 * - `PENDING`: waiting for a free slot (seen in answers only)
 * - `RUNNING`: at work
 * - `SUCCEEDED`: finished
 * - `FAILED`: broke off
 * - `FAILURE_ON_SUBMIT`: could not be submitted
 * - `STOPPED`: stopped on request (seen in answers only)
 * - `UNKNOWN`: the service cannot tell
 * - `NEVER_EXECUTED`: has not run yet
 */
export type JobStatus = components['schemas']['JobStatus'];
/** One run of a job, as the service sees it at the moment of the call. No field is promised. */
export type StartJobSubmission = components['schemas']['StartJobSubmission'];
/** The run that was started, or, in releases of 2021, the name of the job. */
export type RandomClusterJobAnswer = components['schemas']['RandomClusterJobAnswer'];
/**
 * What the job moves. The list is open.
 *
 * - `NORMAL_JOB`: a table or files
 * - `BATCH_JOB`: a whole database
 * - `SCENARIO_JOB`: a scenario
 */
export type JobType = components['schemas']['JobType'];
/** The settings of one side of a job, or of the job itself. */
export type ConfigValues = components['schemas']['ConfigValues'];
/**
 * How the job's latest run went, as the job tells it. The list is open, and it is not quite the list of the runs: a job
 * that has not run is `NEW` here and `NEVER_EXECUTED` there.
 *
 * - `BOOTING`: being started
 * - `RUNNING`: at work
 * - `SUCCEEDED`: finished
 * - `FAILED`: broke off
 * - `FAILURE_ON_SUBMIT`: could not be submitted (a client looks for it)
 * - `NEW`: has not run yet
 */
export type JobOwnStatus = components['schemas']['JobOwnStatus'];
/** A job, with counts of what it has moved. No field is promised. */
export type Job = components['schemas']['Job'];
/** The job that was asked for, or a page of all jobs of a kind. */
export type ShowJobsAnswer = components['schemas']['ShowJobsAnswer'];
/** What the service remarks on the job. */
export type UpdateJobAnswer = components['schemas']['UpdateJobAnswer'];
/** Values for the run. Leave the body out when the job takes none. */
export type StartJobRequest = components['schemas']['StartJobRequest'];
/** The run that was started. */
export type StartJobAnswer = components['schemas']['StartJobAnswer'];
/** What the service says to a stop. Which of the two lists is sent depends on the release; an empty object, an empty list and no body at all mean that the job was stopped. */
export type StopJobAnswer = components['schemas']['StopJobAnswer'];
/** What a run has moved. A counter that does not apply to the kind of job is `-1`. */
export type SqoopCounters = components['schemas']['SqoopCounters'];
/** Statistics of a finished run. Only when the status is `SUCCEEDED`. */
export type Counters = components['schemas']['Counters'];
/** One run of a job with its result. */
export type Submission = components['schemas']['Submission'];
/** The state of the job's latest run. */
export type JobStatusAnswer = components['schemas']['JobStatusAnswer'];
/** Runs of a job. */
export type ShowSubmissionsAnswer = components['schemas']['ShowSubmissionsAnswer'];
/**
 * How the cluster stands, as a code written as text. The list is open: treat a code you do not know as "may still
 * change".
 *
 * - `100`: being created
 * - `200`: up
 * - `300`: failed
 * - `303`: could not be created
 * - `500`: restarting (named for the list of clusters only)
 * - `800`: frozen
 * - `900`: stopped
 * - `910`: stopping
 * - `920`: starting
 */
export type ClusterStatus = components['schemas']['ClusterStatus'];
/** How far the work on the cluster is, by kind of work, in texts like `29%`. Empty when nothing is being done. */
export type ActionProgress = components['schemas']['ActionProgress'];
/** Why the cluster could not be created. */
export type CreateFailed = components['schemas']['CreateFailed'];
/** Why the cluster failed. Empty or absent when it did not. */
export type ClusterFailedReasons = components['schemas']['ClusterFailedReasons'];
/**
 * Whether the configuration has arrived. The list is open.
 *
 * - `In-Sync`: it has
 * - `Applying`: it is on its way
 * - `Sync-Failure`: it has not
 */
export type ConfigStatus = components['schemas']['ConfigStatus'];
/** Whether the cluster or node is frozen, `1` for yes and `0` for no. A text, so test for `1` by name. */
export type FrozenFlag = components['schemas']['FrozenFlag'];
/**
 * How the node stands, as a code written as text. The list is open.
 *
 * - `100`: being created
 * - `200`: up
 * - `300`: failed
 * - `303`: could not be created
 * - `400`: deleted
 * - `800`: frozen
 */
export type NodeStatus = components['schemas']['NodeStatus'];
/**
 * What is being done to the node. The list is open.
 *
 * - `REBOOTING`: it restarts
 * - `RESTORING`: it is restored
 * - `REBOOT_FAILURE`: it could not restart
 */
export type NodeAction = components['schemas']['NodeAction'];
/** An address and what it is for. */
export type ClusterLink = components['schemas']['ClusterLink'];
/** The size of the node's virtual machine. */
export type NodeFlavor = components['schemas']['NodeFlavor'];
/** The node's disk. */
export type NodeVolume = components['schemas']['NodeVolume'];
/** A resource that a node is made of. */
export type NodeResource = components['schemas']['NodeResource'];
/** A node of the cluster. No field is promised. */
export type ClusterNode = components['schemas']['ClusterNode'];
/** What runs on the cluster. */
export type ClusterDatastore = components['schemas']['ClusterDatastore'];
/** What was chosen for the cluster. All of it is text, also what is a yes or no by its name. */
export type CustomerConfig = components['schemas']['CustomerConfig'];
/** The work that was ordered for the cluster. */
export type ClusterTask = components['schemas']['ClusterTask'];
/** A cluster as the list has it, with less than its details. No field is promised. */
export type ClusterListEntry = components['schemas']['ClusterListEntry'];
/** All clusters of the project. */
export type ClusterList = components['schemas']['ClusterList'];
/** A network interface. */
export type NewClusterNic = components['schemas']['NewClusterNic'];
/** A node to be created. */
export type NewClusterNode = components['schemas']['NewClusterNode'];
/** What is to run on the cluster. */
export type NewClusterDatastore = components['schemas']['NewClusterDatastore'];
/** Names the enterprise project. */
export type NewClusterTag = components['schemas']['NewClusterTag'];
/** What the cluster belongs to beyond CDM. The documents of 2021 do not know it. */
export type NewClusterProperties = components['schemas']['NewClusterProperties'];
/** What the cluster is to be like. Every sample sends `instances` and `datastore` too. */
export type NewCluster = components['schemas']['NewCluster'];
/** The cluster to be created, and who is told when something goes wrong on it. */
export type CreateClusterRequest = components['schemas']['CreateClusterRequest'];
/** The work that was ordered. */
export type CreationTask = components['schemas']['CreationTask'];
/** A node that is being created. */
export type CreatedNode = components['schemas']['CreatedNode'];
/** The cluster that is being created. No field is promised. */
export type CreateClusterAnswer = components['schemas']['CreateClusterAnswer'];
/** How the cluster's elastic IP stands. */
export type PublicEndpointStatus = components['schemas']['PublicEndpointStatus'];
/** When the cluster may be serviced. */
export type MaintainWindow = components['schemas']['MaintainWindow'];
/** A tag. */
export type ClusterTag = components['schemas']['ClusterTag'];
/** A cluster with its nodes. No field is promised. */
export type ClusterDetail = components['schemas']['ClusterDetail'];
/** What is kept of the cluster. */
export type DeleteClusterRequest = components['schemas']['DeleteClusterRequest'];
/** The work that was ordered. */
export type DeleteClusterAnswer = components['schemas']['DeleteClusterAnswer'];
/** Start the cluster. */
export type StartClusterRequest = components['schemas']['StartClusterRequest'];
/** How the cluster is to be stopped. May be empty. */
export type StopClusterOptions = components['schemas']['StopClusterOptions'];
/** Stop the cluster. */
export type StopClusterRequest = components['schemas']['StopClusterRequest'];
/** How the cluster is to be restarted. */
export type RestartClusterOptions = components['schemas']['RestartClusterOptions'];
/** Restart the cluster. */
export type RestartClusterRequest = components['schemas']['RestartClusterRequest'];
/** The work that was ordered. */
export type ClusterActionAnswer = components['schemas']['ClusterActionAnswer'];
/** The settings as they are to be. Send those that stay as they are too: a setting that is left out may be reset. */
export type ModifyClusterRequest = components['schemas']['ModifyClusterRequest'];
/** A node as it is shown alone. Some names differ from those of a node in its cluster's details: `configurationStatus` is `config_status` there. */
export type InstanceDetail = components['schemas']['InstanceDetail'];
/** A node. */
export type InstanceAnswer = components['schemas']['InstanceAnswer'];
/** Names an enterprise project. */
export type EnterpriseProjectTag = components['schemas']['EnterpriseProjectTag'];
/** A cluster and its enterprise projects. */
export type EnterpriseProjectsOfCluster = components['schemas']['EnterpriseProjectsOfCluster'];
/** The enterprise projects of all clusters. */
export type EnterpriseProjects = components['schemas']['EnterpriseProjects'];
/** The enterprise projects of one cluster. */
export type ClusterEnterpriseProjects = components['schemas']['ClusterEnterpriseProjects'];
/** An availability zone. */
export type AvailabilityZone = components['schemas']['AvailabilityZone'];
/** The availability zones of a region. */
export type AvailabilityZones = components['schemas']['AvailabilityZones'];
/** A release. */
export type DatastoreVersion = components['schemas']['DatastoreVersion'];
/** A service that a cluster can run, with its releases. */
export type Datastore = components['schemas']['Datastore'];
/** What clusters can run. */
export type Datastores = components['schemas']['Datastores'];
/** A size of nodes. */
export type Flavor = components['schemas']['Flavor'];
/** A release and its flavors. */
export type FlavorsOfVersion = components['schemas']['FlavorsOfVersion'];
/** The flavors of a service, by release. */
export type Flavors = components['schemas']['Flavors'];
/** One thing that a flavor has. */
export type FlavorAttribute = components['schemas']['FlavorAttribute'];
/** A flavor with what it consists of. */
export type FlavorDetail = components['schemas']['FlavorDetail'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseClusterNotFound = components['responses']['ClusterNotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseLinkFailed = components['responses']['LinkFailed'];
export type ResponseFailed = components['responses']['Failed'];
export type ResponseLinkNotFound = components['responses']['LinkNotFound'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseJobNotFound = components['responses']['JobNotFound'];
export type ResponseRefused = components['responses']['Refused'];
export type ResponseResourceNotFound = components['responses']['ResourceNotFound'];
export type ParameterProjectId = components['parameters']['project_id'];
export type ParameterClusterId = components['parameters']['cluster_id'];
export type ParameterValidate = components['parameters']['validate'];
export type ParameterLinkName = components['parameters']['link_name'];
export type ParameterXLanguage = components['parameters']['X-Language'];
export type ParameterJobName = components['parameters']['job_name'];
export type ParameterFilter = components['parameters']['filter'];
export type ParameterPageNo = components['parameters']['page_no'];
export type ParameterPageSize = components['parameters']['page_size'];
export type ParameterJobType = components['parameters']['jobType'];
export type ParameterJname = components['parameters']['jname'];
export type ParameterInstanceId = components['parameters']['instance_id'];
export type ParameterRegionId = components['parameters']['region_id'];
export type ParameterDatastoreId = components['parameters']['datastore_id'];
export type ParameterFlavorId = components['parameters']['flavor_id'];
export interface operations {
    createLink: {
        parameters: {
            query?: {
                /** @description With `true` the link is only tried, and not made. No other value is documented; leave it out to make the link. */
                validate?: components["parameters"]["validate"];
            };
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** @description The link. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinksRequest"];
            };
        };
        responses: {
            /** @description The link was made, or `validation-result` says why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateLinkAnswer"];
                };
            };
            /** @description The service refused to make the link. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ClusterNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["LinkFailed"];
            503: components["responses"]["Failed"];
        };
    };
    showLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The name of the link. In a URL it must be percent-encoded; the clients of this project do that. */
                link_name: components["parameters"]["link_name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link, or all links. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowLinkAnswer"];
                };
            };
            /** @description The service refused to look. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["LinkNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    updateLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The name of the link. In a URL it must be percent-encoded; the clients of this project do that. */
                link_name: components["parameters"]["link_name"];
            };
            cookie?: never;
        };
        /** @description The link as it is to be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinksRequest"];
            };
        };
        responses: {
            /** @description The link was changed, or `validation-result` says why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateLinkAnswer"];
                };
            };
            /** @description The service refused to change the link. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["LinkNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["LinkFailed"];
            503: components["responses"]["Failed"];
        };
    };
    deleteLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The name of the link. In a URL it must be percent-encoded; the clients of this project do that. */
                link_name: components["parameters"]["link_name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link is deleted. No source shows a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service refused to delete the link. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["LinkNotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service refused to delete the link, or failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            503: components["responses"]["Failed"];
        };
    };
    createJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** @description The job. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobsRequest"];
            };
        };
        responses: {
            /** @description The job was made, or `validation-result` says why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateJobAnswer"];
                };
            };
            /** @description The service refused to make the job. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    createAndStartRandomClusterJob: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of texts in the answer. The values are not documented; clients send `en`, `en-us` or `zh-cn`. */
                "X-Language": components["parameters"]["X-Language"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** @description The job, and the clusters. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RandomClusterJobRequest"];
            };
        };
        responses: {
            /** @description The run was accepted, or `validation-result` says why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RandomClusterJobAnswer"];
                };
            };
            /** @description The service refused to make the job. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showJobs: {
        parameters: {
            query?: {
                /** @description Lists only jobs that this text fits, loosely. It counts only when all jobs are asked for. */
                filter?: components["parameters"]["filter"];
                /** @description The page, counted from 1. It counts only when all jobs are asked for. */
                page_no?: components["parameters"]["page_no"];
                /** @description How many jobs a page holds, from 10 to 100. No source says how many it holds when this is left out. */
                page_size?: components["parameters"]["page_size"];
                /**
                 * @description The kind of jobs to list. Without it only `NORMAL_JOB` is listed, and nothing in the answer says so: to see all
                 *     jobs, ask once for each kind.
                 *
                 *     - `NORMAL_JOB`: a table or files
                 *     - `BATCH_JOB`: a whole database
                 *     - `SCENARIO_JOB`: a scenario
                 */
                jobType?: components["parameters"]["jobType"];
            };
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The name of the job. In a URL it must be percent-encoded; the clients of this project do that. */
                job_name: components["parameters"]["job_name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job, or a page of jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowJobsAnswer"];
                };
            };
            /** @description The service refused to look. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    updateJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The name of the job. In a URL it must be percent-encoded; the clients of this project do that. */
                job_name: components["parameters"]["job_name"];
            };
            cookie?: never;
        };
        /** @description The job as it is to be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobsRequest"];
            };
        };
        responses: {
            /** @description The job was changed, or `validation-result` says why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateJobAnswer"];
                };
            };
            /** @description The service refused to change the job. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    deleteJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The name of the job. In a URL it must be percent-encoded; the clients of this project do that. */
                job_name: components["parameters"]["job_name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job is deleted. No source shows a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service refused to delete the job. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["JobNotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service refused to delete the job, or failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            503: components["responses"]["Failed"];
        };
    };
    startJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The name of the job. In a URL it must be percent-encoded; the clients of this project do that. */
                job_name: components["parameters"]["job_name"];
            };
            cookie?: never;
        };
        /** @description Values for the job's variables. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StartJobRequest"];
            };
        };
        responses: {
            /** @description The run was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartJobAnswer"];
                };
            };
            /** @description The service refused to start the job. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    stopJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The name of the job. In a URL it must be percent-encoded; the clients of this project do that. */
                job_name: components["parameters"]["job_name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stop was taken, or `validation-result` says why not. There may be no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopJobAnswer"] | undefined;
                };
            };
            /** @description The service refused to stop the job. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showJobStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The name of the job. In a URL it must be percent-encoded; the clients of this project do that. */
                job_name: components["parameters"]["job_name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStatusAnswer"];
                };
            };
            /** @description The service refused to look. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showSubmissions: {
        parameters: {
            query: {
                /** @description The name of the job. */
                jname: components["parameters"]["jname"];
            };
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowSubmissionsAnswer"];
                };
            };
            /** @description The service refused to look. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    listClusters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clusters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterList"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    createCluster: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of texts in the answer. The values are not documented; clients send `en`, `en-us` or `zh-cn`. */
                "X-Language": components["parameters"]["X-Language"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** @description The cluster to be created. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClusterRequest"];
            };
        };
        responses: {
            /** @description The creation was accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateClusterAnswer"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showClusterDetail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cluster. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterDetail"];
                };
            };
            /** @description The service refused to look. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ClusterNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    deleteCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** @description What is kept of the cluster. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteClusterRequest"];
            };
        };
        responses: {
            /** @description The deletion was accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteClusterAnswer"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ClusterNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    actOnCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** @description What is to be done. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartClusterRequest"] | components["schemas"]["StopClusterRequest"] | components["schemas"]["RestartClusterRequest"];
            };
        };
        responses: {
            /** @description The action was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterActionAnswer"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ClusterNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    modifyCluster: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of texts in the answer. The values are not documented; clients send `en`, `en-us` or `zh-cn`. */
                "X-Language": components["parameters"]["X-Language"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** @description The settings as they are to be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyClusterRequest"];
            };
        };
        responses: {
            /** @description The change was accepted. There is no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ClusterNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showInstanceDetail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of a node, as `instances` of its cluster tells it. */
                instance_id: components["parameters"]["instance_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceAnswer"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showEnterpriseProjects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clusters with their enterprise projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseProjects"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showClusterEnterpriseProjects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The enterprise projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEnterpriseProjects"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ClusterNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showAvailabilityZones: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the region, as IAM lists it, for example `eu-west-101`. */
                region_id: components["parameters"]["region_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The zones. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityZones"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showDatastores: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The services with their releases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Datastores"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showFlavors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The `id` of an entry of `datastores`, not that of a version in it. */
                datastore_id: components["parameters"]["datastore_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flavors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Flavors"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showFlavorDetail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the flavor, which the list of flavors calls `str_id`. */
                flavor_id: components["parameters"]["flavor_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flavor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlavorDetail"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
}
