// Written by `npm run build` from specs/mrs. Do not edit: change the contract and build again.

export interface paths {
    "/v1.1/{project_id}/cluster_infos": {
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
         * @description Lists the clusters of the project, by pages, each in the form that `showClusterDetails` has for one. Clusters that
         *     have been deleted stay in the list as `terminated`, with most of their fields null; ask for a state to leave them
         *     out.
         *
         *     The documents name no order. A cluster that is created while you walk on may push another to the next page, so drop
         *     those that come twice.
         */
        get: operations["listClusters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/cluster_infos/{cluster_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * Show a cluster and how it stands
         * @description Returns the cluster. Creating it, changing its nodes, adding a component and deleting it all return before the work
         *     is done; ask here until `clusterState` is `running`, or `terminated` after a deletion. Give the service some
         *     seconds before the first question: right after a change the state may still be the old one. Terraform's provider for
         *     Huawei Cloud waits 20 seconds, asks every 30, and gives a change half an hour.
         *
         *     `running` alone does not say that a change of the nodes went well: `scale` is `scaling-error` when the last one
         *     failed. `abnormal` is no end for those who want `running`; wait for `settled` when it will do. A cluster that is
         *     frozen stays so, and a wait for it needs an end.
         *
         *     A cluster that was deleted can still be asked for, as `terminated`; for how long is not known. One that does not
         *     exist is refused with status 400 and `12000003`, not 404.
         */
        get: operations["showClusterDetails"];
        /**
         * Add or remove nodes
         * @description Adds Core or Task nodes to a running cluster, or removes some. It returns before the work is done; wait with
         *     `showClusterDetails` and look at `scale` then. Master nodes cannot be added or removed. The cluster has to be
         *     `running`, and one change has to end before the next.
         *
         *     Each call that is taken adds or removes nodes once more, so never repeat it because an answer was lost: look at the
         *     number of nodes first. Removing nodes cannot be undone.
         *
         *     Look at `result`, also with status 200: the page says that the code of a refusal stands there, in place of
         *     `succeeded`. By the general page it stands in `error_code`, with a status that tells of the refusal. For codes that
         *     no other page has, no status is given. Nodes that do not run are told by `12000080` on Open Telekom Cloud and by
         *     `12000068` on Huawei Cloud.
         *
         *     Huawei Cloud has `expandCluster` and `shrinkCluster` besides.
         */
        put: operations["updateClusterScaling"];
        post?: never;
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
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a cluster
         * @description Deletes the cluster. It returns before the work is done; wait with `showClusterDetails` until `clusterState` is
         *     `terminated`.
         *
         *     A cluster that is `starting`, `scaling-out`, `scaling-in`, `terminating`, `terminated` or `failed` is refused
         *     (`12000021`). So a deletion that is repeated because its first answer was lost may look like a failure.
         */
        delete: operations["deleteCluster"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/clusters/{cluster_id}/hosts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * List the hosts of a cluster
         * @description Lists the machines of a cluster, by pages of 10 unless `pageSize` says otherwise. Each has the identifier of
         *     its machine.
         */
        get: operations["listHosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/run-job-flow": {
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
         * Create a cluster and run a job (V1.1)
         * @description Creates a cluster, and runs a job on it if `add_jobs` names one. It returns before the cluster is there; wait with
         *     `showClusterDetails` until `clusterState` is `running`. With `shutdown_cluster` in the job, the cluster is deleted
         *     once the job has ended.
         *
         *     Describe the nodes either by `node_groups` or by the fields from `master_node_num` to `task_node_groups`. Look at
         *     `result` in the answer: it may be `false` though the status is 200.
         *
         *     Each call creates one more cluster, unless the name is taken, so look for the cluster before you repeat it. At most
         *     10 can be created at the same time. Hybrid and custom clusters need `createClusterV2`.
         *
         *     The request holds passwords; keep it out of logs.
         */
        post: operations["createCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters": {
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
         * Create a cluster
         * @description Creates a cluster of any kind, also hybrid and custom ones, and runs a job on it if `add_jobs` names one. It returns
         *     before the cluster is there; wait with `showClusterDetails` until `clusterState` is `running`.
         *
         *     Each call creates one more cluster, unless the name is taken, so look for the cluster before you repeat it.
         *
         *     `components` is one text, parted by commas. A custom cluster needs `assigned_roles` in each of its groups, and says
         *     with `template_id` how they are spread. `add_jobs` has the numbers of V1.1 for the kinds of jobs. The request holds
         *     passwords; keep it out of logs.
         */
        post: operations["createClusterV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/cluster-name": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a cluster
         * @description Gives the cluster another name. A cluster that is being deleted, or has been, is refused (`12000360`). Open Telekom
         *     Cloud has a page for this call, though its list of calls leaves it out. For Huawei Cloud it is known from SDKs only.
         */
        put: operations["updateClusterName"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/components": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add components to a cluster
         * @description Installs further components on the cluster. Known from Huawei Cloud's SDKs and from a client only. It returns before
         *     the work is done: the client waits with `showClusterDetails` until the cluster is `running` or `abnormal`, and gives
         *     up when it is `failed`.
         *
         *     The request may hold passwords; keep it out of logs.
         */
        post: operations["addComponent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/expand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add nodes to a group
         * @description Adds nodes to one group of the cluster. Known from Huawei Cloud's SDKs and from a client only. It returns before the
         *     work is done: the client waits with `showClusterDetails` until the cluster is `running` or `abnormal`.
         *
         *     For a cluster that is paid for by month or year the answer has an `order_id`, and nothing happens before that order
         *     is paid. Each call adds nodes once more, so never repeat it because an answer was lost.
         */
        post: operations["expandCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * List the nodes of a cluster
         * @description Lists the nodes of a cluster with what runs on them. Known from Huawei Cloud's SDKs and from a client only. One
         *     answer holds 10 nodes unless `limit` says otherwise.
         */
        get: operations["listNodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/shrink": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove nodes from a group
         * @description Removes nodes from one group of the cluster, so many, or those that are named. Known from Huawei Cloud's SDKs and
         *     from a client only. It returns before the work is done: the client waits with `showClusterDetails` until the cluster
         *     is `running` or `abnormal`.
         *
         *     Each call with a `count` removes nodes once more, so never repeat it because an answer was lost.
         */
        post: operations["shrinkCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/run-job-flow": {
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
         * Create a cluster that runs jobs
         * @description Creates a cluster and runs the jobs of `steps` on it; with `delete_when_no_steps` the cluster is deleted once they
         *     have ended. Known from Huawei Cloud's SDKs only. It returns before the cluster is there: wait with
         *     `showClusterDetails`, then ask for the jobs with `showJobExeListNew`.
         *
         *     Each call creates one more cluster, unless the name is taken, so look for the cluster before you repeat it. The
         *     request holds passwords, and perhaps access keys in `properties` of a job; keep it out of logs.
         */
        post: operations["runJobFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{region_id}/available-zones": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The region, for example `cn-north-4`; not the project. Use the one whose host is called. */
                region_id: components["parameters"]["region_id"];
            };
            cookie?: never;
        };
        /**
         * List the availability zones of a region
         * @description Returns the availability zones in which clusters can be made. The path begins with the region instead of the
         *     project. A region that does not exist is answered with status 500. Known from Huawei Cloud only.
         */
        get: operations["listAvailableZones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/autoscaling-policy/{cluster_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the auto scaling policy of a node group (V1.1)
         * @description Sets how a node group grows and shrinks by itself. The policy that the group has is overwritten as a whole: to
         *     change one rule, read the policy (`showAutoScalingPolicy`), change it and send all of it. To end auto scaling, send
         *     the policy with `auto_scaling_enable` false; that is how a client for Huawei Cloud deletes one.
         *
         *     Status 200 says that the policy is stored. Nodes are added and removed later, when a rule acts; how many there are
         *     tells the cluster. Send numbers and booleans as such, although the samples quote them.
         */
        post: operations["createScalingPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/clusters/resource_instances/action": {
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
         * List or count clusters by their tags
         * @description Finds clusters by their tags and name. It changes nothing, although the method is POST. Clusters come with the one
         *     made last first.
         *
         *     One answer holds 1000 clusters unless `limit` says fewer. To walk on, send the same conditions with `offset` raised
         *     by the number of clusters that came, until an answer is empty. With `action` `count` only the total is answered;
         *     leave `limit` and `offset` out then.
         */
        post: operations["listClustersByTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/clusters/tags": {
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
         * List the tags of all clusters
         * @description Returns the keys that are in use on the clusters of the project, all at once. A key comes with its `values` in a
         *     list; `listClusterTags` has one `value`.
         */
        get: operations["listAllTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/clusters/{cluster_id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * List the tags of a cluster
         * @description Returns the tags of one cluster, all at once. Here a key comes with one `value`; `listAllTags` has `values`.
         */
        get: operations["listClusterTags"];
        put?: never;
        /**
         * Add a tag to a cluster
         * @description Puts one tag on the cluster. A tag that has the same key is overwritten without a word, so a repeat does no harm. A
         *     cluster bears at most 10 tags (`12005001`). Status 204 comes without a body; for several tags at once use
         *     `batchCreateClusterTags`.
         */
        post: operations["createClusterTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/clusters/{cluster_id}/tags/action": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add or delete tags of a cluster
         * @description One path for two uses; the body says which is meant. Status 204 comes without a body.
         *
         *     **batchCreateClusterTags** puts tags on the cluster. A tag that has the same key is overwritten without a word. A
         *     cluster bears at most 10 tags (`12005001`).
         *
         *     **batchDeleteClusterTags** takes tags away. A tag that the cluster does not bear is passed over and counts as
         *     deleted, unlike with `deleteClusterTag`.
         */
        post: operations["batchUpdateClusterTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/clusters/{cluster_id}/tags/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The key of the tag. In a URL it must be percent-encoded; the clients of this project do that. A tag called `action` can be deleted all the same, for the path that ends so is another call only with POST. */
                key: components["parameters"]["tag_key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a tag of a cluster
         * @description Takes one tag away, by its key. Status 204 comes without a body. A tag that the cluster does not bear is refused
         *     with status 404 and the code `12005003`, so a repeat whose first answer was lost may look like a failure;
         *     `batchDeleteClusterTags` passes over such tags.
         */
        delete: operations["deleteClusterTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/data-sources": {
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
         * List data sources (V1.1)
         * @description Lists the data sources of the project, a page at a time. To walk on, give the id of the last one as `marker`, until
         *     `next` is null or a page is empty.
         *
         *     Data sources are what V1.1 job objects read and write; V2 has none. Known for Open Telekom Cloud only.
         */
        get: operations["listDataSources"];
        put?: never;
        /**
         * Create a data source (V1.1)
         * @description Makes data known to job objects; nothing is moved or checked. Status 202 comes although the record is there: the
         *     answer shows it with its `id`. The request has no wrapper, the answer has one. Whether a name may be taken twice is
         *     not documented, so look before you repeat. Known for Open Telekom Cloud only.
         */
        post: operations["createDataSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/data-sources/{data_source_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the data source. */
                data_source_id: components["parameters"]["data_source_id"];
            };
            cookie?: never;
        };
        /**
         * Show a data source (V1.1)
         * @description Returns one data source. What an unknown id answers is not on record. Known for Open Telekom Cloud only.
         */
        get: operations["showDataSource"];
        /**
         * Change a data source (V1.1)
         * @description Changes the fields that are sent, and returns the record as it is then, with status 202. `type` has to be sent in
         *     any case. A data source that does not exist is refused; with which status is not on record. Known for Open Telekom
         *     Cloud only.
         */
        put: operations["updateDataSource"];
        post?: never;
        /**
         * Delete a data source (V1.1)
         * @description Deletes the record; the data stays where it is. Status 204 comes without a body. Whether a data source that an
         *     execution refers to can be deleted, and what a repeat answers, is not on record. Known for Open Telekom Cloud only.
         */
        delete: operations["deleteDataSource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/job-binaries": {
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
         * List job binaries (V1.1)
         * @description Lists the job binaries of the project, a page at a time. They stand in `binaries`. To walk on, give the id of the
         *     last one as `marker`, until `next` is null or a page is empty.
         *
         *     Job binaries are the programs and libraries of V1.1 job objects; V2 has none. Known for Open Telekom Cloud only.
         */
        get: operations["listJobBinaries"];
        put?: never;
        /**
         * Create a job binary (V1.1)
         * @description Makes a file known to job objects; nothing is uploaded or checked. Status 202 comes although the record is there:
         *     the answer shows it with its `id`. The request has no wrapper, the answer has one. Whether a name may be taken twice
         *     is not documented, so look before you repeat. Known for Open Telekom Cloud only.
         */
        post: operations["createJobBinary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/job-binaries/{job_binary_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the job binary. */
                job_binary_id: components["parameters"]["job_binary_id"];
            };
            cookie?: never;
        };
        /**
         * Show a job binary (V1.1)
         * @description Returns one job binary, not the file. What an unknown id answers is not on record. Known for Open Telekom Cloud
         *     only.
         */
        get: operations["showJobBinary"];
        /**
         * Change a job binary (V1.1)
         * @description Changes the fields that are sent, and returns the record as it is then, with status 202. `description` has to be
         *     sent in any case. Known for Open Telekom Cloud only.
         */
        put: operations["updateJobBinary"];
        post?: never;
        /**
         * Delete a job binary (V1.1)
         * @description Deletes the record; the file stays where it is. Status 204 comes without a body. Whether a job binary that a job
         *     object refers to can be deleted, and what a repeat answers, is not on record. Known for Open Telekom Cloud only.
         */
        delete: operations["deleteJobBinary"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/metadata/versions/{version_name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The cluster version as `showMrsVersionList` has it, for example `MRS 3.1.0`. In a URL it must be percent-encoded; the clients of this project do that. */
                version_name: components["parameters"]["version_name"];
            };
            cookie?: never;
        };
        /**
         * Show what a cluster version consists of
         * @description Returns the components of a cluster version, what it demands of nodes, and how its roles are spread over them. Given
         *     a cluster, it returns what applies after the patches of that cluster. Known from Huawei Cloud only.
         */
        get: operations["showMrsVersionMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/autoscaling-policy/{cluster_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * Show the auto scaling policies of a cluster
         * @description Returns the policies of all node groups, all at once. The list may stand by itself or in `auto_scaling_policies`;
         *     the documents disagree. For Huawei Cloud the call is known from SDKs, a client and an excerpt of a page.
         *
         *     It is also the way to read what the V1.1 call has set: a client for Huawei Cloud sets with `createScalingPolicy` and
         *     reads here.
         */
        get: operations["showAutoScalingPolicy"];
        /**
         * Change an auto scaling policy
         * @description Sets the policy of a node group, or of one of its resource pools, anew. Send all of it; whether parts that are left
         *     out stay as they are is not documented. Look at the outcome with `showAutoScalingPolicy`. Known from Huawei Cloud
         *     only; `createScalingPolicy` overwrites a policy on Open Telekom Cloud.
         */
        put: operations["updateAutoScalingPolicy"];
        /**
         * Create an auto scaling policy
         * @description Creates a policy for a node group, or for one of its resource pools. What becomes of a policy that is there already
         *     is not documented; use `updateAutoScalingPolicy` then. Look at the outcome with `showAutoScalingPolicy`. Known from
         *     Huawei Cloud only; on Open Telekom Cloud use `createScalingPolicy`.
         */
        post: operations["createAutoScalingPolicy"];
        /**
         * Delete an auto scaling policy
         * @description Deletes the policy of a node group, or of one of its resource pools; nodes are not added or removed by it any more.
         *     Which one is meant stands in a body, though the method is DELETE; see that nothing on the way drops it. What a
         *     deletion of a policy that is not there answers is not on record. Known from Huawei Cloud only; on Open Telekom Cloud
         *     switch the policy off with `createScalingPolicy`.
         */
        delete: operations["deleteAutoScalingPolicy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/tags/quota": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * Show how many tags a cluster may bear
         * @description Returns how many tags the cluster may bear, and how many more. Known from Huawei Cloud only.
         */
        get: operations["showTagQuota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/tags/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * Show whether a cluster's default tags are on
         * @description Tells whether the nodes bear the default tags, and how the last `switchClusterTags` stands. `succeed` says that it
         *     is done, not in which direction; that tells `default_tags_enable`. Known from Huawei Cloud only.
         */
        get: operations["showTagStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/tags/switch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch a cluster's default tags on or off
         * @description Puts the default tags on the nodes of the cluster, or takes them away. Status 202 means that the request was taken,
         *     not that it is done: ask `showTagStatus` until its `status` is `succeed` or `failed`. The tags count towards the
         *     quota, so look at `showTagQuota` first. Known from Huawei Cloud only.
         */
        post: operations["switchClusterTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/metadata/version/{version_name}/available-flavor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The cluster version as `showMrsVersionList` has it, for example `MRS 3.1.0`. In a URL it must be percent-encoded; the clients of this project do that. */
                version_name: components["parameters"]["version_name"];
            };
            cookie?: never;
        };
        /**
         * Show the flavors of a cluster version
         * @description Returns the flavors that nodes of a cluster version may have, by availability zone and kind of node. Here the path
         *     says `version`, while the list of versions is under `versions`. Known from Huawei Cloud only.
         */
        get: operations["showMrsFlavors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/metadata/versions": {
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
         * List the cluster versions
         * @description Returns the names of the cluster versions. Take them over as they are, with their blank. Known from Huawei Cloud
         *     only.
         */
        get: operations["showMrsVersionList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/job-executions": {
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
         * List job executions (V1.1)
         * @deprecated
         * @description Lists the job executions of the project, over all its clusters, a page at a time. To walk on, give the id of the
         *     last one as `marker`, until `next` is null or a page is empty. Each record is the one that `showJobExecution` has.
         *
         *     Expect it to fail on clusters of MRS 3.x (`12000085`) and on clusters with Kerberos (`12000064`). Use
         *     `showJobExeListNew` there; it lists the jobs of one cluster. Known for Open Telekom Cloud only.
         */
        get: operations["listJobExecutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/job-executions/{job_execution_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the job execution, not of the job: `id` in its record, not `job_id`. Whether the id of a job that was submitted with V2 is taken here is not known. */
                job_execution_id: components["parameters"]["job_execution_id_v1"];
            };
            cookie?: never;
        };
        /**
         * Cancel a job execution (V1.1)
         * @deprecated
         * @description Cancels the execution although the method is GET. Never repeat it unasked, prefetch it or answer it from a cache;
         *     keep it out of reach of anything that takes a GET to be harmless.
         *
         *     Status 200 means that the cancel was accepted, not that it is done. The answer shows the execution as it was before
         *     the cancel, so nothing in it tells how the cancel went. Poll `showJobExecution` until `end_time` is set, and bound
         *     the wait: there is no report of a cancel that comes to nothing.
         *
         *     Expect it to fail on clusters of MRS 3.x (`12000085`) and on clusters with Kerberos (`12000064`). Use `stopJob`
         *     there; it needs the cluster's id as well. What an unknown or an already ended execution answers is not on record.
         *     Known for Open Telekom Cloud only.
         */
        get: operations["cancelJobExecution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/job-executions/{job_execution_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the job execution, not of the job: `id` in its record, not `job_id`. Whether the id of a job that was submitted with V2 is taken here is not known. */
                job_execution_id: components["parameters"]["job_execution_id_v1"];
            };
            cookie?: never;
        };
        /**
         * Show a job execution (V1.1)
         * @deprecated
         * @description Returns the record of one execution. An execution that has ended carries `end_time`; that it ended well cannot be
         *     told from the documented samples, in which `return_code` and `info` are null even then.
         *
         *     Expect it to fail on clusters of MRS 3.x (`12000085`) and on clusters with Kerberos (`12000064`). Use
         *     `showSingleJobExe` there; it needs the cluster's id as well. Known for Open Telekom Cloud only.
         */
        get: operations["showJobExecution"];
        put?: never;
        post?: never;
        /**
         * Delete a job execution (V1.1)
         * @deprecated
         * @description Deletes the record of an execution. Status 204 comes without a body. In Sahara a deletion cancels the execution
         *     first; whether the service does so too is not on record, so cancel a job that runs before you delete it.
         *
         *     Expect it to fail on clusters of MRS 3.x (`12000085`) and on clusters with Kerberos (`12000064`). Use
         *     `batchDeleteJobs` there; it needs the cluster's id as well. What a repeat answers is not on record.
         */
        delete: operations["deleteJobExecution"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/job-exes": {
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
         * List the runs of V1.1 jobs
         * @deprecated
         * @description Lists the runs of jobs on a cluster that were submitted with V1.1, a page at a time. The answer spells its total
         *     `totalRecord`. How it is sorted is not documented, so drop runs that come twice.
         *
         *     Expect it to fail on clusters of MRS 3.x (`12000085`) and on clusters with Kerberos (`12000064`). Use
         *     `showJobExeListNew` there.
         */
        get: operations["listExecuteJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/job-exes/{job_exe_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the run, as `createAndExecuteJob` answers it in `id`. */
                job_exe_id: components["parameters"]["job_exe_id"];
            };
            cookie?: never;
        };
        /**
         * Show a run of a V1.1 job
         * @deprecated
         * @description Returns the run with its state. `3`, `-1`, `4` and `5` in `job_state` end it. That a run is completed does not say
         *     that it went well: `job_final_status` is `2` then, and a printed sample has `1`, an error, for a completed run. Read
         *     it only once the run has ended.
         *
         *     Expect it to fail on clusters of MRS 3.x (`12000085`) and on clusters with Kerberos (`12000064`). Use
         *     `showSingleJobExe` there; it needs the cluster's id as well.
         */
        get: operations["showJobExes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/jobs": {
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
         * List job objects (V1.1)
         * @deprecated
         * @description Lists the job objects of the project, a page at a time. They are definitions of jobs, not runs. To walk on, give the
         *     id of the last one as `marker`; without `limit`, how many one answer holds is not documented.
         *
         *     Known for Open Telekom Cloud only, which does not recommend it. V2 has no job objects.
         */
        get: operations["listJobs"];
        put?: never;
        /**
         * Create a job object (V1.1)
         * @deprecated
         * @description Keeps a job under a name, so that it can be run several times. Nothing is run; that is `executeJob`. The programs
         *     are named by the ids of job binaries, and come back as whole records. Whether a name may be taken twice is not
         *     documented, so look before you repeat.
         *
         *     Known for Open Telekom Cloud only, which does not recommend it. V2 has no job objects; `createExecuteJob` submits a
         *     job at once.
         */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/jobs/submit-job": {
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
         * Submit a job (V1.1)
         * @deprecated
         * @description Makes a job on the cluster and starts it. It returns at once with the run's record; poll `showJobExes` with its `id`
         *     until the run has ended. Names need not be unique, so a repeat after a lost answer starts a second run: look for the
         *     first with `listExecuteJob`.
         *
         *     The kinds of jobs are numbers here. The paths are those of HDFS (`/`) or of OBS; which scheme OBS has differs by the
         *     cluster's version. The cluster must be running (`12000062`) and have the component that the job needs (`12000063`).
         *
         *     Expect it to fail on clusters of MRS 3.x (`12000085`) and on clusters with Kerberos (`12000064`). Use
         *     `createExecuteJob` there.
         */
        post: operations["createAndExecuteJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the job object. It is not the id of one of its executions. */
                job_id: components["parameters"]["job_object_id"];
            };
            cookie?: never;
        };
        /**
         * Show a job object (V1.1)
         * @deprecated
         * @description Returns the job object with the records of its programs. How its runs stand, the executions tell.
         *
         *     Known for Open Telekom Cloud only, which does not recommend it. V2 has no job objects.
         */
        get: operations["showJob"];
        put?: never;
        post?: never;
        /**
         * Delete a job object (V1.1)
         * @deprecated
         * @description Deletes the job object. What becomes of its executions, and what the call answers when there is no such job object,
         *     is not documented.
         *
         *     Known for Open Telekom Cloud only, which does not recommend it. V2 has no job objects.
         */
        delete: operations["deleteJob"];
        options?: never;
        head?: never;
        /**
         * Change a job object (V1.1)
         * @deprecated
         * @description Changes the fields that are given. Only `name` and `description` are known to change; what is sent for the programs
         *     has no effect. To change them, make another job object.
         *
         *     Known for Open Telekom Cloud only, which does not recommend it. V2 has no job objects.
         */
        patch: operations["updateJob"];
        trace?: never;
    };
    "/v1.1/{project_id}/jobs/{job_id}/execute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the job object. It is not the id of one of its executions. */
                job_id: components["parameters"]["job_object_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Execute a job object (V1.1)
         * @deprecated
         * @description Starts a run of the job object on a cluster. Status 202 means that it was accepted. Poll `showJobExecution` with the
         *     `id` of the answer, which is that of the execution; `job_id` is that of the job object. A repeat starts another run.
         *
         *     Known for Open Telekom Cloud only, which does not recommend it. Expect it to fail on clusters of MRS 3.x
         *     (`12000085`) and on clusters with Kerberos (`12000064`); use `createExecuteJob` there.
         */
        post: operations["executeJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * List a folder of HDFS
         * @description Lists what a folder of the cluster's HDFS holds, a page of at most 1000 entries at a time. `path` must name a
         *     folder.
         *
         *     Known for Huawei Cloud only.
         */
        get: operations["showHdfsFileList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/sql-execution": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Execute a statement of SQL
         * @description Sends one statement to Presto on the cluster. The answer may show the statement as it still runs: poll
         *     `showSqlResult` with `sql_id` or `id`, whichever is there. The SDK says that only `select`, `show` and `desc` get an
         *     id; for other statements the answer is all there is. A statement that breaks off may be answered with status 500 and
         *     its record.
         *
         *     A repeat executes the statement again. Known for Huawei Cloud only, from MRS 2.0.5 on. For Spark and Hive submit a
         *     job with `createExecuteJob`.
         */
        post: operations["executeSql"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/sql-execution/{sql_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The id of the execution, as `executeSql` answers it in `sql_id` or `id`. */
                sql_id: components["parameters"]["sql_id"];
            };
            cookie?: never;
        };
        /**
         * Show a statement and what it returned
         * @description Returns how the statement stands. `FINISHED` and `FAILED` end it. Rows stand in `content`, but those of a `select`
         *     in the file that `result_location` names, by the documents. A statement that broke off may be answered with status
         *     500 and its record.
         *
         *     Known for Huawei Cloud only, from MRS 2.0.5 on.
         */
        get: operations["showSqlResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/sql-execution/{sql_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The id of the execution, as `executeSql` answers it in `sql_id` or `id`. */
                sql_id: components["parameters"]["sql_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a statement
         * @description Cancels the statement. `SUCCEED` is also what a statement gets that had ended before; `FAILED`, with status 500,
         *     means that it runs on. The call takes no body. Which state a cancelled statement shows afterwards is not documented.
         *
         *     Known for Huawei Cloud only.
         */
        post: operations["cancelSql"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/job-executions/batch-delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete jobs
         * @description Deletes the records of the jobs given. No source says that it stops a job that runs; stop it first with `stopJob`.
         *     What is answered when some of the jobs cannot be deleted is not documented, so list the jobs afterwards. A success
         *     has no body.
         */
        post: operations["batchDeleteJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/job-executions/{job_execution_id}/sql-result": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The id of the job, as the V2 call that submitted it answered under `job_submit_result.job_id`. Whether the id of a job that was submitted with V1.1 is taken here is not known. */
                job_execution_id: components["parameters"]["job_execution_id"];
            };
            cookie?: never;
        };
        /**
         * Show what the SQL of a job returned
         * @description Returns the rows of the statements of a `SparkSql` or `SparkScript` job that has ended; other kinds are refused
         *     (`0179`). Wait for the job with `showSingleJobExe` first: as long as it is being submitted (`0180`) or runs
         *     (`0183`), and also when there are no rows at all (`0181`), the answer is a failure with status 500.
         *
         *     All values are texts. For statements that were sent with `executeSql`, use `showSqlResult`.
         */
        get: operations["showSqlResultWithJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/job-executions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * List the jobs of a cluster
         * @description Lists the jobs of one cluster with their states and results, each in the form that `showSingleJobExe` has for one.
         *     Success comes as status 202 on Open Telekom Cloud, and a client for Huawei Cloud expects it there too, while the
         *     documents of Huawei Cloud say 200; take both, with the same body.
         *
         *     One answer holds 10 jobs unless `limit` says otherwise, and `offset` begins at 1. By default the latest jobs come
         *     first, so jobs that are submitted while you walk on push others to the next answer: drop those that come twice, and
         *     stop at an empty answer. Pin the end with `submitted_time_end` when it matters.
         *
         *     `properties` of a job may hold access keys; keep the answer out of logs.
         */
        get: operations["showJobExeListNew"];
        put?: never;
        /**
         * Submit a job
         * @description Submits a job to the cluster and starts it. It returns once the job is submitted, with `COMPLETE`, which does not
         *     mean that it has run: poll `showSingleJobExe` with the `job_id` of the answer. A state other than `COMPLETE` means
         *     that it was not submitted, also with status 200. Names need not be unique, so a repeat after a lost answer submits a
         *     second job: look for the first with `showJobExeListNew`.
         *
         *     On a cluster with Kerberos the IAM users must have been synchronized to it (`0192`). A cluster runs at most 10 jobs
         *     at a time (`0177`), must be running (`0056`), and have the component that the job needs (`0057`, `0168`, `0169`).
         *
         *     What is sent as `arguments` and `properties` is shown again by the calls that show jobs, keys of OBS included.
         */
        post: operations["createExecuteJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/job-executions/{job_execution_id}/kill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The id of the job, as the V2 call that submitted it answered under `job_submit_result.job_id`. Whether the id of a job that was submitted with V1.1 is taken here is not known. */
                job_execution_id: components["parameters"]["job_execution_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a job
         * @description Asks the cluster to kill the job. Status 202 means that the request was accepted, not that the job has ended; as a
         *     rule there is no body. Confirm with `showSingleJobExe`: the job is stopped once its `job_state` or its `job_result`
         *     is `KILLED`. It may also end by itself first, as `FINISHED` or `FAILED`.
         *
         *     A stop that fails is answered with status 400 or 500 and the code `0175`. A 500 is therefore no sign of an outage;
         *     look at the code first. What comes when the job has ended already is not known, and no code stands for it; look at
         *     the state of the job.
         *
         *     The call takes no body. On a cluster with Kerberos the job calls of V2 presuppose that the IAM users have been
         *     synchronized to it (`0192`).
         */
        post: operations["stopJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/job-executions/{job_execution_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The id of the job, as the V2 call that submitted it answered under `job_submit_result.job_id`. Whether the id of a job that was submitted with V1.1 is taken here is not known. */
                job_execution_id: components["parameters"]["job_execution_id"];
            };
            cookie?: never;
        };
        /**
         * Show a job
         * @description Returns the job with its state and its result. Success comes as status 202 on Open Telekom Cloud, kept for old
         *     callers, and as 200 in the documents of Huawei Cloud; take both, with the same body.
         *
         *     `FINISHED`, `FAILED` and `KILLED` in `job_state` end a job; anything else, also a value you do not know, means that
         *     it may still change. `FINISHED` alone does not say that it went well: read `job_result`, which is `SUCCEEDED` then
         *     and `UNDEFINED` as long as the job is under way. A job that does not exist is answered with status 500, not 404.
         */
        get: operations["showSingleJobExe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/clusters/{cluster_id}/async_task_status/update_ecs_agency": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * Show how the switch of a cluster's agency stands
         * @description Tells whether the switch of the cluster's agency is done. No call of this contract switches the agency that the
         *     cluster's nodes bear; whether a change by `updateAgencyMapping` shows here, too, is not settled. A state for a
         *     failed switch is not on record, so give a wait an end. Known from Huawei Cloud only.
         */
        get: operations["listAsyncTaskStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/agency-mapping": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * Show who acts as which agency on a cluster
         * @description Returns the mappings of users and user groups to agencies of IAM, all at once. Known from Huawei Cloud only.
         */
        get: operations["showAgencyMapping"];
        /**
         * Change who acts as which agency on a cluster
         * @description Sets the mappings of users and user groups to agencies of IAM. Whether mappings that are left out stay is not
         *     documented, so read them first and send all. Look at `result` also when the status is 200, and confirm with
         *     `showAgencyMapping`. While a change is under way another is refused (`MRS.0206`). Known from Huawei Cloud only.
         */
        put: operations["updateAgencyMapping"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/iam-sync": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * Show whether IAM users are being synchronized
         * @description Tells whether a synchronization of IAM users is under way on the cluster. Ask it until there is none, after
         *     `updateSyncIamUser` and `cancelSyncIamUser`, and look then with `showSyncIamUser` at what came of it: this call does
         *     not tell. Known from Huawei Cloud only.
         */
        get: operations["listSyncStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/iam-sync/is-synchronous": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * Show whether a cluster's IAM users are synchronized
         * @description Tells whether the synchronization of IAM users has been completed on the cluster. For who has been synchronized use
         *     `showSyncIamUser`. Known from Huawei Cloud only.
         */
        get: operations["listSyncRequirements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/iam-sync-user": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * List the IAM users synchronized to a cluster
         * @description Returns the users and user groups of IAM that the cluster's Manager knows, all at once. Known from Huawei Cloud
         *     only.
         */
        get: operations["showSyncIamUser"];
        put?: never;
        /**
         * Synchronize IAM users to a cluster
         * @description Makes users and user groups of IAM known to the cluster's Manager. On a cluster with Kerberos the job calls of V2
         *     need that (`0192`). Status 202 means that the request was taken, not that it is done: ask `listSyncStatus` until
         *     none is under way, then see with `showSyncIamUser` who is there. While one is under way another is refused
         *     (`12000154`). After a change of a user's rights synchronize again; the nodes may need five minutes more to notice.
         *     Known from Huawei Cloud only.
         */
        post: operations["updateSyncIamUser"];
        /**
         * Take back the synchronization of IAM users
         * @description Makes the cluster's Manager forget users and user groups of IAM; they can then no longer manage the cluster through
         *     it. It does not end a synchronization that is under way. Who is meant stands in a body, though the method is DELETE;
         *     see that nothing on the way drops it. Status 202 means that the request was taken: ask `listSyncStatus` until none
         *     is under way, then see with `showSyncIamUser` who is left. Known from Huawei Cloud only.
         */
        delete: operations["cancelSyncIamUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cluster/{cluster_id}/ssh": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * Show whether a cluster's nodes are open to support
         * @description Tells whether the nodes of the cluster are open to the provider's technical support. The path holds no project, and
         *     says `cluster` where others say `clusters`. Known from Huawei Cloud only.
         */
        get: operations["listClusterSshState"];
        /**
         * Open or close a cluster's nodes to support
         * @description Opens the nodes of the cluster to the provider's technical support until a time, or closes them. What is asked for
         *     stands in the query; the call takes no body. Opening takes a while: ask `listClusterSshState` until it is `2`, or
         *     `0` when it failed. The path holds no project, and says `cluster` where others say `clusters`. Known from Huawei
         *     Cloud only.
         */
        put: operations["updateClusterSsh"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/manager-auth": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * Show whether a cluster's Manager is open to support
         * @description Tells whether the Manager of the cluster is open to the provider's technical support, and until when. Known from
         *     Huawei Cloud only.
         */
        get: operations["listClusterManagerAuthState"];
        put?: never;
        /**
         * Open or close a cluster's Manager to support
         * @description Opens the Manager of the cluster to the provider's technical support until a time, or closes it. Confirm with
         *     `listClusterManagerAuthState`. Known from Huawei Cloud only.
         */
        post: operations["updateClusterAuthTros"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/security-rule/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * Show whether the service reaches a cluster
         * @description Tells whether the rules of the security group are in place through which the service reaches the components of the
         *     cluster in its VPC. Known from Huawei Cloud only.
         */
        get: operations["listSecurityRuleStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/data-connectors": {
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
         * List data connectors
         * @description Lists the data connectors of the project: databases in which components of clusters keep their metadata. Known from
         *     Huawei Cloud only.
         */
        get: operations["listDataConnector"];
        put?: never;
        /**
         * Create a data connector
         * @description Makes a database known to the service, so that components of clusters can keep their metadata in it. The database
         *     must be there; a client sends the id of its instance, its name, and user and password, as JSON within a text. Keep
         *     the request out of logs. Known from Huawei Cloud only.
         */
        post: operations["createDataConnector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/data-connectors/{connector_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the data connector, as its creation answers it. */
                connector_id: components["parameters"]["connector_id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a data connector
         * @description Sets the data connector anew. Send all of it, with the password, and with name and kind as they are: whether these
         *     two can be changed is not documented, so make a new data connector for others. Look at `result` also when the status
         *     is 200. Whether clusters that use it take up the change is not documented. Keep the request out of logs. Known from
         *     Huawei Cloud only.
         */
        put: operations["updateDataConnector"];
        post?: never;
        /**
         * Delete a data connector
         * @description Deletes the data connector, not the database. See with `listDataConnector` that `used_clusters` is empty first; what
         *     uses it may break. What a deletion of one that is not there answers is not on record. Known from Huawei Cloud only.
         */
        delete: operations["deleteDataConnector"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description Where the cluster stands. The list is open: treat a value you do not know as "may still change".
         *
         *     - `starting`: being created
         *     - `running`: up
         *     - `scaling-out`, `scaling-in`: nodes are being added or removed
         *     - `abnormal`: up, but something on it is not
         *     - `failed`: could not be created
         *     - `terminating`, `terminated`: being deleted, deleted
         *     - `frozen`: locked by the provider
         */
        ClusterState: "starting" | "running" | "terminated" | "failed" | "abnormal" | "terminating" | "frozen" | "scaling-out" | "scaling-in" | (string & {});
        /** @description A component that is installed. */
        ClusterComponent: {
            /** @description Null in the only sample that has it. */
            id?: unknown;
            /** @description Identifier of the component, the version of MRS and a number, for example `MRS 3.2.0-LTS.2_001`. */
            componentId?: string;
            /** @description Name of the component. */
            componentName?: string;
            /** @description Version of the component. */
            componentVersion?: string;
            /** @description What the component is, in the language of the cloud. */
            componentDesc?: string;
            /** @description Null in the only sample that has it. */
            componentDescEn?: unknown;
            /** @description Null in the only sample that has it. */
            external_datasources?: unknown;
        };
        /** @description A kind of node. Send it small, as in every printed body; the tables write it with a capital. */
        ScriptNode: "master" | "core" | "task" | "Master" | "Core" | "Task" | (string & {});
        /** @description A script that ran while the cluster was installed, and what came of it. */
        BootstrapScriptInfo: {
            /** @description Name of the script. */
            name?: string;
            /** @description Where the script is. */
            uri?: string;
            /** @description Its arguments. */
            parameters?: string;
            /** @description On which nodes it runs. */
            nodes?: components["schemas"]["ScriptNode"][];
            /** @description Whether it runs only on the active Master node. */
            active_master?: boolean;
            /** @description Whether it runs before the components are started instead of after. */
            before_component_start?: boolean;
            /** @description What happens when the script fails, `continue` or `errorout`. */
            fail_action?: "continue" | "errorout" | (string & {});
            /**
             * Format: int64
             * @description When it ran, in seconds since 1970, and unlike the other times of a cluster a number.
             */
            start_time?: number;
            /** @description How the script stands. */
            state?: "PENDING" | "IN_PROGRESS" | "SUCCESS" | "FAILURE" | (string & {});
            /** @description When the script runs. Known from the SDKs of Huawei Cloud only. */
            action_stages?: string[];
        };
        /** @description A group of nodes of a cluster. */
        ClusterNodeGroup: {
            /** @description Name of the group. */
            groupName?: string;
            /** @description How many nodes there are. */
            nodeNum?: number;
            /** @description The flavor of the nodes. */
            nodeSize?: string;
            /** @description Specification of the nodes. */
            nodeSpecId?: string;
            /** @description Product of the nodes. */
            nodeProductId?: string;
            /** @description Product of the machines. */
            vmProductId?: string;
            /** @description Specification of the machines; null in the samples. */
            vmSpecCode?: string | null;
            /** @description Size of the system disk in GB. */
            rootVolumeSize?: number;
            /** @description Product of the system disk. */
            rootVolumeProductId?: string;
            /** @description Kind of the system disk. */
            rootVolumeType?: string;
            /** @description Specification of the system disk. */
            rootVolumeResourceSpecCode?: string;
            /** @description Resource type of the system disk. */
            rootVolumeResourceType?: string;
            /** @description Kind of the data disks, `SATA` in the samples. */
            dataVolumeType?: string;
            /** @description How many data disks a node has. */
            dataVolumeCount?: number;
            /** @description Size of a data disk in GB. */
            dataVolumeSize?: number;
            /** @description Product of the data disks. */
            dataVolumeProductId?: string;
            /** @description Specification of the data disks. */
            dataVolumeResourceSpecCode?: string;
            /** @description Resource type of the data disks. */
            dataVolumeResourceType?: string;
            /** @description Null in the samples, with its capital. What else may stand here is not documented. */
            AutoScalingPolicy?: unknown;
        };
        /**
         * @description What is being done to the nodes; empty, null or missing when nothing is. Hyphens and underscores stand as in the
         *     documents.
         *
         *     - `scaling-out`, `scaling-in`: nodes are being added or removed
         *     - `scaling-error`: the cluster runs, but the last change of its nodes has failed
         *     - `scaling-up`: the Master nodes get a larger flavor
         *     - `scaling_up_first`, `scaled_up_first`: the standby Master node gets it, or has got it
         *     - `scaled-up-success`: the Master nodes have got it
         */
        ScaleState: "scaling-out" | "scaling-in" | "scaling-error" | "scaling-up" | "scaling_up_first" | "scaled_up_first" | "scaled-up-success" | (string & {}) | null;
        /** @description A cluster. No field is promised. On a cluster that is gone most of them are null. Times are seconds since 1970 written as text. */
        Cluster: {
            /** @description Identifier of the cluster. */
            clusterId?: string;
            /** @description Name of the cluster. */
            clusterName?: string;
            /** @description How many Master nodes there are, a number written as text. */
            masterNodeNum?: string;
            /** @description How many Core nodes there are, a number written as text. */
            coreNodeNum?: string;
            /** @description How many nodes there are in all, a number written as text. In no printed answer. */
            totalNodeNum?: string;
            /**
             * @description Where the cluster stands. The list is open: treat a value you do not know as "may still change".
             *
             *     - `starting`: being created
             *     - `running`: up
             *     - `scaling-out`, `scaling-in`: nodes are being added or removed
             *     - `abnormal`: up, but something on it is not
             *     - `failed`: could not be created
             *     - `terminating`, `terminated`: being deleted, deleted
             *     - `frozen`: locked by the provider
             */
            clusterState?: components["schemas"]["ClusterState"];
            /** @description How far the creation or the change of nodes is, in words, and why it failed when it did. Do not parse it. */
            stageDesc?: string | null;
            /** @description When the cluster was created, in seconds since 1970, written as text. */
            createAt?: string;
            /** @description When the cluster last changed, in the same form. */
            updateAt?: string;
            /** @description Since when it is paid for, in the same form. */
            chargingStartTime?: string;
            /** @description How it is paid for, in words: `Metered` in the samples. */
            billingType?: string;
            /** @description The region. */
            dataCenter?: string;
            /** @description Name of the VPC. */
            vpc?: string | null;
            /** @description Identifier of the VPC. In samples and SDKs only. */
            vpcId?: string;
            /** @description For how long it was ordered; `0` in the samples. Not in the tables of Open Telekom Cloud. */
            duration?: string;
            /** @description What the creation cost, reckoned by the service. */
            fee?: string | null;
            /** @description Version of Hadoop, often empty. */
            hadoopVersion?: string | null;
            /** @description The flavor of the Master nodes. */
            masterNodeSize?: string | null;
            /** @description The flavor of the Core nodes. */
            coreNodeSize?: string | null;
            /** @description What is installed. */
            componentList?: components["schemas"]["ClusterComponent"][];
            /** @description The public address. */
            externalIp?: string | null;
            /** @description The second public address. */
            externalAlternateIp?: string | null;
            /** @description The internal address. */
            internalIp?: string | null;
            /** @description Identifier of the deployment. */
            deploymentId?: string | null;
            /** @description A remark. */
            remark?: string;
            /** @description Identifier of the order. A sample has the text `null`. */
            orderId?: string | null;
            /** @description Identifier of the availability zone. A sample has the text `null`. */
            azId?: string | null;
            /** @description Code of the availability zone. Known from Huawei Cloud only. */
            azCode?: string;
            /** @description Code of the availability zone. In SDKs only. */
            availabilityZoneId?: string;
            /** @description Name of the availability zone, `eu-de-01` for example. */
            azName?: string;
            /** @description What kind of zone it is: `0` a main one, `21` a local one, `41` one at the edge. In SDKs only. */
            azCategory?: number;
            /** @description Product of the Master nodes. */
            masterNodeProductId?: string | null;
            /** @description Specification of the Master nodes. */
            masterNodeSpecId?: string | null;
            /** @description Product of the Core nodes. */
            coreNodeProductId?: string | null;
            /** @description Specification of the Core nodes. */
            coreNodeSpecId?: string | null;
            /** @description Identifier of the instance. */
            instanceId?: string | null;
            /** @description Path by which one logs in to a machine from afar. */
            vnc?: string | null;
            /** @description The project that owns the cluster. */
            tenantId?: string | null;
            /** @description Size of the disks in GB. */
            volumeSize?: number;
            /** @description Kind of the disks. Not in the table of the call for one cluster. */
            volumeType?: string | null;
            /** @description Identifier of the subnet. */
            subnetId?: string | null;
            /** @description Name of the subnet. */
            subnetName?: string | null;
            /** @description The security group. */
            securityGroupsId?: string | null;
            /** @description No longer used. The same as `securityGroupsId`, by the table; another value in the samples. */
            slaveSecurityGroupsId?: string | null;
            /** @description The enterprise project. Known from Huawei Cloud only. */
            enterpriseProjectId?: string;
            /** @description Scripts that ran while the cluster was installed. */
            bootstrapScripts?: components["schemas"]["BootstrapScriptInfo"][];
            /** @description Whether MRS Manager has been installed. The name on Open Telekom Cloud. */
            mrsManagerFinish?: boolean;
            /** @description The same, by its name on Huawei Cloud. */
            isMrsManagerFinish?: boolean;
            /** @description Whether the cluster uses Kerberos: `0` no, `1` yes. */
            safeMode?: number;
            /** @description What the cluster is for: `0` analysis, `1` streaming. The pages name no further value. */
            clusterType?: number;
            /** @description The version of MRS. */
            clusterVersion?: string | null;
            /** @description Name of the key pair by which one logs in to the nodes. */
            nodePublicCertName?: string | null;
            /** @description Address of a Master node. `unknown` in the sample of a cluster that is gone. */
            masterNodeIp?: string;
            /** @description The preferred internal address. */
            privateIpFirst?: string | null;
            /** @description Why something failed. */
            errorInfo?: string | null;
            /** @description The tags as one text, `k1=v1,k2=v2`. `listClusterTags` has them as a list. */
            tags?: string;
            /** @description Whether logs are collected when the installation fails: `0` no, `1` yes. */
            logCollection?: number;
            /** @description Ordered by month (`0`) or by year (`1`). Known from Huawei Cloud only. */
            periodType?: number;
            /** @description All groups of nodes. */
            nodeGroups?: components["schemas"]["ClusterNodeGroup"][];
            /** @description The groups of Task nodes. */
            taskNodeGroups?: components["schemas"]["ClusterNodeGroup"][];
            /** @description Kind of the data disks of a Master node. */
            masterDataVolumeType?: string;
            /** @description Size of a data disk of a Master node in GB. */
            masterDataVolumeSize?: number;
            /** @description How many data disks a Master node has. */
            masterDataVolumeCount?: number;
            /** @description Kind of the data disks of a Core node. */
            coreDataVolumeType?: string;
            /** @description Size of a data disk of a Core node in GB. */
            coreDataVolumeSize?: number;
            /** @description How many data disks a Core node has. */
            coreDataVolumeCount?: number;
            /**
             * @description What is being done to the nodes; empty, null or missing when nothing is. Hyphens and underscores stand as in the
             *     documents.
             *
             *     - `scaling-out`, `scaling-in`: nodes are being added or removed
             *     - `scaling-error`: the cluster runs, but the last change of its nodes has failed
             *     - `scaling-up`: the Master nodes get a larger flavor
             *     - `scaling_up_first`, `scaled_up_first`: the standby Master node gets it, or has got it
             *     - `scaled-up-success`: the Master nodes have got it
             */
            scale?: components["schemas"]["ScaleState"];
            /** @description Identifier of the elastic IP. In SDKs only. */
            eipId?: string;
            /** @description The elastic IP. In SDKs only. */
            eipAddress?: string;
            /** @description The elastic IP in version 6, when there is one. In SDKs only. */
            eipv6Address?: string;
        };
        /** @description One page of the clusters. */
        ClusterList: {
            /** @description How many clusters there are on all pages. */
            clusterTotal?: number;
            /** @description The clusters of this page. */
            clusters?: components["schemas"]["Cluster"][];
        };
        /** @description Why the service refused or failed. */
        ErrorBody: {
            /** @description The code, always a text: leading zeros count (`0175`). Four digits come from the V2 job service, eight or nine from the cluster service. The list is open. A code may come with another failing status than the tables give it; go by the code. */
            error_code?: string;
            /** @description Text for people, in English or Chinese. Do not parse it. */
            error_msg?: string;
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
        /** @description The cluster that was asked for. */
        ClusterAnswer: {
            /** @description A cluster. No field is promised. On a cluster that is gone most of them are null. Times are seconds since 1970 written as text. */
            cluster?: components["schemas"]["Cluster"];
        };
        /**
         * @description What kind of disk. The list is open; which kinds there are depends on the region. On Open Telekom Cloud take `SAS` or
         *     `SSD`.
         *
         *     - `SATA`: common
         *     - `SAS`: fast
         *     - `SSD`: very fast
         *     - `GPSSD`: general purpose, known from the SDKs of Huawei Cloud
         */
        DiskType: "SATA" | "SAS" | "SSD" | "GPSSD" | (string & {});
        /** @description What the first Task nodes of a cluster are like. Only while it has none. */
        TaskNodeInfo: {
            /** @description The flavor of the nodes, for example `c6.4xlarge.4linux.mrs`. */
            node_size: string;
            /**
             * @description What kind of disk. The list is open; which kinds there are depends on the region. On Open Telekom Cloud take `SAS` or
             *     `SSD`.
             *
             *     - `SATA`: common
             *     - `SAS`: fast
             *     - `SSD`: very fast
             *     - `GPSSD`: general purpose, known from the SDKs of Huawei Cloud
             */
            data_volume_type?: components["schemas"]["DiskType"];
            /** @description How many data disks a node has. */
            data_volume_count?: number;
            /** @description The size of a data disk in GB, 100 to 32000. */
            data_volume_size?: number;
        };
        /** @description How many nodes of which group are added or removed. */
        ScalingParameters: {
            /** @description The system fills it in. Leave it out or send it empty. */
            order_id?: string;
            /**
             * @description Whether nodes are added (`scale_out`) or removed (`scale_in`).
             * @enum {string}
             */
            scale_type: "scale_out" | "scale_in";
            /** @description Always `node_orderadd`. */
            node_id: string;
            /**
             * @description Which group it is; the Core nodes when it is left out.
             * @default core_node_default_group
             */
            node_group?: "core_node_default_group" | "task_node_default_group" | (string & {});
            /** @description What the first Task nodes of a cluster are like. Only while it has none. */
            task_node_info?: components["schemas"]["TaskNodeInfo"];
            /** @description How many nodes are added or removed. Send a number, as clients do; the samples quote it. There are 500 Core and Task nodes at most. Three Core nodes have to stay; all Task nodes can go. */
            instances: number | string;
            /** @description Whether the scripts of the cluster are skipped on the new nodes. `false` when it is left out, so that they run. Send a boolean, as the samples do; clients have a text. */
            skip_bootstrap_scripts?: boolean | string;
            /** @description Whether the components on the new nodes are left stopped. */
            scale_without_start?: boolean;
            /** @description Which Task nodes are removed. The system chooses when it is left out. It means nothing where nodes are added. */
            server_ids?: string[];
        };
        /** @description How the cluster is to grow or shrink. */
        UpdateClusterScalingRequest: {
            /** @description Kept for later. Leave it out or send it empty. */
            service_id?: string;
            /** @description Kept for later. Leave it out or send it empty. */
            plan_id?: string;
            /** @description How many nodes of which group are added or removed. */
            parameters: components["schemas"]["ScalingParameters"];
            /** @description Kept for later. Leave it out. */
            previous_values?: {
                /** @description Kept for later. Leave it out or send it empty. */
                plan_id?: string;
            };
        };
        /** @description Whether the request was taken. */
        OperationResult: {
            /** @description `succeeded` when it was. */
            result?: string;
        };
        /** @description A tag of a node. */
        NodeTag: {
            /** @description What the tag is about. */
            key?: string;
            /** @description What it says. */
            value?: string;
        };
        /** @description A machine of a cluster. */
        Host: {
            /** @description Identifier of the machine. */
            id?: string;
            /** @description Name of the machine. */
            name?: string;
            /** @description Its address. */
            ip?: string;
            /** @description Its state, in the words of the compute service; `ACTIVE` in the samples. */
            status?: string;
            /** @description Its flavor. */
            flavor?: string;
            /** @description What kind of node it is. Expect `Master`, `Core` and `Task`, the words of the samples; the text has `MasterNode` and so on. */
            type?: "Master" | "Core" | "Task" | "MasterNode" | "CoreNode" | "TaskNode" | (string & {});
            /** @description Memory, a number written as text; of MB by the samples. */
            mem?: string;
            /** @description How many vCPUs, a number written as text. */
            cpu?: string;
            /** @description Size of the system disk in GB, a number written as text. */
            root_volume_size?: string;
            /** @description Kind of the data disks. */
            data_volume_type?: string;
            /** @description Size of a data disk in GB. */
            data_volume_size?: number;
            /** @description How many data disks it has. */
            data_volume_count?: number;
            /** @description Identifier of the node as a resource. Known from the SDKs of Huawei Cloud only. */
            resource_id?: string;
            /** @description The group that it is in. Known from the SDKs of Huawei Cloud only. */
            node_group_name?: string;
            /** @description The availability zone. Known from the SDKs of Huawei Cloud only. */
            availability_zone_id?: string;
            /** @description Its tags. Known from the SDKs of Huawei Cloud only. */
            tags?: components["schemas"]["NodeTag"][];
        };
        /** @description One page of the hosts of a cluster. */
        HostList: {
            /** @description How many hosts there are on all pages. */
            total?: number;
            /** @description The hosts of this page. */
            hosts?: components["schemas"]["Host"][];
        };
        /** @description A tag that the cluster is to bear. */
        NewClusterTag: {
            /** @description What the tag is about, unique on the cluster. Letters, digits, `-` and `_` are safe; about others the documents disagree. */
            key: string;
            /** @description What it says, in the same characters; may be empty. */
            value: string;
        };
        /** @description Other limits for certain hours. */
        ResourcesPlan: {
            /** @description How often the plan comes back. Only `daily` is documented. */
            period_type: "daily" | (string & {});
            /** @description When the plan begins, as hour and minute, `0:00` to `23:59`. */
            start_time: string;
            /** @description When the plan ends, in the same form and at least 30 minutes after it began. */
            end_time: string;
            /** @description The fewest nodes that the group keeps in these hours. */
            min_capacity: number;
            /** @description The most nodes that the group has in these hours. */
            max_capacity: number;
            /** @description The days on which the plan applies. Known from the SDKs of Huawei Cloud for V2 only; leave it out of V1.1. */
            effective_days?: (("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY") | string)[];
        };
        /** @description When a rule acts. The samples of V2 have `metric_id` and `comparison_operator_id` as well. What they mean is documented nowhere, so leave them out. */
        ScalingTrigger: {
            /** @description The metric that is watched, for example `YARNMemoryAvailablePercentage` on an analysis cluster or `StormSlotAvailablePercentage` on a streaming one. */
            metric_name: string;
            /** @description The threshold, a number written as text: whole, or with two decimals. A percentage is written without its sign. */
            metric_value: string;
            /**
             * @description How the metric is compared with the threshold. Always send it; what applies without it is not documented.
             *
             *     - `LT`: less than
             *     - `GT`: greater than
             *     - `LTOE`: less than or equal to
             *     - `GTOE`: greater than or equal to
             */
            comparison_operator?: "LT" | "GT" | "LTOE" | "GTOE" | (string & {});
            /** @description For how many periods of five minutes on end the threshold must be passed. */
            evaluation_periods: number;
        };
        /** @description One rule by which nodes are added or removed. */
        ScalingRule: {
            /** @description Name of the rule, unique within the node group. Letters, digits, `-` and `_`. */
            name: string;
            /** @description What the rule is for. */
            description?: string;
            /**
             * @description Whether nodes are added or removed.
             * @enum {string}
             */
            adjustment_type: "scale_out" | "scale_in";
            /** @description For how many minutes the group is left alone once the rule has acted. */
            cool_down_minutes: number;
            /** @description How many nodes are added or removed at once. */
            scaling_adjustment: number;
            /** @description When a rule acts. The samples of V2 have `metric_id` and `comparison_operator_id` as well. What they mean is documented nowhere, so leave them out. */
            trigger: components["schemas"]["ScalingTrigger"];
        };
        /** @description A script that runs when a group grows or shrinks by itself. */
        ScaleScript: {
            /** @description Name of the script, unique in the cluster. Digits, letters, spaces, `-` and `_`; no space at its start. */
            name: string;
            /** @description Where the script is: a path in OBS, or one on the machine that begins with `/` and ends with `.sh`. The samples write OBS paths with `s3a://`; newer clusters refuse that and want `obs://`. */
            uri: string;
            /** @description Arguments, parted by spaces. `${mrs_scale_node_num}`, `${mrs_scale_type}`, `${mrs_scale_node_hostnames}`, `${mrs_scale_node_ips}` and `${mrs_scale_rule_name}` are filled in. */
            parameters?: string;
            /** @description On which nodes the script runs. */
            nodes: components["schemas"]["ScriptNode"][];
            /**
             * @description Whether it runs only on the active Master node.
             * @default false
             */
            active_master?: boolean;
            /**
             * @description When the script runs.
             * @enum {string}
             */
            action_stage: "before_scale_out" | "before_scale_in" | "after_scale_out" | "after_scale_in";
            /**
             * @description What happens when the script fails: `continue` or `errorout`, which stops. A script that runs after nodes were removed has to say `continue`, because that cannot be undone.
             * @enum {string}
             */
            fail_action: "continue" | "errorout";
        };
        /** @description How many nodes a group of Task nodes may have, and when it grows and shrinks by itself. When it is enabled it needs a plan or a rule. */
        AutoScalingPolicy: {
            /** @description Whether the rules are in force. */
            auto_scaling_enable: boolean;
            /** @description The fewest nodes that the group may have. */
            min_capacity: number;
            /** @description The most nodes that the group may have. */
            max_capacity: number;
            /** @description Limits for certain hours of the day. */
            resources_plans?: components["schemas"]["ResourcesPlan"][];
            /** @description Rules by which nodes are added and removed. */
            rules?: components["schemas"]["ScalingRule"][];
            /** @description Scripts that run before and after nodes are added or removed. */
            exec_scripts?: components["schemas"]["ScaleScript"][];
        };
        /** @description A group of nodes of a cluster that is created with V1.1. Open Telekom Cloud asks for all fields about the disks. */
        NewNodeGroup: {
            /**
             * @description Which group it is.
             *
             *     - `master_node_default_group`: the Master nodes
             *     - `core_node_analysis_group`, `core_node_streaming_group`: the Core nodes
             *     - `task_node_analysis_group`, `task_node_streaming_group`: the Task nodes
             */
            group_name: "master_node_default_group" | "core_node_analysis_group" | "core_node_streaming_group" | "task_node_analysis_group" | "task_node_streaming_group" | (string & {});
            /** @description How many nodes. Core and Task nodes together are at most 500. */
            node_num: number;
            /** @description The flavor of the nodes, for example `c6.4xlarge.4linux.mrs`. */
            node_size: string;
            /** @description The size of the system disk in GB, a number or a number written as text. The table calls it the data disk. */
            root_volume_size?: number | string;
            /** @description The kind of the system disk. */
            root_volume_type?: "SATA" | "SAS" | "SSD" | "GPSSD" | (string & {});
            /** @description The kind of the data disks. */
            data_volume_type?: "SATA" | "SAS" | "SSD" | "GPSSD" | (string & {});
            /** @description How many data disks a node has. */
            data_volume_count?: number;
            /** @description The size of a data disk in GB, 100 to 32000. */
            data_volume_size?: number;
            /** @description How many nodes a group of Task nodes may have, and when it grows and shrinks by itself. When it is enabled it needs a plan or a rule. */
            auto_scaling_policy?: components["schemas"]["AutoScalingPolicy"];
        };
        /** @description The Task nodes of a cluster that is created with V1.1 and without node groups. */
        NewTaskNodeGroup: {
            /** @description How many Task nodes. Core and Task nodes together are at most 500. */
            node_num: number;
            /** @description The flavor of the nodes, for example `c6.4xlarge.4linux.mrs`. */
            node_size: string;
            /**
             * @description What kind of disk. The list is open; which kinds there are depends on the region. On Open Telekom Cloud take `SAS` or
             *     `SSD`.
             *
             *     - `SATA`: common
             *     - `SAS`: fast
             *     - `SSD`: very fast
             *     - `GPSSD`: general purpose, known from the SDKs of Huawei Cloud
             */
            data_volume_type: components["schemas"]["DiskType"];
            /** @description How many data disks a node has. */
            data_volume_count: number;
            /** @description The size of a data disk in GB, 100 to 32000. */
            data_volume_size: number;
            /** @description How many nodes a group of Task nodes may have, and when it grows and shrinks by itself. When it is enabled it needs a plan or a rule. */
            auto_scaling_policy?: components["schemas"]["AutoScalingPolicy"];
        };
        /** @description A component that is to be installed. */
        ComponentName: {
            /** @description Name of the component, for example `Hadoop` or `Hive`. Which there are depends on the version. */
            component_name: string;
        };
        /** @description A job that runs on the new cluster. Its kinds are numbers, as in the job calls of V1.1, also where the cluster is created with V2. Paths in OBS begin with `obs://` on newer clusters, and with `s3a://` where a cluster wants that. */
        AddJob: {
            /**
             * @description What kind of job it is.
             *
             *     - `1`: MapReduce
             *     - `2`: Spark
             *     - `3`: Hive script
             *     - `4`: HiveQL; not supported
             *     - `5`: DistCp; not supported on Open Telekom Cloud
             *     - `6`: Spark script
             *     - `7`: Spark SQL; not supported
             * @enum {integer}
             */
            job_type: 1 | 2 | 3 | 4 | 5 | 6 | 7;
            /** @description Name of the job. Letters, digits, `-` and `_`. Several jobs may bear the same. */
            job_name: string;
            /** @description Where the program is, in OBS or in HDFS (a path that begins with `/`). A jar for MapReduce and Spark, which need it; a file of SQL for a Spark script. */
            jar_path?: string;
            /** @description Arguments of the program, as one text. They are passed on as they are. */
            arguments?: string;
            /** @description Where the job reads, in OBS or HDFS. */
            input?: string;
            /** @description Where the job writes, in OBS or HDFS. It is created when it is not there. */
            output?: string;
            /** @description Where the log of the job is kept, in OBS or HDFS. */
            job_log?: string;
            /** @description Where the file of SQL is. Needed by Hive and Spark scripts only; it ends with `.sql`. */
            hive_script_path?: string;
            /** @description A HiveQL statement. */
            hql?: string;
            /** @description Whether the cluster is deleted once the job has ended. */
            shutdown_cluster?: boolean;
            /** @description Whether the job is submitted as part of the creation. `true` is what the documents ask for here. */
            submit_job_once_cluster_run: boolean;
            /** @description Whether data is imported or exported. Empty in the samples of other kinds of jobs. */
            file_action?: "import" | "export" | "" | (string & {});
        };
        /** @description A script that runs on the nodes when the cluster is installed. The samples quote its booleans; send them without quotes. */
        BootstrapScript: {
            /** @description Name of the script, unique in the cluster. Digits, letters, spaces, `-` and `_`; no space at its start. */
            name: string;
            /** @description Where the script is: a path in OBS, or one on the machine that begins with `/` and ends with `.sh`. The samples write OBS paths with `s3a://`; newer clusters refuse that and want `obs://`. */
            uri: string;
            /** @description Arguments of the script. */
            parameters?: string;
            /** @description On which nodes the script runs. */
            nodes: components["schemas"]["ScriptNode"][];
            /**
             * @description Whether it runs only on the active Master node.
             * @default false
             */
            active_master?: boolean;
            /**
             * @description Whether it runs before the components are started instead of after.
             * @default false
             */
            before_component_start?: boolean;
            /**
             * @description What happens when the script fails: `continue` goes on with the next script and the cluster, `errorout` stops.
             * @enum {string}
             */
            fail_action: "continue" | "errorout";
            /** @description When the script runs. Known from Huawei Cloud only. */
            action_stages?: (("BEFORE_COMPONENT_FIRST_START" | "AFTER_COMPONENT_FIRST_START" | "BEFORE_SCALE_IN" | "AFTER_SCALE_IN" | "BEFORE_SCALE_OUT" | "AFTER_SCALE_OUT") | string)[];
        };
        /** @description The cluster to be created, and the job that it is to run. Its nodes are described either by `node_groups` or by the fields from `master_node_num` to `task_node_groups`, not by both. */
        CreateClusterRequest: {
            /**
             * @description How the cluster is paid for. Always `12`, by use.
             * @enum {integer}
             */
            billing_type: 12;
            /** @description The region, for example `eu-de`. */
            data_center: string;
            /** @description The availability zone, by its name or its identifier; the documents disagree. On Open Telekom Cloud the name is likelier (`eu-de-01`), on Huawei Cloud the identifier. */
            available_zone_id: string;
            /** @description Name of the cluster, unique. Letters, digits, `-` and `_`. */
            cluster_name: string;
            /** @description Name of the VPC that the subnet is in. */
            vpc: string;
            /** @description Identifier of that VPC. */
            vpc_id: string;
            /** @description Identifier of the subnet. Open Telekom Cloud asks for it together with the name. */
            subnet_id?: string;
            /** @description Name of the subnet. Open Telekom Cloud asks for it together with the identifier. */
            subnet_name?: string;
            /** @description The security group. When it is left out or empty, one is created whose name begins with `mrs_`. */
            security_groups_id?: string;
            /**
             * @description The enterprise project; `0` is the default one.
             * @default 0
             */
            enterprise_project_id?: string;
            /** @description Tags of the cluster. */
            tags?: components["schemas"]["NewClusterTag"][];
            /** @description The version of MRS, for example `MRS 3.2.0-LTS.2`. Which there are depends on the region. */
            cluster_version: string;
            /**
             * @description What the cluster is for: `0` analysis, `1` streaming. Hybrid clusters cannot be created with V1.1.
             * @default 0
             * @enum {integer}
             */
            cluster_type?: 0 | 1;
            /**
             * @description Whether the cluster uses Kerberos: `0` no, `1` yes.
             * @enum {integer}
             */
            safe_mode: 0 | 1;
            /**
             * Format: password
             * @description The password of the administrator of MRS Manager, with at least three of small letters, capitals, digits and special characters. At least 8 characters. Send it: only old versions without Kerberos do not need it.
             */
            cluster_admin_secret?: string;
            /**
             * @description How one logs in to the nodes: `0` with `cluster_master_secret`, `1` with the key pair `node_public_cert_name`.
             * @default 1
             * @enum {integer}
             */
            login_mode?: 0 | 1;
            /**
             * Format: password
             * @description The password of `root` on the nodes, with at least three of small letters, capitals, digits and special characters. 8 to 26 characters. Needed when `login_mode` is `0`.
             */
            cluster_master_secret?: string;
            /** @description Name of the key pair by which one logs in to the nodes. */
            node_public_cert_name?: string;
            /**
             * @description Whether logs are collected when the creation fails: `0` no, `1` yes. For `1` buckets are created in OBS.
             * @default 1
             * @enum {integer}
             */
            log_collection?: 0 | 1;
            /** @description The nodes, by groups. */
            node_groups?: components["schemas"]["NewNodeGroup"][];
            /** @description How many Master nodes: `2` for high availability, else `1`. */
            master_node_num?: number;
            /** @description The flavor of the Master nodes, for example `c6.4xlarge.4linux.mrs`. */
            master_node_size?: string;
            /** @description How many Core nodes. */
            core_node_num?: number;
            /** @description The flavor of the Core nodes. */
            core_node_size?: string;
            /**
             * @description What kind of disk. The list is open; which kinds there are depends on the region. On Open Telekom Cloud take `SAS` or
             *     `SSD`.
             *
             *     - `SATA`: common
             *     - `SAS`: fast
             *     - `SSD`: very fast
             *     - `GPSSD`: general purpose, known from the SDKs of Huawei Cloud
             */
            master_data_volume_type?: components["schemas"]["DiskType"];
            /** @description The size of a data disk of a Master node in GB, 100 to 32000. */
            master_data_volume_size?: number;
            /**
             * @description How many data disks a Master node has. Only `1` is possible.
             * @enum {integer}
             */
            master_data_volume_count?: 1;
            /**
             * @description What kind of disk. The list is open; which kinds there are depends on the region. On Open Telekom Cloud take `SAS` or
             *     `SSD`.
             *
             *     - `SATA`: common
             *     - `SAS`: fast
             *     - `SSD`: very fast
             *     - `GPSSD`: general purpose, known from the SDKs of Huawei Cloud
             */
            core_data_volume_type?: components["schemas"]["DiskType"];
            /** @description The size of a data disk of a Core node in GB, 100 to 32000. */
            core_data_volume_size?: number;
            /** @description How many data disks a Core node has. */
            core_data_volume_count?: number;
            /** @description The kind of the data disks of Master and Core nodes alike. Use the fields for each of them; this one goes first when both are sent. */
            volume_type?: "SATA" | "SAS" | "SSD" | "GPSSD" | (string & {});
            /** @description The size of these disks in GB, 100 to 32000. Use the fields for each kind of node. */
            volume_size?: number;
            /** @description The Task nodes. */
            task_node_groups?: components["schemas"]["NewTaskNodeGroup"][];
            /** @description The components to be installed. */
            component_list: components["schemas"]["ComponentName"][];
            /** @description The job that is to run. Only one is possible. */
            add_jobs?: components["schemas"]["AddJob"][];
            /** @description Scripts that run while the cluster is installed. */
            bootstrap_scripts?: components["schemas"]["BootstrapScript"][];
        };
        /** @description What came of the request to create a cluster. */
        CreateClusterAnswer: {
            /** @description Identifier of the cluster. */
            cluster_id?: string;
            /** @description Whether the creation was taken up. A `false` may come with status 200. */
            result?: boolean;
            /** @description What the system has to say, often empty. */
            msg?: string;
        };
        /** @description How something is paid for. */
        ChargeInfo: {
            /** @description How it is paid for: `postPaid` by use, `prePaid` by month or year. Send `postPaid`: the page that names `prePaid` says that calls of the API cannot use it. */
            charge_mode: "postPaid" | "prePaid" | (string & {});
            /** @description Whether `period_num` counts months or years. Known from the SDKs of Huawei Cloud only. */
            period_type?: string;
            /** @description For how many months or years. Known from the SDKs of Huawei Cloud only. */
            period_num?: number;
            /** @description Whether the order is paid by itself. Known from the SDKs of Huawei Cloud only. */
            is_auto_pay?: boolean;
        };
        /** @description Which database keeps the metadata of a component. */
        ClusterDataConnector: {
            /** @description Identifier of the assignment. */
            map_id?: number;
            /** @description Identifier of the data connector. */
            connector_id?: string;
            /** @description Name of the component. */
            component_name?: string;
            /** @description The role of the component. */
            role_type?: "hive_metastore" | "hive_data" | "hbase_data" | "ranger_data" | (string & {});
            /** @description What kind of database it is; `LOCAL_DB` is the one on the cluster. */
            source_type?: "LOCAL_DB" | "RDS_POSTGRES" | "RDS_MYSQL" | "gaussdb-mysql" | (string & {});
            /** @description Identifier of the cluster. */
            cluster_id?: string;
            /** @description State of the connector: `0` normal, `1` in use. */
            status?: number;
        };
        /** @description A disk of a node. */
        Volume: {
            /**
             * @description What kind of disk. The list is open; which kinds there are depends on the region. On Open Telekom Cloud take `SAS` or
             *     `SSD`.
             *
             *     - `SATA`: common
             *     - `SAS`: fast
             *     - `SSD`: very fast
             *     - `GPSSD`: general purpose, known from the SDKs of Huawei Cloud
             */
            type: components["schemas"]["DiskType"];
            /** @description Its size in GB. */
            size: number;
        };
        /** @description A group of nodes of a cluster that is created with V2. `root_volume` is the system disk, needed but for some kinds of machines; `data_volume` is one of the data disks. Master and Core nodes are paid for as the cluster is; Task nodes may have a `charge_info` of their own. */
        NewNodeGroupV2: {
            /**
             * @description Which group it is.
             *
             *     - `master_node_default_group`: the Master nodes; every cluster has them
             *     - `core_node_analysis_group`: Core nodes of an analysis or hybrid cluster, which has to have them
             *     - `core_node_streaming_group`: Core nodes of a streaming or hybrid cluster, which has to have them
             *     - `task_node_analysis_group`, `task_node_streaming_group`: Task nodes, if you want them
             *     - `node_group_1` and so on: groups of a custom cluster, nine at most
             */
            group_name: "master_node_default_group" | "core_node_analysis_group" | "core_node_streaming_group" | "task_node_analysis_group" | "task_node_streaming_group" | (string & {});
            /** @description How many nodes. Core and Task nodes together are at most 500. */
            node_num: number;
            /** @description The flavor of the nodes. */
            node_size: string;
            /** @description A disk of a node. */
            root_volume?: components["schemas"]["Volume"];
            /** @description A disk of a node. */
            data_volume?: components["schemas"]["Volume"];
            /** @description How many data disks a node has. Unless there are none, `data_volume` is needed. */
            data_volume_count?: number;
            /** @description How something is paid for. */
            charge_info?: components["schemas"]["ChargeInfo"];
            /** @description How many nodes a group of Task nodes may have, and when it grows and shrinks by itself. When it is enabled it needs a plan or a rule. */
            auto_scaling_policy?: components["schemas"]["AutoScalingPolicy"];
            /**
             * @description The roles on the nodes of the group, for a custom cluster, which needs them. `DataNode` stands for all nodes of
             *     the group, `NameNode:1,2` for its first and second, `EsNode[9]` for nine instances on each.
             */
            assigned_roles?: string[];
        };
        /** @description One setting in a file of a component. */
        ComponentSetting: {
            /** @description Name of the setting. */
            key: string;
            /** @description Its value. */
            value: string;
            /** @description The file that it stands in. */
            config_file_name: string;
        };
        /** @description Settings of one component. */
        ComponentConfig: {
            /** @description Name of the component. */
            component_name: string;
            /** @description The settings. */
            configs?: components["schemas"]["ComponentSetting"][];
        };
        /** @description Who is told about the cluster, through the notification service. Known from the SDKs of Huawei Cloud only. */
        SmnNotify: {
            /** @description The topic. */
            topic_urn?: string;
            /** @description Name of the subscription. */
            subscription_name?: string;
        };
        /** @description The cluster to be created with V2. */
        CreateClusterRequestV2: {
            /** @description Whether it lives on dedicated hardware. Known from Huawei Cloud only. */
            is_dec_project?: boolean;
            /** @description The version of MRS, for example `MRS 3.2.0-LTS.2`. Which there are depends on the region. */
            cluster_version: string;
            /** @description Name of the cluster, unique. Letters, digits, `-` and `_`, at least two of them on Open Telekom Cloud. */
            cluster_name: string;
            /**
             * @description What the cluster is for.
             *
             *     - `ANALYSIS`: analysis
             *     - `STREAMING`: streams
             *     - `MIXED`: both
             *     - `CUSTOM`: what its node groups say; from MRS 3 on
             * @enum {string}
             */
            cluster_type: "ANALYSIS" | "STREAMING" | "MIXED" | "CUSTOM";
            /** @description How something is paid for. */
            charge_info?: components["schemas"]["ChargeInfo"];
            /** @description The region, for example `eu-de`. */
            region: string;
            /** @description Name of the VPC that the subnet is in. */
            vpc_name: string;
            /** @description Identifier of the subnet. Known from Huawei Cloud only, where it is preferred to the name. */
            subnet_id?: string;
            /** @description Name of the subnet. Open Telekom Cloud wants it. */
            subnet_name?: string;
            /** @description The components to be installed, in one text and parted by commas. */
            components: string;
            /** @description Databases that keep the metadata of components. Known from the SDKs of Huawei Cloud only. */
            external_datasources?: components["schemas"]["ClusterDataConnector"][];
            /** @description Name of the availability zone, for example `eu-de-01`. */
            availability_zone: string;
            /** @description The security group. When it is left out or empty, one is created whose name begins with `mrs_`. */
            security_groups_id?: string;
            /** @description Whether such a group is created in any case. Known from Huawei Cloud only. */
            auto_create_default_security_group?: boolean;
            /**
             * @description Whether the cluster uses Kerberos: `SIMPLE` no, `KERBEROS` yes.
             * @enum {string}
             */
            safe_mode: "SIMPLE" | "KERBEROS";
            /**
             * Format: password
             * @description The password of the administrator of MRS Manager. Take 8 to 26 characters and, of small letters, capitals, digits and special characters, all four kinds. Open Telekom Cloud takes up to 32 characters and is content with three.
             */
            manager_admin_password: string;
            /**
             * @description How one logs in to the nodes: `PASSWORD` with `node_root_password`, `KEYPAIR` with `node_keypair_name`.
             * @enum {string}
             */
            login_mode: "PASSWORD" | "KEYPAIR";
            /**
             * Format: password
             * @description The password of `root` on the nodes, 8 to 26 characters and no spaces.
             */
            node_root_password?: string;
            /** @description Name of the key pair by which one logs in to the nodes. */
            node_keypair_name?: string;
            /**
             * @description The enterprise project; `0` is the default one.
             * @default 0
             */
            enterprise_project_id?: string;
            /** @description An elastic IP in the region by which MRS Manager can be reached. It has to exist. */
            eip_address?: string;
            /** @description Identifier of that elastic IP; needed beside `eip_address`. Known from Huawei Cloud only. */
            eip_id?: string;
            /** @description The agency of the nodes. Always `MRS_ECS_DEFAULT_AGENCY`. */
            mrs_ecs_default_agency?: string;
            /**
             * @description How the roles of a custom cluster are spread.
             *
             *     - `mgmt_control_combined_v2`: management and control on the same Master nodes, below about 100 nodes
             *     - `mgmt_control_separated_v2`: on different Master nodes, 100 to 500 nodes
             *     - `mgmt_control_data_separated_v2`: the data in groups of their own as well, above 500 nodes
             */
            template_id?: "mgmt_control_combined_v2" | "mgmt_control_separated_v2" | "mgmt_control_data_separated_v2" | (string & {});
            /** @description Tags of the cluster. */
            tags?: components["schemas"]["NewClusterTag"][];
            /**
             * @description Whether logs are collected when the creation fails: `0` no, `1` yes. For `1` buckets are created in OBS.
             * @default 1
             * @enum {integer}
             */
            log_collection?: 0 | 1;
            /** @description The nodes, by groups. */
            node_groups: components["schemas"]["NewNodeGroupV2"][];
            /** @description Scripts that run while the cluster is installed. */
            bootstrap_scripts?: components["schemas"]["BootstrapScript"][];
            /** @description The job that is to run. Only one is possible. */
            add_jobs?: components["schemas"]["AddJob"][];
            /** @description Where in OBS the logs of the cluster go. Known from the SDKs of Huawei Cloud only. */
            log_uri?: string;
            /** @description Settings of components. Known from the SDKs of Huawei Cloud only. */
            component_configs?: components["schemas"]["ComponentConfig"][];
            /** @description Who is told about the cluster, through the notification service. Known from the SDKs of Huawei Cloud only. */
            smn_notify?: components["schemas"]["SmnNotify"];
        };
        /** @description The cluster that is being created. */
        CreateClusterAnswerV2: {
            /** @description Identifier of the cluster. */
            cluster_id?: string;
        };
        /** @description The new name. */
        UpdateClusterNameRequest: {
            /** @description The new name of the cluster. */
            cluster_name: string;
        };
        /** @description Whether the cluster was renamed. */
        RenameClusterAnswer: {
            /** @description `succeeded` or `failed`. */
            result?: "succeeded" | "failed" | (string & {});
        };
        /** @description The roles that go to one group of nodes. */
        AssignedNodeGroup: {
            /** @description Name of the group. */
            name: string;
            /** @description The roles, written as in `assigned_roles` of a new cluster. */
            assigned_roles: string[];
        };
        /** @description One component and where its roles go. */
        ComponentInstallMode: {
            /** @description Name of the component. */
            component: string;
            /** @description Where the roles of the component go. */
            node_groups: components["schemas"]["AssignedNodeGroup"][];
            /**
             * Format: password
             * @description For ClickHouse, the password by which programs connect. 8 to 26 characters, with small letters, capitals, digits and special characters.
             */
            component_user_password?: string;
            /**
             * Format: password
             * @description For ClickHouse, the password of the user `default`, by which people connect. The same rules apply.
             */
            component_default_password?: string;
        };
        /** @description The components to be added. */
        AddComponentRequest: {
            /** @description The components, each with the nodes that it goes to. */
            components_install_mode: components["schemas"]["ComponentInstallMode"][];
        };
        /** @description The nodes to be added. */
        ExpandClusterRequest: {
            /** @description Name of the group that grows. */
            node_group_name: string;
            /** @description How many nodes are added. */
            count: number;
            /** @description Whether the scripts of the cluster are skipped on the new nodes. The SDK says that they do not run when it is left out, unlike in V1.1; send it. */
            skip_bootstrap_scripts?: boolean;
            /** @description Whether the components on the new nodes are left stopped. They are started when it is left out. */
            scale_without_start?: boolean;
            /** @description Availability zones, parted by commas, for a cluster that spans several. Not in all SDKs, so perhaps not in all regions. */
            az_code?: string;
        };
        /** @description Whether the request was taken. */
        ExpandClusterAnswer: {
            /** @description What the service says. The SDKs name no value. */
            result?: string;
            /** @description The order, for a cluster that is paid for by month or year. Nothing happens before it is paid; a client pays it with another service. */
            order_id?: string;
        };
        /** @description Disks of one kind. */
        NodeVolume: {
            /** @description The kind. */
            type?: string;
            /** @description The size of one in GB. */
            size?: number;
            /** @description How many there are. */
            count?: number;
        };
        /** @description The machine of a node. */
        NodeServer: {
            /** @description Identifier of the machine. */
            server_id?: string;
            /** @description Name of the machine. */
            server_name?: string;
            /** @description `ECS` or `BMS`. */
            server_type?: string;
            /** @description Its data disks. */
            data_volumes?: components["schemas"]["NodeVolume"][];
            /** @description Disks of one kind. */
            root_volume?: components["schemas"]["NodeVolume"];
            /** @description `x86` or `ARM`. */
            cpu_type?: string;
            /** @description How many vCPUs, written as text. */
            cpu?: string;
            /** @description Memory in MB, written as text. */
            mem?: string;
            /** @description Its internal address. */
            internal_ip?: string;
        };
        /** @description The pod of a node, when the cluster runs in containers. Not every SDK knows of it, so perhaps not every region. */
        NodeContainer: {
            /** @description Name of the pod. */
            pod_name?: string;
            /** @description Address of the pod. */
            pod_ip?: string;
            /** @description Identifier of the pod. */
            pod_id?: string;
            /** @description The cluster of containers that it is in. */
            cce_cluster_id?: string;
            /** @description The namespace that it is in. */
            cce_namespace?: string;
            /** @description Address of the machine that it runs on. */
            cce_node_ip?: string;
        };
        /** @description What was measured on a node. Only with `query_node_detail`. All values are texts. */
        NodeDetail: {
            /** @description How the node runs. */
            running_status?: string;
            /** @description Share of the CPU in use. */
            cpu_usage?: string;
            /** @description Share of the memory in use. */
            memory_usage?: string;
            /** @description Share of the disks in use. */
            disk_usage?: string;
            /** @description Memory in MB. */
            total_memory?: string;
            /** @description Free memory in MB. */
            available_memory?: string;
            /** @description Size of the disks in GB. */
            total_hard_disk_space?: string;
            /** @description Free space on the disks in GB. */
            available_hard_disk_space?: string;
            /** @description What comes in, in bytes a second. */
            network_read?: string;
            /** @description What goes out, in bytes a second. */
            network_write?: string;
        };
        /** @description One instance of a role on a node. All values are texts. */
        NodeComponent: {
            /** @description Identifier of the instance. */
            id?: string;
            /** @description Its name. */
            name?: string;
            /** @description The group of instances that it is in. */
            instance_group_name?: string;
            /** @description How it runs. */
            running_status?: string;
            /** @description Whether it is active or standby. */
            ha_status?: string;
            /** @description How its configuration stands. */
            config_status?: string;
            /** @description Its role. */
            role_name?: string;
            /** @description Short for its role. */
            role_short_name?: string;
            /** @description The kind of its role. */
            role_type?: string;
            /** @description The service that it belongs to. */
            service_name?: string;
            /** @description The pair that it belongs to. */
            pair_name?: string;
            /** @description The pairs that it is related to. */
            relation_pairs?: string;
            /** @description Whether it can be taken out of service. */
            support_decom?: string;
            /** @description Whether it can be installed anew. */
            support_reinstall?: string;
            /** @description Whether its stack can be collected. */
            support_collect_stack_info?: string;
        };
        /** @description A node of a cluster. */
        ClusterNode: {
            /** @description Name of the node, the one in MRS Manager. */
            node_name?: string;
            /** @description Identifier of the node as a resource. No two nodes have the same. */
            resource_id?: string;
            /** @description The group that it is in. */
            node_group_name?: string;
            /** @description What kind of node it is; `Master`, `Core` and `Task` are named, and others may occur. */
            node_type?: string;
            /** @description How it is paid for: `on-quantity` by use, `on-period` by month or year. */
            billing_type?: "on-quantity" | "on-period" | (string & {});
            /** @description How it is deployed; `Server` is named. */
            deployment_type?: string;
            /** @description The machine of a node. */
            server_info?: components["schemas"]["NodeServer"];
            /** @description The pod of a node, when the cluster runs in containers. Not every SDK knows of it, so perhaps not every region. */
            cce_info?: components["schemas"]["NodeContainer"];
            /** @description Its tags. */
            tags?: components["schemas"]["NodeTag"][];
            /** @description What was measured on a node. Only with `query_node_detail`. All values are texts. */
            node_detail?: components["schemas"]["NodeDetail"];
            /** @description How the node stands, as the console shows it. The SDKs name no value. */
            node_status?: string;
            /** @description What runs on it. */
            component_infos?: components["schemas"]["NodeComponent"][];
        };
        /** @description One page of the nodes of a cluster. */
        NodeList: {
            /** @description How many nodes there are on all pages. */
            node_total?: number;
            /** @description The nodes of this page. */
            nodes?: components["schemas"]["ClusterNode"][];
        };
        /** @description The nodes to be removed. */
        ShrinkClusterRequest: {
            /** @description Name of the group that shrinks. */
            node_group_name: string;
            /** @description How many nodes are removed. May be left out when `resource_ids` names them. */
            count?: number;
            /** @description Which nodes are removed, by `resource_id` of `listNodes`. The SDK says that only machines in a bad state can be named, and that they are removed by force. Without it the system chooses. */
            resource_ids?: string[];
            /** @description Whether machines are removed by force when they are in a bad state or cannot be taken out. `true` when `resource_ids` names some, else `false`. Not every SDK has it. */
            force_delete?: boolean;
            /** @description Availability zones, parted by commas, for a cluster that spans several. Not in all SDKs, so perhaps not in all regions. */
            az_code?: string;
        };
        /** @description A job as it is submitted with V2. */
        StepJob: {
            /** @description What kind of job it is, in the words of V2. */
            job_type: "MapReduce" | "SparkSubmit" | "SparkPython" | "HiveScript" | "HiveSql" | "DistCp" | "SparkScript" | "SparkSql" | "Flink" | (string & {});
            /** @description Name of the job. */
            job_name: string;
            /** @description Arguments, in their order. */
            arguments?: string[];
            /** @description Settings, by name. They may hold access keys; keep them out of logs. */
            properties?: {
                [key: string]: string;
            };
        };
        /** @description One job of the cluster. */
        JobStep: {
            /** @description A job as it is submitted with V2. */
            job_execution: components["schemas"]["StepJob"];
        };
        /** @description The cluster to be created, and the jobs that it is to run. */
        RunJobFlowRequest: {
            /** @description Whether it lives on dedicated hardware. */
            is_dec_project?: boolean;
            /** @description The version of MRS, for example `MRS 3.1.0`. Which there are depends on the region. */
            cluster_version: string;
            /** @description Name of the cluster, unique. Letters, digits, `-` and `_`. */
            cluster_name: string;
            /**
             * @description What the cluster is for.
             *
             *     - `ANALYSIS`: analysis
             *     - `STREAMING`: streams
             *     - `MIXED`: both
             *     - `CUSTOM`: what its node groups say; from MRS 3 on
             * @enum {string}
             */
            cluster_type: "ANALYSIS" | "STREAMING" | "MIXED" | "CUSTOM";
            /** @description How something is paid for. */
            charge_info?: components["schemas"]["ChargeInfo"];
            /** @description The region, for example `cn-north-4`. */
            region: string;
            /** @description Name of the VPC that the subnet is in. */
            vpc_name: string;
            /** @description Identifier of the subnet, preferred to its name. */
            subnet_id?: string;
            /** @description Name of the subnet. */
            subnet_name?: string;
            /** @description The components to be installed, in one text and parted by commas. */
            components: string;
            /** @description Databases that keep the metadata of components. */
            external_datasources?: components["schemas"]["ClusterDataConnector"][];
            /** @description Name of the availability zone, for example `cn-north-4a`. */
            availability_zone: string;
            /** @description The security group. When it is left out or empty, one is created whose name begins with `mrs_`. */
            security_groups_id?: string;
            /** @description Whether such a group is created in any case. */
            auto_create_default_security_group?: boolean;
            /**
             * @description Whether the cluster uses Kerberos: `SIMPLE` no, `KERBEROS` yes.
             * @enum {string}
             */
            safe_mode: "SIMPLE" | "KERBEROS";
            /**
             * Format: password
             * @description The password of the administrator of MRS Manager. 8 to 26 characters, with small letters, capitals, digits and special characters.
             */
            manager_admin_password: string;
            /**
             * @description How one logs in to the nodes: `PASSWORD` with `node_root_password`, `KEYPAIR` with `node_keypair_name`.
             * @enum {string}
             */
            login_mode: "PASSWORD" | "KEYPAIR";
            /**
             * Format: password
             * @description The password of `root` on the nodes, 8 to 26 characters and no spaces.
             */
            node_root_password?: string;
            /** @description Name of the key pair by which one logs in to the nodes. */
            node_keypair_name?: string;
            /**
             * @description The enterprise project; `0` is the default one.
             * @default 0
             */
            enterprise_project_id?: string;
            /** @description An elastic IP in the region by which MRS Manager can be reached. It has to exist. */
            eip_address?: string;
            /** @description Identifier of that elastic IP; needed beside `eip_address`. */
            eip_id?: string;
            /** @description The agency of the nodes. Always `MRS_ECS_DEFAULT_AGENCY`. */
            mrs_ecs_default_agency?: string;
            /**
             * @description How the roles of a custom cluster are spread.
             *
             *     - `mgmt_control_combined_v2`: management and control on the same Master nodes, below about 100 nodes
             *     - `mgmt_control_separated_v2`: on different Master nodes, 100 to 500 nodes
             *     - `mgmt_control_data_separated_v2`: the data in groups of their own as well, above 500 nodes
             */
            template_id?: "mgmt_control_combined_v2" | "mgmt_control_separated_v2" | "mgmt_control_data_separated_v2" | (string & {});
            /** @description Tags of the cluster. */
            tags?: components["schemas"]["NewClusterTag"][];
            /**
             * @description Whether logs are collected when the creation fails: `0` no, `1` yes. For `1` buckets are created in OBS.
             * @default 1
             * @enum {integer}
             */
            log_collection?: 0 | 1;
            /** @description The nodes, by groups. */
            node_groups: components["schemas"]["NewNodeGroupV2"][];
            /** @description Scripts that run while the cluster is installed. */
            bootstrap_scripts?: components["schemas"]["BootstrapScript"][];
            /** @description Where in OBS the logs of the cluster go. */
            log_uri?: string;
            /** @description Settings of components. */
            component_configs?: components["schemas"]["ComponentConfig"][];
            /**
             * @description Whether the cluster is deleted once the jobs have ended.
             * @default false
             */
            delete_when_no_steps?: boolean;
            /** @description The jobs that are to run. */
            steps: components["schemas"]["JobStep"][];
        };
        /** @description More about an availability zone. */
        AvailableZoneTags: {
            /** @description Whether the zone is dedicated (`dedicated`) or shared (`shared`; `shard` in a comment of a client). Be ready for other texts. Null in the sample. */
            mode?: string | null;
            /** @description Another name of the zone; null in the sample. */
            alias?: string | null;
            /** @description The group that the zone belongs to, `center` unless it is another. */
            public_border_group?: string;
        };
        /** @description An availability zone. */
        AvailableZone: {
            /** @description The code of the zone. */
            id?: string;
            /** @description The code of the zone. */
            az_code?: string;
            /** @description The zone's name for people. */
            az_name?: string;
            /** @description Identifier of the zone. */
            az_id?: string;
            /** @description State of the zone, `Running` in the sample. */
            status?: string;
            /** @description The region. */
            region_id?: string;
            /** @description The group of zones; empty in the sample, and missing from some of its zones. */
            az_group_id?: string;
            /**
             * @description The kind of zone. The list is open.
             *
             *     - `Core`, `Satellite`, `Dedicated`, `Virtual`, `Edge`, `Hybrid`
             *     - `EdgeCental`, `Edgecentral`: at the centre and at the edge (both spellings are documented)
             */
            az_type?: "Core" | "Satellite" | "Dedicated" | "Virtual" | "Edge" | "EdgeCental" | "Edgecentral" | "Hybrid" | (string & {});
            /** @description More about an availability zone. */
            az_tags?: components["schemas"]["AvailableZoneTags"];
            /** @description `0` for a zone of the region itself, `21` for a local one, `41` for one at the edge. */
            az_category?: number;
            /** @description Whether the zone is charged for (`charge`) or not (`notCharge`). */
            charge_policy?: "charge" | "notCharge" | (string & {});
        };
        /** @description The availability zones of the region. */
        AvailableZones: {
            /** @description The zones. */
            available_zones?: components["schemas"]["AvailableZone"][];
            /** @description The code of the zone that is taken when none is chosen. */
            default_az_code?: string;
            /** @description Whether the region has physical groups of zones. */
            support_physical_az_group?: boolean;
        };
        /** @description The policy of one node group. */
        CreateScalingPolicyRequest: {
            /** @description The node group. The documents know only the one of the Task nodes; a client sends names of others too. */
            node_group: "task_node_default_group" | (string & {});
            /** @description How many nodes a group of Task nodes may have, and when it grows and shrinks by itself. When it is enabled it needs a plan or a rule. */
            auto_scaling_policy: components["schemas"]["AutoScalingPolicy"];
        };
        /** @description A key, and the values that fit. */
        TagQuery: {
            /** @description The key, at most 127 characters. A search does not check it further. */
            key: string;
            /** @description The values that fit, each at most 255 characters; send an empty list for any value. They are alternatives, but by the documents only the first is searched for, so give one. */
            values: string[];
        };
        /** @description A condition other than a tag. */
        ClusterMatch: {
            /** @description The field that is looked at. Only `resource_name`, the cluster's name, is known to work. */
            key: "resource_name" | (string & {});
            /** @description What the field is to contain. A part of the name is enough; an empty text is documented to match exactly. */
            value: string;
        };
        /** @description Which clusters are meant, and whether they are to be listed or counted. All conditions given have to hold. */
        ListClustersByTagsRequest: {
            /**
             * @description `filter` lists the clusters, `count` tells only how many there are.
             * @enum {string}
             */
            action: "filter" | "count";
            /** @description The clusters bear all of these tags. */
            tags?: components["schemas"]["TagQuery"][];
            /** @description The clusters bear at least one of these tags. Each key once. */
            tags_any?: components["schemas"]["TagQuery"][];
            /** @description The clusters do not bear all of these tags together. Each key once. */
            not_tags?: components["schemas"]["TagQuery"][];
            /** @description The clusters bear none of these tags. Each key once. */
            not_tags_any?: components["schemas"]["TagQuery"][];
            /** @description Conditions other than tags. */
            matches?: components["schemas"]["ClusterMatch"][];
            /** @description How many clusters one answer holds at most, `1` to `1000`; `1000` when it is left out. Not with `count`. The samples write it as text. */
            limit?: number | string;
            /** @description How many clusters to pass over; `0` when it is left out. Not with `count`. The samples write it as text. */
            offset?: number | string;
        };
        /** @description A tag of a cluster. */
        ClusterTag: {
            /** @description What the tag is about. */
            key?: string;
            /** @description What it says. It may be empty. */
            value?: string;
        };
        /** @description A cluster that was found by its tags. */
        TaggedCluster: {
            /** @description Identifier of the cluster. */
            resource_id?: string;
            /** @description Name of the cluster. */
            resource_name?: string;
            /** @description More about the cluster; null in the only sample. */
            resource_detail?: string | null;
            /** @description The tags of the cluster, the one made last first. Missing from the only sample. */
            tags?: components["schemas"]["ClusterTag"][];
        };
        /** @description The clusters found, or how many there are. */
        TaggedClusters: {
            /** @description The clusters, the one made last first. Missing when they were only counted. */
            resources?: components["schemas"]["TaggedCluster"][];
            /** @description How many clusters fit. It may be more than this answer holds. */
            total_count?: number;
        };
        /** @description A key with the values that it has on the clusters of the project. */
        TagWithValues: {
            /** @description What the tags are about. */
            key?: string;
            /** @description What they say. */
            values?: string[];
        };
        /** @description The keys that are in use, each with its values. */
        AllTags: {
            /** @description The keys. */
            tags?: components["schemas"]["TagWithValues"][];
        };
        /** @description The tags of a cluster. */
        ClusterTags: {
            /** @description The tags, the one made last first. */
            tags?: components["schemas"]["ClusterTag"][];
        };
        /** @description One tag for the cluster. */
        CreateClusterTagRequest: {
            /** @description A tag that the cluster is to bear. */
            tag: components["schemas"]["NewClusterTag"];
        };
        /** @description Tags that the cluster is to bear. */
        BatchCreateClusterTagsRequest: {
            /**
             * @description Says that the tags are to be added.
             * @enum {string}
             */
            action: "create";
            /** @description The tags. The cluster bears at most 10. */
            tags: components["schemas"]["NewClusterTag"][];
        };
        /** @description A tag that is to be taken away. */
        ClusterTagToDelete: {
            /** @description The key of the tag. Its characters are not checked here. */
            key: string;
            /** @description The value of the tag. May be left out on Open Telekom Cloud; send it on Huawei Cloud. What becomes of a tag whose value differs is not documented. */
            value?: string;
        };
        /** @description Tags that the cluster is to bear no longer. */
        BatchDeleteClusterTagsRequest: {
            /**
             * @description Says that the tags are to be taken away.
             * @enum {string}
             */
            action: "delete";
            /** @description The tags. */
            tags: components["schemas"]["ClusterTagToDelete"][];
        };
        /** @description Where the neighbouring pages begin. It may be missing where there is only one page. */
        Markers: {
            /** @description The `marker` of the page before; null on the first page. */
            prev?: string | null;
            /** @description The `marker` of the next page; null on the last one. */
            next?: string | null;
        };
        /** @description Where the data is: `hdfs` for the cluster's file system, `obs` for object storage. `swift` is not supported. */
        DataSourceType: "hdfs" | "obs" | "swift" | (string & {});
        /** @description Data that jobs read or write, in the form of OpenStack Sahara. No field is promised. Times carry no zone; Sahara's, which they follow, are UTC. */
        DataSource: {
            /** @description Identifier of the data source. */
            id?: string;
            /** @description Name of the data source. */
            name?: string;
            /** @description Where the data is: `hdfs` for the cluster's file system, `obs` for object storage. `swift` is not supported. */
            type?: components["schemas"]["DataSourceType"];
            /** @description Where the data is. */
            url?: string;
            /** @description What the data is. */
            description?: string;
            /** @description The project that owns the data source. */
            tenant_id?: string;
            /** @description When the data source was created, as `2017-06-22T08:28:57`. */
            created_at?: string;
            /** @description When the data source last changed, in the same form; null until it has. */
            updated_at?: string | null;
            /** @description Whether the data source is protected. The service does not support this. */
            is_protected?: boolean;
            /** @description Whether the data source is public. The service does not support this. */
            is_public?: boolean;
        };
        /** @description A page of data sources. */
        DataSourceList: {
            /** @description Where the neighbouring pages begin. It may be missing where there is only one page. */
            markers?: components["schemas"]["Markers"];
            /** @description The data sources of this page. */
            data_sources?: components["schemas"]["DataSource"][];
        };
        /** @description The data source, without a wrapper. */
        CreateDataSourceRequest: {
            /** @description Name of the data source. Letters, digits, `-` and `_`. */
            name: string;
            /** @description Where the data is: `hdfs` for the cluster's file system, `obs` for object storage. `swift` is not supported. */
            type: components["schemas"]["DataSourceType"];
            /** @description Where the data is: a path that begins with `/` for `hdfs`, one that begins with `s3a://` for `obs`. Newer clusters want `obs://` instead. */
            url: string;
            /** @description What the data is. */
            description?: string;
            /** @description Proof of the right to use the data. Not supported, and its fields are not documented; leave it out. */
            credentials?: {
                [key: string]: unknown;
            };
            /** @description Not supported; send `false` or leave it out. */
            is_protected?: boolean;
            /** @description Not supported; send `false` or leave it out. */
            is_public?: boolean;
        };
        /** @description A data source in its wrapper. */
        DataSourceAnswer: {
            /** @description Data that jobs read or write, in the form of OpenStack Sahara. No field is promised. Times carry no zone; Sahara's, which they follow, are UTC. */
            data_source?: components["schemas"]["DataSource"];
        };
        /** @description What is to be changed, without a wrapper. */
        UpdateDataSourceRequest: {
            /** @description Name of the data source. Letters, digits, `-` and `_`. */
            name?: string;
            /** @description The kind of data source. To be sent even where it does not change. */
            type: "hdfs" | "obs" | "swift" | (string & {});
            /** @description Where the data is: a path that begins with `/` for `hdfs`, one that begins with `s3a://` for `obs`. Newer clusters want `obs://` instead. */
            url?: string;
            /** @description What the data is. */
            description?: string;
            /** @description Not supported; send `false` or leave it out. */
            is_protected?: boolean;
            /** @description Not supported; send `false` or leave it out. */
            is_public?: boolean;
        };
        /** @description A program or a library for jobs, in the form of OpenStack Sahara. No field is promised. Times carry no zone; Sahara's, which they follow, are UTC. */
        JobBinary: {
            /** @description Identifier of the job binary. */
            id?: string;
            /** @description Name of the job binary. */
            name?: string;
            /** @description Where the file is. */
            url?: string;
            /** @description What the file is. */
            description?: string;
            /** @description The project that owns the job binary. */
            tenant_id?: string;
            /** @description When the job binary was created, as `2017-06-22T09:04:53`. Missing within job objects. */
            created_at?: string;
            /** @description When the job binary last changed, in the same form; null until it has. Missing within job objects. */
            updated_at?: string | null;
            /** @description Whether the job binary is protected. The service does not support this. */
            is_protected?: boolean;
            /** @description Whether the job binary is public. The service does not support this. */
            is_public?: boolean;
            /** @description Only within job objects, null in the samples. In Sahara, what is needed to fetch the file. */
            extra?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A page of job binaries. */
        JobBinaryList: {
            /** @description Where the neighbouring pages begin. It may be missing where there is only one page. */
            markers?: components["schemas"]["Markers"];
            /** @description The job binaries of this page. Note the name, which is not that of the path. */
            binaries?: components["schemas"]["JobBinary"][];
        };
        /** @description The job binary, without a wrapper. */
        CreateJobBinaryRequest: {
            /** @description Name of the job binary. Letters, digits, `-` and `_`. */
            name: string;
            /** @description Where the file is. It has to begin with `s3a://` or `/`. Newer clusters want `obs://` instead of the first. */
            url: string;
            /** @description What the file is. */
            description: string;
            /** @description Not supported; send `false` or leave it out. */
            is_protected?: boolean;
            /** @description Not supported; send `false` or leave it out. */
            is_public?: boolean;
        };
        /** @description A job binary in its wrapper. */
        JobBinaryAnswer: {
            /** @description A program or a library for jobs, in the form of OpenStack Sahara. No field is promised. Times carry no zone; Sahara's, which they follow, are UTC. */
            job_binary?: components["schemas"]["JobBinary"];
        };
        /** @description What is to be changed, without a wrapper. */
        UpdateJobBinaryRequest: {
            /** @description Name of the job binary. Letters, digits, `-` and `_`. */
            name?: string;
            /** @description Where the file is. It has to begin with `s3a://` or `/`. Newer clusters want `obs://` instead of the first. */
            url?: string;
            /** @description What the file is. To be sent even where it does not change. */
            description: string;
            /** @description Not supported; send `false` or leave it out. */
            is_protected?: boolean;
            /** @description Not supported; send `false` or leave it out. */
            is_public?: boolean;
        };
        /** @description Data outside the cluster that a component may use. */
        ComponentDatasource: {
            /** @description Name of the data. */
            name?: string;
            /** @description The kinds of data source that will do. */
            types?: string[];
        };
        /** @description A component of a cluster version. */
        VersionComponent: {
            /** @description Name of the component. */
            name?: string;
            /** @description Version of the component. */
            version?: string;
            /** @description What the component is. */
            description?: string;
            /** @description Components that have to be there, too. */
            depend_on?: string[];
            /** @description The kinds of cluster that may have the component. */
            available_cluster_types?: string[];
            /** @description Data outside the cluster that the component may use. */
            external_datasources?: components["schemas"]["ComponentDatasource"][];
            /** @description What the component needs, such as addresses. */
            resource_requirement?: string[];
            /** @description The roles that may be placed on nodes. */
            valid_roles?: string[];
            /** @description Whether people are shown the component. */
            visible?: boolean;
            /** @description Components that belong to it. */
            children_components?: string[];
            /** @description Whether the component can be spread over availability zones. */
            multi_az_support_status?: string;
            /** @description Anything else. */
            other?: {
                [key: string]: unknown;
            };
        };
        /** @description What nodes of one kind have to heed. Units are not documented. */
        NodeConstraint: {
            /** @description The fewest nodes. */
            min_node_num?: number;
            /** @description The most nodes. */
            max_node_num?: number;
            /** @description The most node groups. */
            max_node_group_num?: number;
            /** @description The fewest processor cores, by a key that is not documented. */
            min_core_num?: {
                [key: string]: number;
            };
            /** @description The least memory, by a key that is not documented. */
            min_mem_size?: {
                [key: string]: number;
            };
            /** @description The least size of a disk. */
            min_disk_size?: number;
            /** @description The least size of the system disk. */
            min_root_disk_size?: number;
            /** @description The least size of the data disks together, by a key that is not documented. */
            min_data_volume_total_size?: {
                [key: string]: number;
            };
            /** @description The kinds of disk that will do. */
            disk_type_constraint?: {
                [key: string]: string;
            };
            /** @description Anything else. */
            other?: {
                [key: string]: unknown;
            };
        };
        /** @description What nodes have to heed, by their kind. */
        NodeConstraints: {
            /** @description What nodes of one kind have to heed. Units are not documented. */
            master?: components["schemas"]["NodeConstraint"];
            /** @description What nodes of one kind have to heed. Units are not documented. */
            core?: components["schemas"]["NodeConstraint"];
            /** @description What nodes of one kind have to heed. Units are not documented. */
            task?: components["schemas"]["NodeConstraint"];
            /** @description What nodes of one kind have to heed. Units are not documented. */
            core_separate?: components["schemas"]["NodeConstraint"];
            /** @description What nodes of one kind have to heed. Units are not documented. */
            core_combine?: components["schemas"]["NodeConstraint"];
            /** @description What nodes of one kind have to heed. Units are not documented. */
            task_separate?: components["schemas"]["NodeConstraint"];
            /** @description What nodes of one kind have to heed. Units are not documented. */
            task_combine?: components["schemas"]["NodeConstraint"];
            /** @description What nodes of one kind have to heed. Units are not documented. */
            node_group_task?: components["schemas"]["NodeConstraint"];
            /** @description Anything else. */
            other?: {
                [key: string]: unknown;
            };
        };
        /** @description What clusters of the version have to heed. */
        VersionConstraints: {
            /** @description What nodes have to heed, by their kind. */
            node_constraint?: components["schemas"]["NodeConstraints"];
            /** @description Components that a cluster with Kerberos cannot have. */
            safe_mode_kerberos_exclude_components?: string[];
            /** @description Anything else. */
            other?: {
                [key: string]: unknown;
            };
        };
        /** @description Names of flavors, by kind of node. */
        VersionFlavorNames: {
            /** @description Flavors of Master nodes. */
            master?: string[];
            /** @description Flavors of Core nodes. */
            core?: string[];
            /** @description Flavors of Task nodes. */
            task?: string[];
        };
        /** @description How a role of a component is spread over the nodes. */
        RoleDeployment: {
            /** @description Name of the role. */
            name?: string;
            /** @description Short name of the role. */
            code_name?: string;
            /** @description The component that the role belongs to. */
            component?: string;
            /** @description Kind of role. */
            role_kind?: string;
            /** @description The nodes on which the role is placed by preference. */
            node_preference?: string;
            /** @description How many there may be, as a text. */
            count?: string;
            /** @description Whether the role wants others beside it. */
            affinity?: string;
            /** @description Which others are meant. */
            affinity_target?: string;
            /** @description What cannot be done with the role, for example `no_scale_in`. */
            constraints?: string[];
            /** @description Whether, or how often, the role may be there several times. */
            multi_instance?: number;
            /** @description How several of them are named. */
            multi_instance_name_pattern?: string;
            /** @description How the role is spread over availability zones. */
            multi_az_placement?: string;
            /** @description Whether several affinity groups are in use. */
            multi_affinity_group_enable?: boolean;
            /** @description Whether the roles keep apart on nodes with local disks. */
            local_disks_anti_affinity?: boolean;
            /** @description Whether the role is placed for arbitration. */
            arbitration_deployment?: boolean;
            /** @description Whether the role can stand behind a load balancer. */
            support_elb?: boolean;
            /** @description Private address. */
            private_ip?: string;
            /** @description Weight of the role, as a text. */
            weight?: string;
            /** @description Anything else. */
            other?: {
                [key: string]: unknown;
            };
        };
        /** @description What a cluster version consists of, and what it demands. No field is promised. */
        VersionMetadata: {
            /** @description Name of the version. */
            name?: string;
            /** @description Kind of template. */
            template_type?: string;
            /** @description Identifier of the image. */
            image_id?: string;
            /** @description Whether the version is generally available (`GA`) or on trial (`BETA`). */
            status?: "GA" | "BETA" | (string & {});
            /** @description Kind of version. */
            version_type?: string;
            /** @description What the version is able to do. */
            features?: string[];
            /** @description The kinds of cluster that can be made of it. */
            cluster_types?: string[];
            /** @description The components. */
            components?: components["schemas"]["VersionComponent"][];
            /** @description What the version needs, such as addresses. */
            resource_requirement?: string[];
            /** @description What clusters of the version have to heed. */
            constraints?: components["schemas"]["VersionConstraints"];
            /** @description Names of flavors, by kind of node. */
            flavors?: components["schemas"]["VersionFlavorNames"];
            /** @description How the roles of the components are spread over the nodes. */
            role_deploy_meta?: components["schemas"]["RoleDeployment"][];
            /** @description Anything else. */
            other?: {
                [key: string]: unknown;
            };
        };
        /** @description Other limits for certain hours. */
        ResourcesPlanFound: {
            /** @description How often the plan comes back. Only `daily` is documented. */
            period_type?: "daily" | (string & {});
            /** @description When the plan begins, as hour and minute. */
            start_time?: string;
            /** @description When the plan ends, in the same form. */
            end_time?: string;
            /** @description The fewest nodes that the group keeps in these hours. */
            min_capacity?: number;
            /** @description The most nodes that the group has in these hours. */
            max_capacity?: number;
            /** @description The days on which the plan applies; every day when there are none. */
            effective_days?: (("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY") | string)[];
        };
        /** @description When a rule acts. */
        ScalingTriggerFound: {
            /** @description The metric that is watched. */
            metric_name?: string;
            /** @description The threshold. A text by the tables, a number in the only sample; be ready for both. */
            metric_value?: string | number;
            /**
             * @description How the metric is compared with the threshold.
             *
             *     - `LT`: less than
             *     - `GT`: greater than
             *     - `LTOE`: less than or equal to
             *     - `GTOE`: greater than or equal to
             */
            comparison_operator?: "LT" | "GT" | "LTOE" | "GTOE" | (string & {});
            /** @description For how many periods of five minutes on end the threshold must be passed. */
            evaluation_periods?: number;
        };
        /** @description One rule by which nodes are added or removed. */
        ScalingRuleFound: {
            /** @description Name of the rule, unique within the node group. */
            name?: string;
            /** @description What the rule is for. It may be empty. */
            description?: string;
            /** @description Whether nodes are added (`scale_out`) or removed (`scale_in`). */
            adjustment_type?: "scale_out" | "scale_in" | (string & {});
            /** @description For how many minutes the group is left alone once the rule has acted. */
            cool_down_minutes?: number;
            /** @description How many nodes are added or removed at once. */
            scaling_adjustment?: number;
            /** @description When a rule acts. */
            trigger?: components["schemas"]["ScalingTriggerFound"];
        };
        /** @description A script that runs when a group grows or shrinks by itself. */
        ScaleScriptFound: {
            /** @description Name of the script, unique in the cluster. */
            name?: string;
            /** @description Where the script is, in OBS or on the machine. */
            uri?: string;
            /** @description Arguments, parted by spaces. */
            parameters?: string;
            /** @description The node groups on which the script runs. */
            nodes?: string[];
            /** @description Whether it runs only on the active Master node. */
            active_master?: boolean;
            /** @description What happens when the script fails, `continue` or `errorout`, which stops. */
            fail_action?: "continue" | "errorout" | (string & {});
            /** @description When the script runs. */
            action_stage?: "before_scale_out" | "before_scale_in" | "after_scale_out" | "after_scale_in" | (string & {});
        };
        /** @description How many nodes a group may have, and when it grows and shrinks by itself. */
        ScalingPolicyFound: {
            /** @description Whether the policy is in force. */
            auto_scaling_enable?: boolean;
            /** @description The fewest nodes that the group may have. */
            min_capacity?: number;
            /** @description The most nodes that the group may have. */
            max_capacity?: number;
            /** @description Limits for certain hours of the day. */
            resources_plans?: components["schemas"]["ResourcesPlanFound"][];
            /** @description Rules by which nodes are added and removed. */
            rules?: components["schemas"]["ScalingRuleFound"][];
            /** @description Scripts that run before and after nodes are added or removed. Documented for Open Telekom Cloud only. */
            exec_scripts?: components["schemas"]["ScaleScriptFound"][];
            /** @description Tags of the policy. Known from Huawei Cloud only. */
            tags?: components["schemas"]["ClusterTag"][];
        };
        /** @description The policy of a node group, or of one of its resource pools. */
        ScalingPolicyOfGroup: {
            /** @description The node group. */
            node_group_name?: string;
            /** @description The resource pool; `default` when the policy is that of the whole group. */
            resource_pool_name?: string;
            /** @description How many nodes a group may have, and when it grows and shrinks by itself. */
            auto_scaling_policy?: components["schemas"]["ScalingPolicyFound"];
        };
        /** @description The policies of the cluster, as a list or wrapped in an object. Be ready for both. */
        ScalingPolicies: components["schemas"]["ScalingPolicyOfGroup"][] | {
            /** @description The policies. */
            auto_scaling_policies?: components["schemas"]["ScalingPolicyOfGroup"][];
        };
        /** @description How many nodes the group may have, and when it grows and shrinks by itself. When it is enabled it needs a plan or a rule. There is no place for scripts here, unlike in the V1.1 call. */
        ScalingPolicySettings: {
            /** @description Whether the policy is in force. */
            auto_scaling_enable: boolean;
            /** @description The fewest nodes that the group may have. */
            min_capacity: number;
            /** @description The most nodes that the group may have. */
            max_capacity: number;
            /** @description Limits for certain hours of the day. */
            resources_plans?: components["schemas"]["ResourcesPlan"][];
            /** @description Rules by which nodes are added and removed. */
            rules?: components["schemas"]["ScalingRule"][];
            /** @description Tags of the policy. */
            tags?: components["schemas"]["NewClusterTag"][];
        };
        /** @description The policy of a node group, or of one of its resource pools. */
        ScalingPolicyRequest: {
            /** @description The node group. Letters, digits and `_`. */
            node_group_name: string;
            /** @description The resource pool, or `default` for a policy of the whole group. Cluster versions without policies by pool take only `default`. */
            resource_pool_name: string;
            /** @description How many nodes the group may have, and when it grows and shrinks by itself. When it is enabled it needs a plan or a rule. There is no place for scripts here, unlike in the V1.1 call. */
            auto_scaling_policy?: components["schemas"]["ScalingPolicySettings"];
        };
        /** @description Which policy is to be deleted. */
        DeleteScalingPolicyRequest: {
            /** @description The node group. */
            node_group_name: string;
            /** @description The resource pool whose policy is deleted, or `default` for the policy of the whole group. */
            resource_pool_name: string;
        };
        /** @description How many tags there may be. */
        TagQuota: {
            /** @description How many tags the cluster may bear. */
            total_quota?: number;
            /** @description How many more it may bear. */
            available_quota?: number;
        };
        /** @description Where the switching of the default tags stands. */
        DefaultTagsStatus: {
            /**
             * @description How the last switching stands. The list is open: treat a value you do not know as `processing`.
             *
             *     - `processing`: under way
             *     - `succeed`: done
             *     - `failed`: did not work
             */
            status?: "processing" | "succeed" | "failed" | (string & {});
            /** @description Whether the nodes bear the default tags. A boolean; the only sample writes it as text, so be ready for both, and do not take the text `false` for true. */
            default_tags_enable?: boolean | string;
        };
        /** @description Whether the nodes are to bear the default tags. */
        SwitchClusterTagsRequest: {
            /**
             * @description `create` puts the default tags on the nodes, `delete` takes them away.
             * @enum {string}
             */
            action: "create" | "delete";
        };
        /** @description A flavor. */
        NodeFlavor: {
            /** @description Name of the flavor, as the calls that create nodes take it. */
            flavor_name?: string;
        };
        /** @description The flavors of an availability zone. */
        ZoneFlavors: {
            /** @description The code of the zone. */
            az_code?: string;
            /** @description The zone's name for people. */
            az_name?: string;
            /** @description Flavors of Master nodes. */
            master?: components["schemas"]["NodeFlavor"][];
            /** @description Flavors of Core nodes. */
            core?: components["schemas"]["NodeFlavor"][];
            /** @description Flavors of Task nodes. */
            task?: components["schemas"]["NodeFlavor"][];
        };
        /** @description The flavors that nodes of a cluster version may have. */
        VersionFlavors: {
            /** @description The cluster version. */
            version_name?: string;
            /** @description The flavors, by availability zone. */
            available_flavors?: components["schemas"]["ZoneFlavors"][];
        };
        /** @description The cluster versions. */
        VersionList: {
            /** @description The names of the versions, as `createCluster` takes them. */
            cluster_versions?: string[];
        };
        /** @description What a job was started with. */
        JobConfigs: {
            /** @description Settings of the job, by name. */
            configs?: {
                [key: string]: string;
            };
            /** @description Arguments, in their order. */
            args?: string[];
            /** @description Parameters of the job, by name. */
            params?: {
                [key: string]: string;
            };
        };
        /** @description How the job stands in Oozie. The document names no key; Sahara always sends `status`, and beside it all that Oozie tells of the workflow. */
        JobExecutionInfo: {
            /** @description State of the job in the engine's words. Sahara sets `TOBEKILLED` once a cancel is under way. */
            status?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description One execution of a job, in the form of OpenStack Sahara. No field is promised. Times carry no zone; Sahara's, which they follow, are UTC. */
        JobExecution: {
            /** @description Identifier of the execution. */
            id?: string;
            /** @description Identifier of the job object. Empty for a job that was not made from one. */
            job_id?: string;
            /** @description The cluster the job runs on. */
            cluster_id?: string;
            /** @description The project that owns the execution. */
            tenant_id?: string;
            /** @description When the record was created, as `2017-05-25T07:28:12`. */
            created_at?: string;
            /** @description When the record last changed, in the same form. */
            updated_at?: string;
            /** @description When the job began, in the same form. */
            start_time?: string;
            /** @description When the job ended, in the same form; null as long as it has not. */
            end_time?: string | null;
            /** @description Identifier of the workflow in Oozie, when the job runs through it. */
            oozie_job_id?: string | null;
            /** @description Identifier of the job in the engine that executes it. In Sahara the same value as `oozie_job_id`. */
            engine_job_id?: string | null;
            /** @description What the job returned. */
            return_code?: string | null;
            /** @description The data source that the job reads, when it was given one. */
            input_id?: string | null;
            /** @description The data source that the job writes, when it was given one. */
            output_id?: string | null;
            /** @description Whether the execution is protected. The service does not support this; expect `false` or null. */
            is_protected?: boolean | null;
            /** @description Whether the execution is public. The service does not support this. */
            is_public?: boolean | null;
            /** @description What the job was started with. */
            job_configs?: components["schemas"]["JobConfigs"] | null;
            /** @description Addresses of the data sources. What the keys and values look like is not documented. */
            data_source_urls?: {
                [key: string]: unknown;
            } | null;
            /** @description How the job stands, as the engine tells it. */
            info?: components["schemas"]["JobExecutionInfo"] | null;
        };
        /** @description A page of job executions. */
        JobExecutionList: {
            /** @description Where the neighbouring pages begin. It may be missing where there is only one page. */
            markers?: components["schemas"]["Markers"];
            /** @description The job executions of this page. */
            job_executions?: components["schemas"]["JobExecution"][];
        };
        /** @description A job execution in its wrapper. */
        JobExecutionAnswer: {
            /** @description One execution of a job, in the form of OpenStack Sahara. No field is promised. Times carry no zone; Sahara's, which they follow, are UTC. */
            job_execution?: components["schemas"]["JobExecution"];
        };
        /**
         * @description What kind of job it is, in the numbers of V1.1. Treat a number you do not know as another kind of job.
         *
         *     - `1`: MapReduce
         *     - `2`: Spark
         *     - `3`: Hive script
         *     - `4`: HiveQL
         *     - `5`: DistCp
         *     - `6`: Spark script
         *     - `7`: Spark SQL
         */
        JobTypeCode: number;
        /**
         * @description Where the job stands. Treat a number you do not know as "still running".
         *
         *     - `-1`: terminated
         *     - `1`: starting
         *     - `2`: running
         *     - `3`: completed; whether well, `job_final_status` is to tell
         *     - `4`: abnormal
         *     - `5`: error
         */
        JobStateCode: number;
        /**
         * @description How the job ended. Read it only once the job has ended: a sample has `1` for a job that runs.
         *
         *     - `0`: has not ended
         *     - `1`: broke off with an error
         *     - `2`: ended well
         *     - `3`: cancelled
         */
        JobFinalStatusCode: number;
        /**
         * @description One run of a V1.1 job, in a form of MRS's own. No field is promised.
         *
         *     Times are milliseconds since 1970 here, while the call that submits the job tells seconds. The kinds of jobs are
         *     numbers, and so are the states; neither fits those of V2.
         */
        JobExe: {
            /** @description Identifier of the run. */
            id?: string;
            /**
             * Format: int64
             * @description When the run was created, in milliseconds since 1970.
             */
            create_at?: number;
            /**
             * Format: int64
             * @description When the record last changed, in milliseconds since 1970.
             */
            update_at?: number;
            /** @description The project that owns the run. */
            tenant_id?: string;
            /** @description Identifier of the job in Yarn. Empty in one sample, and the run's own identifier in another; do not ask with it. */
            job_id?: string;
            /** @description Name of the job. Several jobs may bear the same. */
            job_name?: string;
            /**
             * Format: int64
             * @description When the job began, in milliseconds since 1970.
             */
            start_time?: number;
            /**
             * Format: int64
             * @description When the job ended, in milliseconds since 1970. Null in the samples.
             */
            end_time?: number | null;
            /** @description The cluster the job runs on. */
            cluster_id?: string;
            /** @description Identifier of the group of the job. The run's own in the samples. */
            group_id?: string;
            /** @description Where the program is, a jar or a file of SQL. */
            jar_path?: string;
            /** @description Where the job reads. */
            input?: string;
            /** @description Where the job writes. */
            output?: string;
            /** @description Where the log of the job is kept. */
            job_log?: string;
            /**
             * @description What kind of job it is, in the numbers of V1.1. Treat a number you do not know as another kind of job.
             *
             *     - `1`: MapReduce
             *     - `2`: Spark
             *     - `3`: Hive script
             *     - `4`: HiveQL
             *     - `5`: DistCp
             *     - `6`: Spark script
             *     - `7`: Spark SQL
             */
            job_type?: components["schemas"]["JobTypeCode"];
            /** @description Whether data is imported or exported; empty where it is neither. */
            file_action?: string;
            /** @description Arguments of the program, as one text. */
            arguments?: string;
            /** @description The statement, where the job has one. */
            hql?: string | null;
            /**
             * @description Where the job stands. Treat a number you do not know as "still running".
             *
             *     - `-1`: terminated
             *     - `1`: starting
             *     - `2`: running
             *     - `3`: completed; whether well, `job_final_status` is to tell
             *     - `4`: abnormal
             *     - `5`: error
             */
            job_state?: components["schemas"]["JobStateCode"];
            /**
             * @description How the job ended. Read it only once the job has ended: a sample has `1` for a job that runs.
             *
             *     - `0`: has not ended
             *     - `1`: broke off with an error
             *     - `2`: ended well
             *     - `3`: cancelled
             */
            job_final_status?: components["schemas"]["JobFinalStatusCode"];
            /** @description Where the file of SQL is. */
            hive_script_path?: string | null;
            /** @description Identifier of the user who created the job. In the samples the same text as the project. */
            create_by?: string;
            /** @description How many steps are done. */
            finished_step?: number;
            /** @description Main identifier of the job; empty in the samples. */
            job_main_id?: string;
            /** @description Identifier of the step; empty in the samples. */
            job_step_id?: string;
            /**
             * Format: int64
             * @description The time of the delay, in milliseconds since 1970.
             */
            postpone_at?: number;
            /** @description Name of the step; empty in the samples. */
            step_name?: string;
            /** @description How many steps there are. */
            step_num?: number;
            /** @description How many tasks there are. */
            task_num?: number;
            /** @description Identifier of the user who changed the job last. */
            update_by?: string;
            /** @description How long the job has run, in seconds. Null in the samples. */
            spend_time?: number | null;
            /** @description Number of the step in its sequence. */
            step_seq?: number;
            /** @description How far the job is, in words such as `first progress`. It is no number. */
            progress?: string;
        };
        /** @description A page of the runs found. */
        JobExeList: {
            /** @description How many runs there are, on all pages. Mind the spelling. */
            totalRecord?: number;
            /** @description The runs of this page. */
            job_executions?: components["schemas"]["JobExe"][];
        };
        /** @description A run in its wrapper. */
        JobExeAnswer: {
            /**
             * @description One run of a V1.1 job, in a form of MRS's own. No field is promised.
             *
             *     Times are milliseconds since 1970 here, while the call that submits the job tells seconds. The kinds of jobs are
             *     numbers, and so are the states; neither fits those of V2.
             */
            job_execution?: components["schemas"]["JobExe"];
        };
        /**
         * @description What kind of job it is, in the words of job objects. They are neither the numbers of V1.1 nor the words of V2. The
         *     list is open.
         *
         *     - `MapReduce`: needs `libs`
         *     - `Spark`: needs `libs`
         *     - `Hive`: needs `mains`; whether it is supported is not settled
         *     - `hql`: HiveQL; known from one list only
         *     - `DistCp`: copies data
         *     - `SparkScript`: needs `mains`
         *     - `SparkSql`: not supported here
         */
        JobObjectType: "MapReduce" | "Spark" | "Hive" | "hql" | "DistCp" | "SparkScript" | "SparkSql" | (string & {});
        /** @description A job as it is kept, apart from its runs, in the form of OpenStack Sahara. No field is promised. Times carry no zone; Sahara's, which they follow, are UTC. */
        JobObject: {
            /** @description Identifier of the job object. */
            id?: string;
            /** @description Name of the job object. */
            name?: string;
            /** @description What the job object is for. */
            description?: string;
            /**
             * @description What kind of job it is, in the words of job objects. They are neither the numbers of V1.1 nor the words of V2. The
             *     list is open.
             *
             *     - `MapReduce`: needs `libs`
             *     - `Spark`: needs `libs`
             *     - `Hive`: needs `mains`; whether it is supported is not settled
             *     - `hql`: HiveQL; known from one list only
             *     - `DistCp`: copies data
             *     - `SparkScript`: needs `mains`
             *     - `SparkSql`: not supported here
             */
            type?: components["schemas"]["JobObjectType"];
            /** @description The programs that are run, as whole records. */
            mains?: components["schemas"]["JobBinary"][];
            /** @description The libraries that the programs need, as whole records. */
            libs?: components["schemas"]["JobBinary"][];
            /** @description Arguments that a user may set. Not supported; empty in the samples. */
            interface?: unknown[];
            /** @description The project that owns the job object. */
            tenant_id?: string;
            /** @description When the job object was created, as `2017-06-22T09:39:13`. */
            created_at?: string;
            /** @description When the job object last changed, in the same form. May be null until it has. */
            updated_at?: string | null;
            /** @description Whether the job object is protected. The service does not support this. */
            is_protected?: boolean;
            /** @description Whether the job object is public. The service does not support this. */
            is_public?: boolean;
        };
        /** @description A page of job objects. */
        JobObjectList: {
            /** @description Where the neighbouring pages begin. It may be missing where there is only one page. */
            markers?: components["schemas"]["Markers"];
            /** @description The job objects of this page. */
            jobs?: components["schemas"]["JobObject"][];
        };
        /** @description The job object that is to be made. Its programs are made first, as job binaries, and named here by their ids. */
        CreateJobObjectRequest: {
            /** @description Name of the job object. Letters, digits, `-` and `_`. */
            name: string;
            /**
             * @description What kind of job it is, in the words of job objects. They are neither the numbers of V1.1 nor the words of V2. The
             *     list is open.
             *
             *     - `MapReduce`: needs `libs`
             *     - `Spark`: needs `libs`
             *     - `Hive`: needs `mains`; whether it is supported is not settled
             *     - `hql`: HiveQL; known from one list only
             *     - `DistCp`: copies data
             *     - `SparkScript`: needs `mains`
             *     - `SparkSql`: not supported here
             */
            type: components["schemas"]["JobObjectType"];
            /** @description Ids of the programs that are run. Must not be empty for a Hive or Spark script (`12000068`). */
            mains?: string[];
            /** @description Ids of the libraries. Must not be empty for MapReduce or Spark (`12000069`). */
            libs?: string[];
            /** @description Arguments that a user may set. Not supported; leave it out or empty. */
            interface?: unknown[];
            /** @description Whether the job object is to be protected. Not supported. */
            is_protected?: boolean;
            /** @description Whether the job object is to be public. Not supported. */
            is_public?: boolean;
            /** @description What the job object is for. */
            description?: string;
        };
        /** @description A job object in its wrapper. */
        JobObjectAnswer: {
            /** @description A job as it is kept, apart from its runs, in the form of OpenStack Sahara. No field is promised. Times carry no zone; Sahara's, which they follow, are UTC. */
            job?: components["schemas"]["JobObject"];
        };
        /**
         * @description A job that is to be run. What it needs depends on its kind:
         *
         *     - MapReduce and Spark: `jar_path`
         *     - Hive script and Spark script: `hive_script_path`; the samples send `jar_path` with the same value
         *     - DistCp: `file_action`, with `input` and `output`
         */
        SubmitJobRequestV1: {
            /**
             * @description What kind of job it is. `4` is not supported, `7` is not by this call.
             *
             *     - `1`: MapReduce
             *     - `2`: Spark
             *     - `3`: Hive script
             *     - `4`: HiveQL
             *     - `5`: DistCp
             *     - `6`: Spark script
             *     - `7`: Spark SQL
             * @enum {integer}
             */
            job_type: 1 | 2 | 3 | 4 | 5 | 6 | 7;
            /** @description Name of the job. Letters, digits, `-` and `_`. Several jobs may bear the same. */
            job_name: string;
            /** @description The cluster the job is to run on. */
            cluster_id: string;
            /** @description Where the program is: a file that ends with `.jar`, or with `.sql` for a script. It begins with `/` (HDFS) or with the scheme of OBS. Files encrypted by KMS are not supported. */
            jar_path?: string;
            /** @description Arguments of the program, as one text, without any of `;|&>'<$`. A name with `@` in front, as in `@password=…`, has its value encrypted, and shown as asterisks later. */
            arguments?: string;
            /** @description Where the job reads, in OBS or HDFS. For an import by DistCp a path of OBS, for an export one of HDFS. */
            input?: string;
            /** @description Where the job writes, in OBS or HDFS. It is created when it is not there. For an import by DistCp a path of HDFS, for an export one of OBS. */
            output?: string;
            /** @description Where the log of the job is kept, in OBS or HDFS. */
            job_log?: string;
            /** @description What DistCp does: `import` brings data from OBS to HDFS, `export` from HDFS to OBS. The samples of other jobs send an empty text. */
            file_action?: "import" | "export" | "" | (string & {});
            /** @description A statement of Spark SQL, which this call does not support for now. It is encoded by Base64 with the letters `J` and `L` of the alphabet in each other's place, and any one letter is put in front. The samples send an empty text. */
            hql?: string;
            /** @description Where the file of SQL is, for a Hive script or a Spark script. It ends with `.sql`, and begins with `/` (HDFS) or with the scheme of OBS. The samples of other jobs send an empty text. */
            hive_script_path?: string;
        };
        /**
         * @description The run that was started. No field is promised.
         *
         *     Times are seconds since 1970 here, while the calls that show the run tell milliseconds, and under other names.
         */
        SubmittedJobV1: {
            /** @description Whether the run was made from a template. */
            templated?: boolean;
            /**
             * Format: int64
             * @description When the run was created, in seconds since 1970.
             */
            created_at?: number;
            /**
             * Format: int64
             * @description When the record last changed, in seconds since 1970.
             */
            updated_at?: number;
            /** @description Identifier of the run. `showJobExes` takes it. */
            id?: string;
            /** @description The project that owns the run. */
            tenant_id?: string;
            /** @description Identifier of the application. Empty in the sample. */
            job_id?: string;
            /** @description Name of the job. */
            job_name?: string;
            /** @description Identifier of the input. */
            input_id?: string | null;
            /** @description Identifier of the output. */
            output_id?: string | null;
            /**
             * Format: int64
             * @description When the job began, in seconds since 1970.
             */
            start_time?: number;
            /**
             * Format: int64
             * @description When the job ended, in seconds since 1970; null as long as it has not.
             */
            end_time?: number | null;
            /** @description The cluster the job runs on. */
            cluster_id?: string;
            /** @description Identifier of the workflow in Oozie. */
            engine_job_id?: string | null;
            /** @description What the job returned. */
            return_code?: string | null;
            /** @description Whether the run is public. The service does not support this. */
            is_public?: boolean | null;
            /** @description Whether the run is protected. The service does not support this; expect `false` or null. */
            is_protected?: boolean | null;
            /** @description Identifier of the group of the job. The run's own in the sample. */
            group_id?: string;
            /** @description Where the program is. */
            jar_path?: string;
            /** @description Where the job reads. */
            input?: string;
            /** @description Where the job writes. */
            output?: string;
            /** @description Where the log of the job is kept. */
            job_log?: string;
            /**
             * @description What kind of job it is, in the numbers of V1.1. Treat a number you do not know as another kind of job.
             *
             *     - `1`: MapReduce
             *     - `2`: Spark
             *     - `3`: Hive script
             *     - `4`: HiveQL
             *     - `5`: DistCp
             *     - `6`: Spark script
             *     - `7`: Spark SQL
             */
            job_type?: components["schemas"]["JobTypeCode"];
            /** @description Whether data is imported or exported; empty where it is neither. */
            file_action?: string;
            /** @description Arguments of the program, as one text. */
            arguments?: string;
            /** @description The statement, where the job has one. */
            hql?: string;
            /**
             * @description Where the job stands. Treat a number you do not know as "still running".
             *
             *     - `-1`: terminated
             *     - `1`: starting
             *     - `2`: running
             *     - `3`: completed; whether well, `job_final_status` is to tell
             *     - `4`: abnormal
             *     - `5`: error
             */
            job_state?: components["schemas"]["JobStateCode"];
            /**
             * @description How the job ended. Read it only once the job has ended: a sample has `1` for a job that runs.
             *
             *     - `0`: has not ended
             *     - `1`: broke off with an error
             *     - `2`: ended well
             *     - `3`: cancelled
             */
            job_final_status?: components["schemas"]["JobFinalStatusCode"];
            /** @description Where the file of SQL is. */
            hive_script_path?: string;
            /** @description Identifier of the user who created the job. No longer used. */
            create_by?: string;
            /** @description How many steps are done. No longer used. */
            finished_step?: number;
            /** @description Main identifier of the job. No longer used. */
            job_main_id?: string;
            /** @description Identifier of the step. No longer used. */
            job_step_id?: string;
            /**
             * Format: int64
             * @description The time of the delay, in seconds since 1970. No longer used.
             */
            postpone_at?: number;
            /** @description Name of the step. No longer used. */
            step_name?: string;
            /** @description How many steps there are. No longer used. */
            step_num?: number;
            /** @description How many tasks there are. No longer used. */
            task_num?: number;
            /** @description Identifier of the user who changed the job last. */
            update_by?: string;
            /** @description A token. Not supported, and empty in the sample; keep it out of logs all the same. */
            credentials?: string;
            /** @description Identifier of the user who created the job. No longer used. */
            user_id?: string;
            /** @description What the job was started with. */
            job_configs?: {
                [key: string]: unknown;
            } | null;
            /** @description Data for authentication. Not supported. */
            extra?: {
                [key: string]: unknown;
            } | null;
            /** @description Addresses of the data sources. */
            data_source_urls?: {
                [key: string]: unknown;
            } | null;
            /** @description How the job stands, as Oozie tells it. */
            info?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description The run that was started, in its wrapper. */
        SubmitJobAnswerV1: {
            /**
             * @description The run that was started. No field is promised.
             *
             *     Times are seconds since 1970 here, while the calls that show the run tell milliseconds, and under other names.
             */
            job_execution?: components["schemas"]["SubmittedJobV1"];
        };
        /** @description What is to be changed. Only `name` and `description` are known to have an effect; the others are taken for the sake of the documents. */
        UpdateJobObjectRequest: {
            /** @description The new name. Letters, digits, `-` and `_`. */
            name?: string;
            /** @description The new description. */
            description?: string;
            /**
             * @description What kind of job it is, in the words of job objects. They are neither the numbers of V1.1 nor the words of V2. The
             *     list is open.
             *
             *     - `MapReduce`: needs `libs`
             *     - `Spark`: needs `libs`
             *     - `Hive`: needs `mains`; whether it is supported is not settled
             *     - `hql`: HiveQL; known from one list only
             *     - `DistCp`: copies data
             *     - `SparkScript`: needs `mains`
             *     - `SparkSql`: not supported here
             */
            type?: components["schemas"]["JobObjectType"];
            /** @description Ids of programs. They are not changed. */
            mains?: string[];
            /** @description Ids of libraries. They are not changed. */
            libs?: string[];
            /** @description Arguments that a user may set. Not supported. */
            interface?: unknown[];
            /** @description Whether the job object is to be protected. Not supported. */
            is_protected?: boolean;
            /** @description Whether the job object is to be public. Not supported. */
            is_public?: boolean;
        };
        /** @description What the job is started with. */
        NewJobConfigs: {
            /** @description Settings of the job, by name. All values are texts, numbers too. */
            configs?: {
                [key: string]: string;
            };
            /** @description Arguments, in their order. For MapReduce and Spark the first one is what `createAndExecuteJob` takes as `arguments`. */
            args?: string[];
            /** @description Parameters of the job, by name. */
            params?: {
                [key: string]: string;
            };
        };
        /** @description Where a job object is to be run, and with what. */
        ExecuteJobObjectRequest: {
            /** @description The cluster the job is to run on. */
            cluster_id: string;
            /** @description The data source that the job reads. */
            input_id: string;
            /** @description The data source that the job writes. */
            output_id: string;
            /** @description Whether the execution is to be protected. Not supported. */
            is_protected?: boolean;
            /** @description Whether the execution is to be public. Not supported. */
            is_public?: boolean;
            /** @description What the job is started with. */
            job_configs: components["schemas"]["NewJobConfigs"];
        };
        /** @description A file or a folder in HDFS. No field is promised. */
        HdfsFile: {
            /** @description Its name within the folder that was asked for. */
            path_suffix?: string;
            /** @description Who owns it. */
            owner?: string;
            /** @description The group it belongs to. */
            group?: string;
            /** @description Its permissions in octal, such as `644`. */
            permission?: string;
            /** @description How many copies there are; `0` for a folder. */
            replication?: number;
            /** @description Size of a block, in bytes; `0` for a folder. */
            block_size?: number;
            /** @description Its size in bytes; `0` for a folder. */
            length?: number;
            /** @description Whether it is a file or a folder. The list is open. */
            type?: "FILE" | "DIRECTORY" | (string & {});
            /** @description How many entries a folder has. `0` for the folder in the sample. */
            children_num?: number;
            /**
             * Format: int64
             * @description When it was last read, in milliseconds since 1970; `0` for a folder.
             */
            access_time?: number;
            /**
             * Format: int64
             * @description When it last changed, in milliseconds since 1970.
             */
            modification_time?: number;
        };
        /** @description A page of what a folder of HDFS holds. */
        HdfsFileList: {
            /**
             * Format: int64
             * @description How many entries the folder has, on all pages.
             */
            total_count?: number;
            /** @description The entries of this page. */
            files?: components["schemas"]["HdfsFile"][];
        };
        /** @description One statement that is to be executed. */
        ExecuteSqlRequest: {
            /** @description What executes the statement. Only `presto` is supported; the cluster must have Presto. */
            sql_type: "presto" | (string & {});
            /** @description The statement. One only, without `;`. */
            sql_content: string;
            /**
             * @description The database it is executed in.
             * @default default
             */
            database?: string;
            /** @description A folder of OBS for the rows. Used for `select` only. */
            archive_path?: string;
        };
        /**
         * @description Where the statement stands. The list is open: treat a value you do not know as "still running".
         *
         *     - `QUEUED`: waits in the queue
         *     - `WAITING_FOR_RESOURCES`: waits for resources
         *     - `PLANNING`: is being planned
         *     - `STARTING`: is being started
         *     - `RUNNING`: at work
         *     - `FINISHING`: about to end
         *     - `FINISHED`: ended well
         *     - `FAILED`: broke off
         */
        SqlStatus: "QUEUED" | "WAITING_FOR_RESOURCES" | "PLANNING" | "STARTING" | "RUNNING" | "FINISHING" | "FINISHED" | "FAILED" | (string & {});
        /** @description A statement, how it stands and what it returned. No field is promised. */
        SqlExecution: {
            /** @description Identifier of the execution, by the samples. Take this or `id`, whichever is there. */
            sql_id?: string;
            /** @description The same, by the tables. The SDK adds that it is given for `select`, `show` and `desc` only, and is empty otherwise. */
            id?: string;
            /** @description What went wrong. */
            message?: string;
            /** @description The statement. */
            statement?: string;
            /**
             * @description Where the statement stands. The list is open: treat a value you do not know as "still running".
             *
             *     - `QUEUED`: waits in the queue
             *     - `WAITING_FOR_RESOURCES`: waits for resources
             *     - `PLANNING`: is being planned
             *     - `STARTING`: is being started
             *     - `RUNNING`: at work
             *     - `FINISHING`: about to end
             *     - `FINISHED`: ended well
             *     - `FAILED`: broke off
             */
            status?: components["schemas"]["SqlStatus"];
            /** @description Where the rows were put, a file of OBS. Said to be for `select` only. The samples have a blank in front; trim it. */
            result_location?: string;
            /** @description The rows, each a list of texts. Said to be there for anything but `select`; empty without rows. */
            content?: string[][];
        };
        /** @description Why a statement failed, in the form of the statement's record, or why the service refused, in the form of all calls. */
        SqlFailure: {
            /** @description Identifier of the execution, by the samples. */
            sql_id?: string;
            /** @description The same, by the tables. */
            id?: string;
            /** @description What went wrong, as the engine tells it. Do not parse it. */
            message?: string;
            /** @description The statement. */
            statement?: string;
            /** @description `FAILED` in the samples. */
            status?: string;
            /** @description The code, when the service itself refused. */
            error_code?: string;
            /** @description Text for people. Do not parse it. */
            error_msg?: string;
        };
        /** @description What came of the cancel. */
        CancelSqlAnswer: {
            /**
             * @description Whether the cancel was done. The list is open.
             *
             *     - `SUCCEED`: cancelled, or it had ended before
             *     - `FAILED`: it runs on
             */
            status?: "SUCCEED" | "FAILED" | (string & {});
            /** @description What went wrong. */
            message?: string;
        };
        /** @description The jobs whose records are to be deleted. */
        BatchDeleteJobsRequest: {
            /** @description Ids of the jobs, all of the cluster in the path. */
            job_id_list: string[];
        };
        /** @description What the statements of a job returned. */
        SqlResultOfJob: {
            /** @description By the place of the statement in the job, from `0`: the rows, each with the values by column, all as texts. A statement that returns no rows has one row that says `succeed` under `result`. */
            sql_results?: {
                [key: string]: {
                    [key: string]: string;
                }[];
            };
        };
        /** @description What kind of job it is. The list is open. A PySpark job is reported as `SparkSubmit`. */
        JobType: "MapReduce" | "SparkSubmit" | "HiveScript" | "HiveSql" | "DistCp" | "SparkScript" | "SparkSql" | "Flink" | (string & {});
        /**
         * @description Where the job stands. The list is open: treat a value you do not know as "still running".
         *
         *     - `New`, `NEW`: created (both spellings are documented; compare without regard to case)
         *     - `NEW_SAVING`: created, being saved
         *     - `SUBMITTED`: submitted
         *     - `ACCEPTED`: accepted by the cluster
         *     - `RUNNING`: at work
         *     - `FINISHED`: ended; whether well, tells the result
         *     - `FAILED`: broke off
         *     - `KILLED`: stopped on request
         */
        JobState: "New" | "NEW" | "NEW_SAVING" | "SUBMITTED" | "ACCEPTED" | "RUNNING" | "FINISHED" | "FAILED" | "KILLED" | (string & {});
        /**
         * @description How the job ended. The list is open: treat a value you do not know as "not known to have succeeded".
         *
         *     - `UNDEFINED`: has not ended
         *     - `SUCCEEDED`: ended well
         *     - `FAILED`: broke off
         *     - `KILLED`: stopped by hand while it ran
         */
        JobResult: "UNDEFINED" | "SUCCEEDED" | "FAILED" | "KILLED" | (string & {});
        /** @description One job on a cluster. No field is promised. */
        JobDetail: {
            /** @description Identifier of the job. */
            job_id?: string;
            /** @description Who submitted the job. */
            user?: string;
            /** @description Name of the job. Several jobs may bear the same. */
            job_name?: string;
            /**
             * @description Where the job stands. The list is open: treat a value you do not know as "still running".
             *
             *     - `New`, `NEW`: created (both spellings are documented; compare without regard to case)
             *     - `NEW_SAVING`: created, being saved
             *     - `SUBMITTED`: submitted
             *     - `ACCEPTED`: accepted by the cluster
             *     - `RUNNING`: at work
             *     - `FINISHED`: ended; whether well, tells the result
             *     - `FAILED`: broke off
             *     - `KILLED`: stopped on request
             */
            job_state?: components["schemas"]["JobState"];
            /**
             * @description How the job ended. The list is open: treat a value you do not know as "not known to have succeeded".
             *
             *     - `UNDEFINED`: has not ended
             *     - `SUCCEEDED`: ended well
             *     - `FAILED`: broke off
             *     - `KILLED`: stopped by hand while it ran
             */
            job_result?: components["schemas"]["JobResult"];
            /** @description How far the job is, `100` when it has ended well. Never decide by it whether a job has ended. */
            job_progress?: number;
            /** @description What kind of job it is. The list is open. A PySpark job is reported as `SparkSubmit`. */
            job_type?: components["schemas"]["JobType"];
            /**
             * Format: int64
             * @description When the job was submitted, in milliseconds since 1970.
             */
            submitted_time?: number;
            /**
             * Format: int64
             * @description When the job began, in milliseconds since 1970; `0` before that.
             */
            started_time?: number;
            /**
             * Format: int64
             * @description When the job ended, in milliseconds since 1970; `0` before that.
             */
            finished_time?: number;
            /**
             * Format: int64
             * @description How long the job has run, in milliseconds.
             */
            elapsed_time?: number;
            /** @description The queue of the cluster that the job went to. */
            queue?: string;
            /** @description The arguments as one text, in brackets and parted by commas. It is not JSON, and an argument may hold a comma itself, so it cannot be split safely. A submission takes a list instead. */
            arguments?: string;
            /** @description The properties as one text, `{}` when there are none. A submission takes a map instead, which may hold access keys; a client reads them back from here, as `{fs.obs.access.key=…, fs.obs.secret.key=…}`. Whether they are blanked is not documented, so keep the text out of logs. */
            properties?: string;
            /** @description Identifier of the launcher job that started this one on the cluster. */
            launcher_id?: string;
            /** @description Identifier of the job itself on the cluster. Missing from the sample of a job that still waits. */
            app_id?: string;
            /** @description Where the job can be watched. Known from Huawei Cloud only. */
            tracking_url?: string;
        };
        /** @description The jobs found. */
        JobList: {
            /** @description How many jobs there are. It may be more than this answer holds. */
            total_record?: number;
            /** @description The jobs of this answer. */
            job_list?: components["schemas"]["JobDetail"][];
        };
        /**
         * @description What kind of job it is, in the words of V2. The cluster must have the component that runs it. The list is open.
         *
         *     - `MapReduce`: a jar
         *     - `SparkSubmit`: a jar or a Python program, as with spark-submit
         *     - `SparkPython`: a Python program; known from Huawei Cloud only
         *     - `HiveScript`, `SparkScript`: a file of SQL
         *     - `HiveSql`, `SparkSql`: statements of SQL
         *     - `DistCp`: copies data
         *     - `Flink`: a jar
         */
        SubmitJobType: "MapReduce" | "SparkSubmit" | "SparkPython" | "HiveScript" | "HiveSql" | "DistCp" | "SparkScript" | "SparkSql" | "Flink" | (string & {});
        /** @description Settings for the job, by name; those of OBS are the ones in the samples. At most 2048 characters. The record of the job has them as one text, keys included, so prefer a cluster that reaches OBS by an agency. */
        JobProperties: {
            /** @description Host of OBS. */
            "fs.obs.endpoint"?: string;
            /**
             * Format: password
             * @description Access key for OBS.
             */
            "fs.obs.access.key"?: string;
            /**
             * Format: password
             * @description Secret of the access key.
             */
            "fs.obs.secret.key"?: string;
        } & {
            [key: string]: string;
        };
        /** @description A job that is to be run. */
        SubmitJobRequest: {
            /**
             * @description What kind of job it is, in the words of V2. The cluster must have the component that runs it. The list is open.
             *
             *     - `MapReduce`: a jar
             *     - `SparkSubmit`: a jar or a Python program, as with spark-submit
             *     - `SparkPython`: a Python program; known from Huawei Cloud only
             *     - `HiveScript`, `SparkScript`: a file of SQL
             *     - `HiveSql`, `SparkSql`: statements of SQL
             *     - `DistCp`: copies data
             *     - `Flink`: a jar
             */
            job_type: components["schemas"]["SubmitJobType"];
            /** @description Name of the job. Letters, digits, `-` and `_`. Several jobs may bear the same. */
            job_name: string;
            /**
             * @description What is run, and its arguments, in their order. The last of them for SQL is the statement or the file; options
             *     come before it, each name followed by its value. For MapReduce the jar comes first. Altogether at most 4096
             *     characters. The documents exclude `;`, `|`, `&`, `>`, `'`, `<` and `$`, yet their own samples have some of these.
             *
             *     They are shown again, in the record of the job and in logs: put no secret here.
             */
            arguments?: string[];
            /** @description Settings for the job, by name; those of OBS are the ones in the samples. At most 2048 characters. The record of the job has them as one text, keys included, so prefer a cluster that reaches OBS by an agency. */
            properties?: components["schemas"]["JobProperties"];
        };
        /** @description What came of the submission. */
        JobSubmitResult: {
            /** @description Identifier of the job; the other V2 calls take it as `job_execution_id`. */
            job_id?: string;
            /**
             * @description Whether the job was submitted. The list is open: take the job for submitted only if it is `COMPLETE`.
             *
             *     - `COMPLETE`: submitted; not that it has run
             *     - `JOBSTAT_SUBMIT_FAILED`: not submitted, as Open Telekom Cloud has it
             *     - `FAILED`: not submitted, as Huawei Cloud has it
             */
            state?: "COMPLETE" | "JOBSTAT_SUBMIT_FAILED" | "FAILED" | (string & {});
        };
        /** @description What the service says to a submission. */
        SubmitJobAnswer: {
            /** @description What came of the submission. */
            job_submit_result?: components["schemas"]["JobSubmitResult"];
            /** @description The code, when the job was not submitted. */
            error_code?: string;
            /** @description Text for people. Do not parse it. */
            error_msg?: string;
        };
        /** @description Why a job was not submitted. Look for the code at the top first, and then in `job_submit_result`. Which of the two a region sends is not known. */
        SubmitJobRefusal: {
            /** @description The code, always a text; leading zeros count. */
            error_code?: string;
            /** @description Text for people. Do not parse it. */
            error_msg?: string;
            /** @description The same one level down, as a sample of Huawei Cloud has it. */
            job_submit_result?: {
                /** @description The code, always a text; leading zeros count. */
                error_code?: string;
                /** @description Text for people. Do not parse it. */
                error_msg?: string;
            };
        };
        /** @description What the service says to a stop, if it says anything. */
        StopJobAnswer: {
            /** @description `succeeded` in the only sample. It stands for the request, not for the job: the job may still be running. */
            result?: string;
        };
        /** @description The job that was asked for. */
        JobDetailAnswer: {
            /** @description One job on a cluster. No field is promised. */
            job_detail?: components["schemas"]["JobDetail"];
        };
        /** @description How the switch of a cluster's agency stands. */
        AgencyTask: {
            /**
             * @description How it stands. The name has a capital. The list is open: treat a value you do not know as `running`.
             *
             *     - `running`: under way
             *     - `success`: done
             */
            Status?: "running" | "success" | (string & {});
        };
        /** @description Users, or user groups, and the agency that they act as. */
        AgencyMapping: {
            /** @description Name of the agency in IAM. */
            agency?: string;
            /** @description What `identifiers` names; `User` for users, `Group` for user groups. */
            identifier_type?: "User" | "Group" | (string & {});
            /** @description Names of the users, or of the user groups. */
            identifiers?: string[];
            /** @description Identifier of the agency in IAM. */
            agency_id?: string;
        };
        /** @description Which users and user groups act as which agency. */
        AgencyMappings: {
            /** @description The mappings of the cluster. */
            agency_mappings?: components["schemas"]["AgencyMapping"][];
        };
        /** @description Users, or user groups, and the agency that they are to act as. */
        NewAgencyMapping: {
            /** @description Name of the agency in IAM. */
            agency: string;
            /**
             * @description What `identifiers` names; `User` for users, `Group` for user groups.
             * @enum {string}
             */
            identifier_type: "User" | "Group";
            /** @description Names of the users, or of the user groups. */
            identifiers: string[];
            /** @description Identifier of the agency in IAM. */
            agency_id: string;
        };
        /** @description The mappings as they are to be. */
        UpdateAgencyMappingRequest: {
            /** @description The mappings. Whether those that are left out stay is not documented, so send all. */
            agency_mappings: components["schemas"]["NewAgencyMapping"][];
        };
        /** @description What became of the change. */
        ChangeResult: {
            /**
             * @description Look at it also when the status is 200.
             *
             *     - `succeeded`: the change was made
             *     - `failed`: it was not
             */
            result?: "succeeded" | "failed" | (string & {});
        };
        /** @description Whether IAM users are being synchronized to a cluster. */
        SyncInProgress: {
            /** @description Whether a synchronization is under way. */
            is_synchronizing?: boolean;
        };
        /** @description Whether the IAM users have been synchronized to a cluster. */
        SyncDone: {
            /** @description Whether the cluster is synchronized. `false` also while a synchronization is under way. */
            is_synchronous?: boolean;
        };
        /** @description Who has been synchronized to a cluster. */
        SyncedIamUsers: {
            /** @description Names of the users. */
            user_names?: string[];
            /** @description Names of the user groups. */
            group_names?: string[];
        };
        /** @description Whom to synchronize. Either all, or those who are named. */
        SyncIamUsersRequest: {
            /**
             * @description Whether to synchronize all users and user groups. With `false`, name them.
             * @default false
             */
            is_all_sync?: boolean;
            /** @description Names of the user groups. */
            group_names?: string[];
            /** @description Names of the users. The user groups that they belong to are synchronized with them. */
            user_names?: string[];
        };
        /** @description What became of the request. */
        SyncTask: {
            /** @description How it stands; `synchronizing` when it was taken. It is the only value on record. */
            state?: "synchronizing" | (string & {});
        };
        /** @description Whose synchronization is to be taken back. */
        CancelSyncRequest: {
            /** @description Names of the user groups. */
            group_names?: string[];
            /** @description Names of the users. */
            user_names?: string[];
        };
        /** @description Whether the nodes of a cluster are open to technical support. */
        SshAuthorization: {
            /**
             * @description How it stands. Treat a number you do not know as "not open".
             *
             *     - `-1`: not open
             *     - `0`: opening failed
             *     - `1`: being opened
             *     - `2`: open
             *     - `3`: open, and about to run out
             *     - `4`: ran out
             */
            sshOpsStat?: number;
        };
        /** @description Whether the Manager of a cluster is open to technical support. */
        ManagerAuthorization: {
            /** @description The kind of authorization; only `0`, the ordinary one, is on offer. */
            auth_type?: number;
            /** @description Whether Manager is open. */
            authorized?: boolean;
            /** @description Until when Manager is open, in seconds since 1970, written as a text. */
            expiration_time?: string;
        };
        /** @description Whether Manager is to be open, and until when. */
        UpdateManagerAuthorizationRequest: {
            /** @description Whether Manager is to be open. */
            enable: boolean;
            /** @description The kind of authorization; only `0`, the ordinary one, is on offer. */
            auth_type: number;
            /**
             * Format: int64
             * @description Until when Manager is open, in seconds since 1970. Only with `enable` `true`; seven days without it.
             */
            expire_time?: number;
        };
        /** @description Whether the service can reach the components of a cluster. */
        SecurityRuleStatus: {
            /**
             * @description How it stands.
             *
             *     - `normal`: the rules are in place
             *     - `abnormal`: something is wrong with them
             */
            status?: "normal" | "abnormal" | (string & {});
        };
        /**
         * @description What kind of database it is. The list is open, and a region may have fewer.
         *
         *     - `RDS_POSTGRES`: PostgreSQL of RDS
         *     - `RDS_MYSQL`: MySQL of RDS
         *     - `gaussdb-mysql`: TaurusDB, which older pages call GaussDB (for MySQL)
         */
        DataConnectorSourceType: "RDS_POSTGRES" | "RDS_MYSQL" | "gaussdb-mysql" | (string & {});
        /** @description A database that keeps data of clusters' components. */
        DataConnectorDetail: {
            /** @description Name of the data connector. */
            connector_name?: string;
            /**
             * @description What kind of database it is. The list is open, and a region may have fewer.
             *
             *     - `RDS_POSTGRES`: PostgreSQL of RDS
             *     - `RDS_MYSQL`: MySQL of RDS
             *     - `gaussdb-mysql`: TaurusDB, which older pages call GaussDB (for MySQL)
             */
            source_type?: components["schemas"]["DataConnectorSourceType"];
            /** @description Where the database is and who logs in, as JSON within a text: `rds_instance_id`, `db_name` and `user_name`. A client reports that the password does not come back; keep the text out of logs all the same. */
            source_info?: string;
            /** @description Identifier of the data connector. */
            connector_id?: string;
            /**
             * Format: int64
             * @description When it was created. The unit is not documented.
             */
            create_time?: number;
            /**
             * Format: int64
             * @description When it last changed, in the same unit.
             */
            last_update_time?: number;
            /** @description Identifier of the user who created it. */
            create_by?: string;
            /** @description Name of the user who created it. */
            create_user?: string;
            /** @description The project that owns it. */
            tenant_id?: string;
            /** @description Identifier of the user who changed it last. */
            last_update_by?: string;
            /** @description How it stands: `0` when it can be used. Other numbers are not on record. */
            status?: number;
            /** @description Identifiers of the clusters that use it, with commas between them. */
            used_clusters?: string;
            /** @description How it is encrypted. The numbers are not documented. */
            encrypt_type?: number;
        };
        /** @description One page of the data connectors. */
        DataConnectorList: {
            /** @description How many data connectors there are on all pages. */
            total_count?: number;
            /** @description The data connectors of this page. */
            data_connectors?: components["schemas"]["DataConnectorDetail"][];
        };
        /** @description A database that is to keep data of clusters' components. */
        NewDataConnector: {
            /** @description Name of the data connector. Letters, digits, `-` and `_`. */
            connector_name: string;
            /**
             * @description What kind of database it is. The list is open, and a region may have fewer.
             *
             *     - `RDS_POSTGRES`: PostgreSQL of RDS
             *     - `RDS_MYSQL`: MySQL of RDS
             *     - `gaussdb-mysql`: TaurusDB, which older pages call GaussDB (for MySQL)
             */
            source_type: components["schemas"]["DataConnectorSourceType"];
            /**
             * Format: password
             * @description Where the database is and who logs in, as JSON within a text: `rds_instance_id`, `db_name`, `user_name` and `password`.
             */
            source_info: string;
        };
        /** @description A data connector, in its wrapper. */
        DataConnectorRequest: {
            /** @description A database that is to keep data of clusters' components. */
            data_connector: components["schemas"]["NewDataConnector"];
        };
        /** @description The data connector that was made. */
        CreateDataConnectorAnswer: {
            /** @description Identifier of the data connector. */
            connector_id?: string;
        };
    };
    responses: {
        /** @description The service refused; there may be no such cluster. */
        ClusterRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
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
        /** @description No such path on this host. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
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
        /** @description The service failed, or is not available for the moment. A token that it does not accept may come out here, too. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service refused the tags, or there is no such cluster. */
        TagRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The cluster does not bear the tag, or there is no such path on this host. */
        TagNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"] | components["schemas"]["GatewayError"];
            };
        };
        /** @description The service refused. That there is no such record may come with this status; no source shows it. */
        V1ObjectRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service refused; there may be no such version. */
        VersionRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service refused the call; for a V1.1 call the likely reason is the kind of cluster. */
        V1Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service refused the call; there may be no such cluster. */
        V2Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service failed, or the mapping is being changed already. A token that it does not accept may come out here, too. */
        AgencyFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service failed, or a synchronization is under way already. A token that it does not accept may come out here, too. */
        SyncFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service refused; the database may not be there. */
        ConnectorRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service failed, or something is wrong with the data connector. A token that it does not accept may come out here, too. */
        ConnectorFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
        project_id: string;
        /** @description How many entries one answer holds at most, 10 by default where a default is documented. One client asks for the largest number, and so for all at once. */
        pageSize: number;
        /** @description The page that is wanted, from 1. */
        currentPage: number;
        /**
         * @description Lists only clusters in this state. On Huawei Cloud `existing` stands for all that are there and `history` for those
         *     that are gone; Open Telekom Cloud does not document these two.
         */
        clusterState: ("starting" | "running" | "terminated" | "failed" | "abnormal" | "terminating" | "frozen" | "scaling-out" | "scaling-in" | "existing" | "history") | string;
        /** @description Lists only clusters with this name. Known from clients of Huawei Cloud only. */
        clusterName: string;
        /** @description Lists only clusters that bear all of these tags, each as `key*value` and parted by commas; a tag with an empty value is its key alone. For example `k1*v1,k2`. */
        cluster_tags: string;
        /** @description Lists only clusters of this enterprise project. Known from Huawei Cloud only. */
        enterpriseProjectId: string;
        /** @description Identifier of the MRS cluster. */
        cluster_id: string;
        /** @description Lists only nodes of this group. */
        node_group: string;
        /** @description Lists only nodes whose name contains this. */
        node_name: string;
        /** @description Lists only the node with this internal address. */
        internal_ip: string;
        /** @description Whether to add what was measured on each node. It may make the answer slow. */
        query_node_detail: boolean;
        /** @description Whether to ask the compute service about each machine as well. */
        query_ecs_detail: boolean;
        /** @description What the nodes are sorted by. Only their name is possible. */
        sort_key: "node_name" | string;
        /** @description In which direction they are sorted. */
        sort_dir: "desc" | "asc";
        /** @description Where to begin, from 1. Whether it counts pages or nodes is not known; pages are likelier. When you walk on by one, you find all in either case: drop nodes that come twice, and stop at an empty answer. */
        nodes_offset: number;
        /** @description How many nodes one answer holds at most. No maximum is documented; one client asks for 100. */
        nodes_limit: number;
        /** @description The region, for example `cn-north-4`; not the project. Use the one whose host is called. */
        region_id: string;
        /** @description Lists only zones of the region itself (`Center`) or of its edge (`Edge`). */
        scope: "Center" | "Edge";
        /** @description The key of the tag. In a URL it must be percent-encoded; the clients of this project do that. A tag called `action` can be deleted all the same, for the path that ends so is another call only with POST. */
        tag_key: string;
        /** @description How many records a page holds at most. What applies without it is not documented. */
        v1_limit: number;
        /** @description The id of the last record of the page before; the page begins behind it. Send the id as it is, without a blank in front. */
        v1_marker: string;
        /** @description The field to sort by, such as `name`; with `-` in front, as in `-name`, in descending order. */
        v1_sort_by: string;
        /** @description Identifier of the data source. */
        data_source_id: string;
        /** @description Identifier of the job binary. */
        job_binary_id: string;
        /** @description The cluster version as `showMrsVersionList` has it, for example `MRS 3.1.0`. In a URL it must be percent-encoded; the clients of this project do that. */
        version_name: string;
        /** @description A cluster of this version; the answer then takes the patches into account that were applied to it. */
        patched_cluster_id: string;
        /** @description Asks for the tags of auto scaling policies instead. What applies without it is not documented. */
        auto_scaling_policy_tags: boolean;
        /** @description Lists only the flavors of this availability zone. Known from the SDKs only, so be ready for those of all zones. */
        availability_zone: string;
        /** @description The field to sort by, `id` in the sample; with `-` in front, as in `-id`, in descending order. In Sahara executions cannot be sorted by name. */
        job_executions_sort_by: string;
        /** @description The id of the job execution, not of the job: `id` in its record, not `job_id`. Whether the id of a job that was submitted with V2 is taken here is not known. */
        job_execution_id_v1: string;
        /** @description The cluster whose runs are listed. */
        job_exes_cluster_id: string;
        /** @description Lists only the run with this id. */
        job_exes_id: string;
        /** @description Lists only runs of jobs with this name. Whether other names that contain it match too is not documented. */
        job_exes_job_name: string;
        /**
         * @description Lists only runs in this state. Of the states that a run may show, these four are named for the filter.
         *
         *     - `-1`: terminated
         *     - `2`: running
         *     - `3`: completed
         *     - `4`: abnormal
         */
        job_exes_state: number;
        /** @description How many runs a page holds at most, from 1 to 100. The default is not documented. */
        job_exes_page_size: number;
        /** @description Number of the page. The samples begin at 1. */
        job_exes_current_page: number;
        /** @description The id of the run, as `createAndExecuteJob` answers it in `id`. */
        job_exe_id: string;
        /** @description The id of the job object. It is not the id of one of its executions. */
        job_object_id: string;
        /** @description The folder, from the root, such as `/tmp/test`. It must be a folder. The names on the way are not empty, do not begin or end with `.`, have at most 255 bytes and none of `:*?"<>|;&,'` and `` `!{}[]$%+ ``. */
        files_path: string;
        /** @description How many entries are left out from the start. */
        files_offset: number;
        /** @description How many entries a page holds at most. */
        files_limit: number;
        /** @description What the entries are sorted by, their name, their size or the time of their last change. */
        files_sort_key: "path_suffix" | "length" | "modification_time";
        /** @description The direction in which they are sorted. */
        files_order: "asc" | "desc";
        /** @description The id of the execution, as `executeSql` answers it in `sql_id` or `id`. */
        sql_id: string;
        /** @description The id of the job, as the V2 call that submitted it answered under `job_submit_result.job_id`. Whether the id of a job that was submitted with V1.1 is taken here is not known. */
        job_execution_id: string;
        /** @description Lists only jobs with this name. Letters, digits, `-` and `_`; at most 64 of them, or 36 by documents of Huawei Cloud. Whether other names that contain it match too is not documented. */
        job_name: string;
        /** @description Lists only the job with this id. Known on Huawei Cloud only. */
        job_id: string;
        /** @description Lists only jobs that this user submitted. Known on Huawei Cloud only. */
        user: string;
        /** @description Lists only jobs of this kind. A PySpark job is found under `SparkSubmit`. */
        job_type: components["schemas"]["JobType"];
        /** @description Lists only jobs in this state. Open Telekom Cloud documents `New`, Huawei Cloud `NEW`; whether the filter heeds the difference is not known. */
        job_state: components["schemas"]["JobState"];
        /** @description Lists only jobs that ended so. */
        job_result: components["schemas"]["JobResult"];
        /** @description Lists only jobs in this queue of the cluster. Known on Huawei Cloud only. */
        queue: string;
        /** @description Lists only jobs submitted after this moment, in milliseconds since 1970. */
        submitted_time_begin: number;
        /** @description Lists only jobs submitted before this moment, in milliseconds since 1970. */
        submitted_time_end: number;
        /** @description The direction in which jobs are listed, not a field: `desc` or `asc`. What they are sorted by is not documented; the samples show the job submitted last first. */
        sort_by: "asc" | "desc";
        /** @description Where to begin, from 1, not from 0. The documents do not say whether it counts pages or jobs; a client takes it for the number of the page. Move on by one, drop jobs that come twice, and stop at an empty answer. */
        offset: number;
        /** @description How many jobs one answer holds at most. No maximum is documented; one client asks for 100. */
        limit: number;
        /** @description Whether the nodes are to be open. */
        ssh_enable: boolean;
        /** @description Until when the nodes are open, in seconds since 1970, as in the call that opens Manager; no source names the unit for this one. Only with `enable` `true`; one day without it. */
        ssh_expire_time: number;
        /** @description Lists only the data connector of this id. */
        connector_id_filter: string;
        /** @description Lists only data connectors for this kind of database. */
        connector_source_type: components["schemas"]["DataConnectorSourceType"];
        /** @description Lists only data connectors of this name. Whether a part of it will do is not documented. */
        connector_name: string;
        /** @description Lists only data connectors that can be used (`true`), or only those that cannot (`false`). */
        connector_available: boolean;
        /** @description How many data connectors one answer holds at most. What applies without it is not documented. */
        connectors_limit: number;
        /** @description Where to begin, from 0. The documents do not say whether it counts pages or data connectors. Move on by one, drop those that come twice, and stop at an empty answer. */
        connectors_offset: number;
        /** @description Identifier of the data connector, as its creation answers it. */
        connector_id: string;
    };
    requestBodies: never;
    headers: {
        /** @description Identifies the call. Give it to the provider's support. */
        RequestId: string;
    };
    pathItems: never;
}
/**
 * Where the cluster stands. The list is open: treat a value you do not know as "may still change".
 *
 * - `starting`: being created
 * - `running`: up
 * - `scaling-out`, `scaling-in`: nodes are being added or removed
 * - `abnormal`: up, but something on it is not
 * - `failed`: could not be created
 * - `terminating`, `terminated`: being deleted, deleted
 * - `frozen`: locked by the provider
 */
export type ClusterState = components['schemas']['ClusterState'];
/** A component that is installed. */
export type ClusterComponent = components['schemas']['ClusterComponent'];
/** A kind of node. Send it small, as in every printed body; the tables write it with a capital. */
export type ScriptNode = components['schemas']['ScriptNode'];
/** A script that ran while the cluster was installed, and what came of it. */
export type BootstrapScriptInfo = components['schemas']['BootstrapScriptInfo'];
/** A group of nodes of a cluster. */
export type ClusterNodeGroup = components['schemas']['ClusterNodeGroup'];
/**
 * What is being done to the nodes; empty, null or missing when nothing is. Hyphens and underscores stand as in the
 * documents.
 *
 * - `scaling-out`, `scaling-in`: nodes are being added or removed
 * - `scaling-error`: the cluster runs, but the last change of its nodes has failed
 * - `scaling-up`: the Master nodes get a larger flavor
 * - `scaling_up_first`, `scaled_up_first`: the standby Master node gets it, or has got it
 * - `scaled-up-success`: the Master nodes have got it
 */
export type ScaleState = components['schemas']['ScaleState'];
/** A cluster. No field is promised. On a cluster that is gone most of them are null. Times are seconds since 1970 written as text. */
export type Cluster = components['schemas']['Cluster'];
/** One page of the clusters. */
export type ClusterList = components['schemas']['ClusterList'];
/** Why the service refused or failed. */
export type ErrorBody = components['schemas']['ErrorBody'];
/** What the API gateway answers when it turns a call away before the service sees it: a missing or expired token, a wrong signature, an unknown path, too many calls. */
export type GatewayError = components['schemas']['GatewayError'];
/** The cluster that was asked for. */
export type ClusterAnswer = components['schemas']['ClusterAnswer'];
/**
 * What kind of disk. The list is open; which kinds there are depends on the region. On Open Telekom Cloud take `SAS` or
 * `SSD`.
 *
 * - `SATA`: common
 * - `SAS`: fast
 * - `SSD`: very fast
 * - `GPSSD`: general purpose, known from the SDKs of Huawei Cloud
 */
export type DiskType = components['schemas']['DiskType'];
/** What the first Task nodes of a cluster are like. Only while it has none. */
export type TaskNodeInfo = components['schemas']['TaskNodeInfo'];
/** How many nodes of which group are added or removed. */
export type ScalingParameters = components['schemas']['ScalingParameters'];
/** How the cluster is to grow or shrink. */
export type UpdateClusterScalingRequest = components['schemas']['UpdateClusterScalingRequest'];
/** Whether the request was taken. */
export type OperationResult = components['schemas']['OperationResult'];
/** A tag of a node. */
export type NodeTag = components['schemas']['NodeTag'];
/** A machine of a cluster. */
export type Host = components['schemas']['Host'];
/** One page of the hosts of a cluster. */
export type HostList = components['schemas']['HostList'];
/** A tag that the cluster is to bear. */
export type NewClusterTag = components['schemas']['NewClusterTag'];
/** Other limits for certain hours. */
export type ResourcesPlan = components['schemas']['ResourcesPlan'];
/** When a rule acts. The samples of V2 have `metric_id` and `comparison_operator_id` as well. What they mean is documented nowhere, so leave them out. */
export type ScalingTrigger = components['schemas']['ScalingTrigger'];
/** One rule by which nodes are added or removed. */
export type ScalingRule = components['schemas']['ScalingRule'];
/** A script that runs when a group grows or shrinks by itself. */
export type ScaleScript = components['schemas']['ScaleScript'];
/** How many nodes a group of Task nodes may have, and when it grows and shrinks by itself. When it is enabled it needs a plan or a rule. */
export type AutoScalingPolicy = components['schemas']['AutoScalingPolicy'];
/** A group of nodes of a cluster that is created with V1.1. Open Telekom Cloud asks for all fields about the disks. */
export type NewNodeGroup = components['schemas']['NewNodeGroup'];
/** The Task nodes of a cluster that is created with V1.1 and without node groups. */
export type NewTaskNodeGroup = components['schemas']['NewTaskNodeGroup'];
/** A component that is to be installed. */
export type ComponentName = components['schemas']['ComponentName'];
/** A job that runs on the new cluster. Its kinds are numbers, as in the job calls of V1.1, also where the cluster is created with V2. Paths in OBS begin with `obs://` on newer clusters, and with `s3a://` where a cluster wants that. */
export type AddJob = components['schemas']['AddJob'];
/** A script that runs on the nodes when the cluster is installed. The samples quote its booleans; send them without quotes. */
export type BootstrapScript = components['schemas']['BootstrapScript'];
/** The cluster to be created, and the job that it is to run. Its nodes are described either by `node_groups` or by the fields from `master_node_num` to `task_node_groups`, not by both. */
export type CreateClusterRequest = components['schemas']['CreateClusterRequest'];
/** What came of the request to create a cluster. */
export type CreateClusterAnswer = components['schemas']['CreateClusterAnswer'];
/** How something is paid for. */
export type ChargeInfo = components['schemas']['ChargeInfo'];
/** Which database keeps the metadata of a component. */
export type ClusterDataConnector = components['schemas']['ClusterDataConnector'];
/** A disk of a node. */
export type Volume = components['schemas']['Volume'];
/** A group of nodes of a cluster that is created with V2. `root_volume` is the system disk, needed but for some kinds of machines; `data_volume` is one of the data disks. Master and Core nodes are paid for as the cluster is; Task nodes may have a `charge_info` of their own. */
export type NewNodeGroupV2 = components['schemas']['NewNodeGroupV2'];
/** One setting in a file of a component. */
export type ComponentSetting = components['schemas']['ComponentSetting'];
/** Settings of one component. */
export type ComponentConfig = components['schemas']['ComponentConfig'];
/** Who is told about the cluster, through the notification service. Known from the SDKs of Huawei Cloud only. */
export type SmnNotify = components['schemas']['SmnNotify'];
/** The cluster to be created with V2. */
export type CreateClusterRequestV2 = components['schemas']['CreateClusterRequestV2'];
/** The cluster that is being created. */
export type CreateClusterAnswerV2 = components['schemas']['CreateClusterAnswerV2'];
/** The new name. */
export type UpdateClusterNameRequest = components['schemas']['UpdateClusterNameRequest'];
/** Whether the cluster was renamed. */
export type RenameClusterAnswer = components['schemas']['RenameClusterAnswer'];
/** The roles that go to one group of nodes. */
export type AssignedNodeGroup = components['schemas']['AssignedNodeGroup'];
/** One component and where its roles go. */
export type ComponentInstallMode = components['schemas']['ComponentInstallMode'];
/** The components to be added. */
export type AddComponentRequest = components['schemas']['AddComponentRequest'];
/** The nodes to be added. */
export type ExpandClusterRequest = components['schemas']['ExpandClusterRequest'];
/** Whether the request was taken. */
export type ExpandClusterAnswer = components['schemas']['ExpandClusterAnswer'];
/** Disks of one kind. */
export type NodeVolume = components['schemas']['NodeVolume'];
/** The machine of a node. */
export type NodeServer = components['schemas']['NodeServer'];
/** The pod of a node, when the cluster runs in containers. Not every SDK knows of it, so perhaps not every region. */
export type NodeContainer = components['schemas']['NodeContainer'];
/** What was measured on a node. Only with `query_node_detail`. All values are texts. */
export type NodeDetail = components['schemas']['NodeDetail'];
/** One instance of a role on a node. All values are texts. */
export type NodeComponent = components['schemas']['NodeComponent'];
/** A node of a cluster. */
export type ClusterNode = components['schemas']['ClusterNode'];
/** One page of the nodes of a cluster. */
export type NodeList = components['schemas']['NodeList'];
/** The nodes to be removed. */
export type ShrinkClusterRequest = components['schemas']['ShrinkClusterRequest'];
/** A job as it is submitted with V2. */
export type StepJob = components['schemas']['StepJob'];
/** One job of the cluster. */
export type JobStep = components['schemas']['JobStep'];
/** The cluster to be created, and the jobs that it is to run. */
export type RunJobFlowRequest = components['schemas']['RunJobFlowRequest'];
/** More about an availability zone. */
export type AvailableZoneTags = components['schemas']['AvailableZoneTags'];
/** An availability zone. */
export type AvailableZone = components['schemas']['AvailableZone'];
/** The availability zones of the region. */
export type AvailableZones = components['schemas']['AvailableZones'];
/** The policy of one node group. */
export type CreateScalingPolicyRequest = components['schemas']['CreateScalingPolicyRequest'];
/** A key, and the values that fit. */
export type TagQuery = components['schemas']['TagQuery'];
/** A condition other than a tag. */
export type ClusterMatch = components['schemas']['ClusterMatch'];
/** Which clusters are meant, and whether they are to be listed or counted. All conditions given have to hold. */
export type ListClustersByTagsRequest = components['schemas']['ListClustersByTagsRequest'];
/** A tag of a cluster. */
export type ClusterTag = components['schemas']['ClusterTag'];
/** A cluster that was found by its tags. */
export type TaggedCluster = components['schemas']['TaggedCluster'];
/** The clusters found, or how many there are. */
export type TaggedClusters = components['schemas']['TaggedClusters'];
/** A key with the values that it has on the clusters of the project. */
export type TagWithValues = components['schemas']['TagWithValues'];
/** The keys that are in use, each with its values. */
export type AllTags = components['schemas']['AllTags'];
/** The tags of a cluster. */
export type ClusterTags = components['schemas']['ClusterTags'];
/** One tag for the cluster. */
export type CreateClusterTagRequest = components['schemas']['CreateClusterTagRequest'];
/** Tags that the cluster is to bear. */
export type BatchCreateClusterTagsRequest = components['schemas']['BatchCreateClusterTagsRequest'];
/** A tag that is to be taken away. */
export type ClusterTagToDelete = components['schemas']['ClusterTagToDelete'];
/** Tags that the cluster is to bear no longer. */
export type BatchDeleteClusterTagsRequest = components['schemas']['BatchDeleteClusterTagsRequest'];
/** Where the neighbouring pages begin. It may be missing where there is only one page. */
export type Markers = components['schemas']['Markers'];
/** Where the data is: `hdfs` for the cluster's file system, `obs` for object storage. `swift` is not supported. */
export type DataSourceType = components['schemas']['DataSourceType'];
/** Data that jobs read or write, in the form of OpenStack Sahara. No field is promised. Times carry no zone; Sahara's, which they follow, are UTC. */
export type DataSource = components['schemas']['DataSource'];
/** A page of data sources. */
export type DataSourceList = components['schemas']['DataSourceList'];
/** The data source, without a wrapper. */
export type CreateDataSourceRequest = components['schemas']['CreateDataSourceRequest'];
/** A data source in its wrapper. */
export type DataSourceAnswer = components['schemas']['DataSourceAnswer'];
/** What is to be changed, without a wrapper. */
export type UpdateDataSourceRequest = components['schemas']['UpdateDataSourceRequest'];
/** A program or a library for jobs, in the form of OpenStack Sahara. No field is promised. Times carry no zone; Sahara's, which they follow, are UTC. */
export type JobBinary = components['schemas']['JobBinary'];
/** A page of job binaries. */
export type JobBinaryList = components['schemas']['JobBinaryList'];
/** The job binary, without a wrapper. */
export type CreateJobBinaryRequest = components['schemas']['CreateJobBinaryRequest'];
/** A job binary in its wrapper. */
export type JobBinaryAnswer = components['schemas']['JobBinaryAnswer'];
/** What is to be changed, without a wrapper. */
export type UpdateJobBinaryRequest = components['schemas']['UpdateJobBinaryRequest'];
/** Data outside the cluster that a component may use. */
export type ComponentDatasource = components['schemas']['ComponentDatasource'];
/** A component of a cluster version. */
export type VersionComponent = components['schemas']['VersionComponent'];
/** What nodes of one kind have to heed. Units are not documented. */
export type NodeConstraint = components['schemas']['NodeConstraint'];
/** What nodes have to heed, by their kind. */
export type NodeConstraints = components['schemas']['NodeConstraints'];
/** What clusters of the version have to heed. */
export type VersionConstraints = components['schemas']['VersionConstraints'];
/** Names of flavors, by kind of node. */
export type VersionFlavorNames = components['schemas']['VersionFlavorNames'];
/** How a role of a component is spread over the nodes. */
export type RoleDeployment = components['schemas']['RoleDeployment'];
/** What a cluster version consists of, and what it demands. No field is promised. */
export type VersionMetadata = components['schemas']['VersionMetadata'];
/** Other limits for certain hours. */
export type ResourcesPlanFound = components['schemas']['ResourcesPlanFound'];
/** When a rule acts. */
export type ScalingTriggerFound = components['schemas']['ScalingTriggerFound'];
/** One rule by which nodes are added or removed. */
export type ScalingRuleFound = components['schemas']['ScalingRuleFound'];
/** A script that runs when a group grows or shrinks by itself. */
export type ScaleScriptFound = components['schemas']['ScaleScriptFound'];
/** How many nodes a group may have, and when it grows and shrinks by itself. */
export type ScalingPolicyFound = components['schemas']['ScalingPolicyFound'];
/** The policy of a node group, or of one of its resource pools. */
export type ScalingPolicyOfGroup = components['schemas']['ScalingPolicyOfGroup'];
/** The policies of the cluster, as a list or wrapped in an object. Be ready for both. */
export type ScalingPolicies = components['schemas']['ScalingPolicies'];
/** How many nodes the group may have, and when it grows and shrinks by itself. When it is enabled it needs a plan or a rule. There is no place for scripts here, unlike in the V1.1 call. */
export type ScalingPolicySettings = components['schemas']['ScalingPolicySettings'];
/** The policy of a node group, or of one of its resource pools. */
export type ScalingPolicyRequest = components['schemas']['ScalingPolicyRequest'];
/** Which policy is to be deleted. */
export type DeleteScalingPolicyRequest = components['schemas']['DeleteScalingPolicyRequest'];
/** How many tags there may be. */
export type TagQuota = components['schemas']['TagQuota'];
/** Where the switching of the default tags stands. */
export type DefaultTagsStatus = components['schemas']['DefaultTagsStatus'];
/** Whether the nodes are to bear the default tags. */
export type SwitchClusterTagsRequest = components['schemas']['SwitchClusterTagsRequest'];
/** A flavor. */
export type NodeFlavor = components['schemas']['NodeFlavor'];
/** The flavors of an availability zone. */
export type ZoneFlavors = components['schemas']['ZoneFlavors'];
/** The flavors that nodes of a cluster version may have. */
export type VersionFlavors = components['schemas']['VersionFlavors'];
/** The cluster versions. */
export type VersionList = components['schemas']['VersionList'];
/** What a job was started with. */
export type JobConfigs = components['schemas']['JobConfigs'];
/** How the job stands in Oozie. The document names no key; Sahara always sends `status`, and beside it all that Oozie tells of the workflow. */
export type JobExecutionInfo = components['schemas']['JobExecutionInfo'];
/** One execution of a job, in the form of OpenStack Sahara. No field is promised. Times carry no zone; Sahara's, which they follow, are UTC. */
export type JobExecution = components['schemas']['JobExecution'];
/** A page of job executions. */
export type JobExecutionList = components['schemas']['JobExecutionList'];
/** A job execution in its wrapper. */
export type JobExecutionAnswer = components['schemas']['JobExecutionAnswer'];
/**
 * What kind of job it is, in the numbers of V1.1. Treat a number you do not know as another kind of job.
 *
 * - `1`: MapReduce
 * - `2`: Spark
 * - `3`: Hive script
 * - `4`: HiveQL
 * - `5`: DistCp
 * - `6`: Spark script
 * - `7`: Spark SQL
 */
export type JobTypeCode = components['schemas']['JobTypeCode'];
/**
 * Where the job stands. Treat a number you do not know as "still running".
 *
 * - `-1`: terminated
 * - `1`: starting
 * - `2`: running
 * - `3`: completed; whether well, `job_final_status` is to tell
 * - `4`: abnormal
 * - `5`: error
 */
export type JobStateCode = components['schemas']['JobStateCode'];
/**
 * How the job ended. Read it only once the job has ended: a sample has `1` for a job that runs.
 *
 * - `0`: has not ended
 * - `1`: broke off with an error
 * - `2`: ended well
 * - `3`: cancelled
 */
export type JobFinalStatusCode = components['schemas']['JobFinalStatusCode'];
/**
 * One run of a V1.1 job, in a form of MRS's own. No field is promised.
 *
 * Times are milliseconds since 1970 here, while the call that submits the job tells seconds. The kinds of jobs are
 * numbers, and so are the states; neither fits those of V2.
 */
export type JobExe = components['schemas']['JobExe'];
/** A page of the runs found. */
export type JobExeList = components['schemas']['JobExeList'];
/** A run in its wrapper. */
export type JobExeAnswer = components['schemas']['JobExeAnswer'];
/**
 * What kind of job it is, in the words of job objects. They are neither the numbers of V1.1 nor the words of V2. The
 * list is open.
 *
 * - `MapReduce`: needs `libs`
 * - `Spark`: needs `libs`
 * - `Hive`: needs `mains`; whether it is supported is not settled
 * - `hql`: HiveQL; known from one list only
 * - `DistCp`: copies data
 * - `SparkScript`: needs `mains`
 * - `SparkSql`: not supported here
 */
export type JobObjectType = components['schemas']['JobObjectType'];
/** A job as it is kept, apart from its runs, in the form of OpenStack Sahara. No field is promised. Times carry no zone; Sahara's, which they follow, are UTC. */
export type JobObject = components['schemas']['JobObject'];
/** A page of job objects. */
export type JobObjectList = components['schemas']['JobObjectList'];
/** The job object that is to be made. Its programs are made first, as job binaries, and named here by their ids. */
export type CreateJobObjectRequest = components['schemas']['CreateJobObjectRequest'];
/** A job object in its wrapper. */
export type JobObjectAnswer = components['schemas']['JobObjectAnswer'];
/**
 * A job that is to be run. What it needs depends on its kind:
 *
 * - MapReduce and Spark: `jar_path`
 * - Hive script and Spark script: `hive_script_path`; the samples send `jar_path` with the same value
 * - DistCp: `file_action`, with `input` and `output`
 */
export type SubmitJobRequestV1 = components['schemas']['SubmitJobRequestV1'];
/**
 * The run that was started. No field is promised.
 *
 * Times are seconds since 1970 here, while the calls that show the run tell milliseconds, and under other names.
 */
export type SubmittedJobV1 = components['schemas']['SubmittedJobV1'];
/** The run that was started, in its wrapper. */
export type SubmitJobAnswerV1 = components['schemas']['SubmitJobAnswerV1'];
/** What is to be changed. Only `name` and `description` are known to have an effect; the others are taken for the sake of the documents. */
export type UpdateJobObjectRequest = components['schemas']['UpdateJobObjectRequest'];
/** What the job is started with. */
export type NewJobConfigs = components['schemas']['NewJobConfigs'];
/** Where a job object is to be run, and with what. */
export type ExecuteJobObjectRequest = components['schemas']['ExecuteJobObjectRequest'];
/** A file or a folder in HDFS. No field is promised. */
export type HdfsFile = components['schemas']['HdfsFile'];
/** A page of what a folder of HDFS holds. */
export type HdfsFileList = components['schemas']['HdfsFileList'];
/** One statement that is to be executed. */
export type ExecuteSqlRequest = components['schemas']['ExecuteSqlRequest'];
/**
 * Where the statement stands. The list is open: treat a value you do not know as "still running".
 *
 * - `QUEUED`: waits in the queue
 * - `WAITING_FOR_RESOURCES`: waits for resources
 * - `PLANNING`: is being planned
 * - `STARTING`: is being started
 * - `RUNNING`: at work
 * - `FINISHING`: about to end
 * - `FINISHED`: ended well
 * - `FAILED`: broke off
 */
export type SqlStatus = components['schemas']['SqlStatus'];
/** A statement, how it stands and what it returned. No field is promised. */
export type SqlExecution = components['schemas']['SqlExecution'];
/** Why a statement failed, in the form of the statement's record, or why the service refused, in the form of all calls. */
export type SqlFailure = components['schemas']['SqlFailure'];
/** What came of the cancel. */
export type CancelSqlAnswer = components['schemas']['CancelSqlAnswer'];
/** The jobs whose records are to be deleted. */
export type BatchDeleteJobsRequest = components['schemas']['BatchDeleteJobsRequest'];
/** What the statements of a job returned. */
export type SqlResultOfJob = components['schemas']['SqlResultOfJob'];
/** What kind of job it is. The list is open. A PySpark job is reported as `SparkSubmit`. */
export type JobType = components['schemas']['JobType'];
/**
 * Where the job stands. The list is open: treat a value you do not know as "still running".
 *
 * - `New`, `NEW`: created (both spellings are documented; compare without regard to case)
 * - `NEW_SAVING`: created, being saved
 * - `SUBMITTED`: submitted
 * - `ACCEPTED`: accepted by the cluster
 * - `RUNNING`: at work
 * - `FINISHED`: ended; whether well, tells the result
 * - `FAILED`: broke off
 * - `KILLED`: stopped on request
 */
export type JobState = components['schemas']['JobState'];
/**
 * How the job ended. The list is open: treat a value you do not know as "not known to have succeeded".
 *
 * - `UNDEFINED`: has not ended
 * - `SUCCEEDED`: ended well
 * - `FAILED`: broke off
 * - `KILLED`: stopped by hand while it ran
 */
export type JobResult = components['schemas']['JobResult'];
/** One job on a cluster. No field is promised. */
export type JobDetail = components['schemas']['JobDetail'];
/** The jobs found. */
export type JobList = components['schemas']['JobList'];
/**
 * What kind of job it is, in the words of V2. The cluster must have the component that runs it. The list is open.
 *
 * - `MapReduce`: a jar
 * - `SparkSubmit`: a jar or a Python program, as with spark-submit
 * - `SparkPython`: a Python program; known from Huawei Cloud only
 * - `HiveScript`, `SparkScript`: a file of SQL
 * - `HiveSql`, `SparkSql`: statements of SQL
 * - `DistCp`: copies data
 * - `Flink`: a jar
 */
export type SubmitJobType = components['schemas']['SubmitJobType'];
/** Settings for the job, by name; those of OBS are the ones in the samples. At most 2048 characters. The record of the job has them as one text, keys included, so prefer a cluster that reaches OBS by an agency. */
export type JobProperties = components['schemas']['JobProperties'];
/** A job that is to be run. */
export type SubmitJobRequest = components['schemas']['SubmitJobRequest'];
/** What came of the submission. */
export type JobSubmitResult = components['schemas']['JobSubmitResult'];
/** What the service says to a submission. */
export type SubmitJobAnswer = components['schemas']['SubmitJobAnswer'];
/** Why a job was not submitted. Look for the code at the top first, and then in `job_submit_result`. Which of the two a region sends is not known. */
export type SubmitJobRefusal = components['schemas']['SubmitJobRefusal'];
/** What the service says to a stop, if it says anything. */
export type StopJobAnswer = components['schemas']['StopJobAnswer'];
/** The job that was asked for. */
export type JobDetailAnswer = components['schemas']['JobDetailAnswer'];
/** How the switch of a cluster's agency stands. */
export type AgencyTask = components['schemas']['AgencyTask'];
/** Users, or user groups, and the agency that they act as. */
export type AgencyMapping = components['schemas']['AgencyMapping'];
/** Which users and user groups act as which agency. */
export type AgencyMappings = components['schemas']['AgencyMappings'];
/** Users, or user groups, and the agency that they are to act as. */
export type NewAgencyMapping = components['schemas']['NewAgencyMapping'];
/** The mappings as they are to be. */
export type UpdateAgencyMappingRequest = components['schemas']['UpdateAgencyMappingRequest'];
/** What became of the change. */
export type ChangeResult = components['schemas']['ChangeResult'];
/** Whether IAM users are being synchronized to a cluster. */
export type SyncInProgress = components['schemas']['SyncInProgress'];
/** Whether the IAM users have been synchronized to a cluster. */
export type SyncDone = components['schemas']['SyncDone'];
/** Who has been synchronized to a cluster. */
export type SyncedIamUsers = components['schemas']['SyncedIamUsers'];
/** Whom to synchronize. Either all, or those who are named. */
export type SyncIamUsersRequest = components['schemas']['SyncIamUsersRequest'];
/** What became of the request. */
export type SyncTask = components['schemas']['SyncTask'];
/** Whose synchronization is to be taken back. */
export type CancelSyncRequest = components['schemas']['CancelSyncRequest'];
/** Whether the nodes of a cluster are open to technical support. */
export type SshAuthorization = components['schemas']['SshAuthorization'];
/** Whether the Manager of a cluster is open to technical support. */
export type ManagerAuthorization = components['schemas']['ManagerAuthorization'];
/** Whether Manager is to be open, and until when. */
export type UpdateManagerAuthorizationRequest = components['schemas']['UpdateManagerAuthorizationRequest'];
/** Whether the service can reach the components of a cluster. */
export type SecurityRuleStatus = components['schemas']['SecurityRuleStatus'];
/**
 * What kind of database it is. The list is open, and a region may have fewer.
 *
 * - `RDS_POSTGRES`: PostgreSQL of RDS
 * - `RDS_MYSQL`: MySQL of RDS
 * - `gaussdb-mysql`: TaurusDB, which older pages call GaussDB (for MySQL)
 */
export type DataConnectorSourceType = components['schemas']['DataConnectorSourceType'];
/** A database that keeps data of clusters' components. */
export type DataConnectorDetail = components['schemas']['DataConnectorDetail'];
/** One page of the data connectors. */
export type DataConnectorList = components['schemas']['DataConnectorList'];
/** A database that is to keep data of clusters' components. */
export type NewDataConnector = components['schemas']['NewDataConnector'];
/** A data connector, in its wrapper. */
export type DataConnectorRequest = components['schemas']['DataConnectorRequest'];
/** The data connector that was made. */
export type CreateDataConnectorAnswer = components['schemas']['CreateDataConnectorAnswer'];
export type ResponseClusterRefused = components['responses']['ClusterRefused'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseFailed = components['responses']['Failed'];
export type ResponseTagRefused = components['responses']['TagRefused'];
export type ResponseTagNotFound = components['responses']['TagNotFound'];
export type ResponseV1ObjectRefused = components['responses']['V1ObjectRefused'];
export type ResponseVersionRefused = components['responses']['VersionRefused'];
export type ResponseV1Refused = components['responses']['V1Refused'];
export type ResponseV2Refused = components['responses']['V2Refused'];
export type ResponseAgencyFailed = components['responses']['AgencyFailed'];
export type ResponseSyncFailed = components['responses']['SyncFailed'];
export type ResponseConnectorRefused = components['responses']['ConnectorRefused'];
export type ResponseConnectorFailed = components['responses']['ConnectorFailed'];
export type ParameterProjectId = components['parameters']['project_id'];
export type ParameterPageSize = components['parameters']['pageSize'];
export type ParameterCurrentPage = components['parameters']['currentPage'];
export type ParameterClusterState = components['parameters']['clusterState'];
export type ParameterClusterName = components['parameters']['clusterName'];
export type ParameterClusterTags = components['parameters']['cluster_tags'];
export type ParameterEnterpriseProjectId = components['parameters']['enterpriseProjectId'];
export type ParameterClusterId = components['parameters']['cluster_id'];
export type ParameterNodeGroup = components['parameters']['node_group'];
export type ParameterNodeName = components['parameters']['node_name'];
export type ParameterInternalIp = components['parameters']['internal_ip'];
export type ParameterQueryNodeDetail = components['parameters']['query_node_detail'];
export type ParameterQueryEcsDetail = components['parameters']['query_ecs_detail'];
export type ParameterSortKey = components['parameters']['sort_key'];
export type ParameterSortDir = components['parameters']['sort_dir'];
export type ParameterNodesOffset = components['parameters']['nodes_offset'];
export type ParameterNodesLimit = components['parameters']['nodes_limit'];
export type ParameterRegionId = components['parameters']['region_id'];
export type ParameterScope = components['parameters']['scope'];
export type ParameterTagKey = components['parameters']['tag_key'];
export type ParameterV1Limit = components['parameters']['v1_limit'];
export type ParameterV1Marker = components['parameters']['v1_marker'];
export type ParameterV1SortBy = components['parameters']['v1_sort_by'];
export type ParameterDataSourceId = components['parameters']['data_source_id'];
export type ParameterJobBinaryId = components['parameters']['job_binary_id'];
export type ParameterVersionName = components['parameters']['version_name'];
export type ParameterPatchedClusterId = components['parameters']['patched_cluster_id'];
export type ParameterAutoScalingPolicyTags = components['parameters']['auto_scaling_policy_tags'];
export type ParameterAvailabilityZone = components['parameters']['availability_zone'];
export type ParameterJobExecutionsSortBy = components['parameters']['job_executions_sort_by'];
export type ParameterJobExecutionIdV1 = components['parameters']['job_execution_id_v1'];
export type ParameterJobExesClusterId = components['parameters']['job_exes_cluster_id'];
export type ParameterJobExesId = components['parameters']['job_exes_id'];
export type ParameterJobExesJobName = components['parameters']['job_exes_job_name'];
export type ParameterJobExesState = components['parameters']['job_exes_state'];
export type ParameterJobExesPageSize = components['parameters']['job_exes_page_size'];
export type ParameterJobExesCurrentPage = components['parameters']['job_exes_current_page'];
export type ParameterJobExeId = components['parameters']['job_exe_id'];
export type ParameterJobObjectId = components['parameters']['job_object_id'];
export type ParameterFilesPath = components['parameters']['files_path'];
export type ParameterFilesOffset = components['parameters']['files_offset'];
export type ParameterFilesLimit = components['parameters']['files_limit'];
export type ParameterFilesSortKey = components['parameters']['files_sort_key'];
export type ParameterFilesOrder = components['parameters']['files_order'];
export type ParameterSqlId = components['parameters']['sql_id'];
export type ParameterJobExecutionId = components['parameters']['job_execution_id'];
export type ParameterJobName = components['parameters']['job_name'];
export type ParameterJobId = components['parameters']['job_id'];
export type ParameterUser = components['parameters']['user'];
export type ParameterJobType = components['parameters']['job_type'];
export type ParameterJobState = components['parameters']['job_state'];
export type ParameterJobResult = components['parameters']['job_result'];
export type ParameterQueue = components['parameters']['queue'];
export type ParameterSubmittedTimeBegin = components['parameters']['submitted_time_begin'];
export type ParameterSubmittedTimeEnd = components['parameters']['submitted_time_end'];
export type ParameterSortBy = components['parameters']['sort_by'];
export type ParameterOffset = components['parameters']['offset'];
export type ParameterLimit = components['parameters']['limit'];
export type ParameterSshEnable = components['parameters']['ssh_enable'];
export type ParameterSshExpireTime = components['parameters']['ssh_expire_time'];
export type ParameterConnectorIdFilter = components['parameters']['connector_id_filter'];
export type ParameterConnectorSourceType = components['parameters']['connector_source_type'];
export type ParameterConnectorName = components['parameters']['connector_name'];
export type ParameterConnectorAvailable = components['parameters']['connector_available'];
export type ParameterConnectorsLimit = components['parameters']['connectors_limit'];
export type ParameterConnectorsOffset = components['parameters']['connectors_offset'];
export type ParameterConnectorId = components['parameters']['connector_id'];
export type HeaderRequestId = components['headers']['RequestId'];
export interface operations {
    listClusters: {
        parameters: {
            query?: {
                /** @description How many entries one answer holds at most, 10 by default where a default is documented. One client asks for the largest number, and so for all at once. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The page that is wanted, from 1. */
                currentPage?: components["parameters"]["currentPage"];
                /**
                 * @description Lists only clusters in this state. On Huawei Cloud `existing` stands for all that are there and `history` for those
                 *     that are gone; Open Telekom Cloud does not document these two.
                 */
                clusterState?: components["parameters"]["clusterState"];
                /** @description Lists only clusters with this name. Known from clients of Huawei Cloud only. */
                clusterName?: components["parameters"]["clusterName"];
                /** @description Lists only clusters that bear all of these tags, each as `key*value` and parted by commas; a tag with an empty value is its key alone. For example `k1*v1,k2`. */
                tags?: components["parameters"]["cluster_tags"];
                /** @description Lists only clusters of this enterprise project. Known from Huawei Cloud only. */
                enterpriseProjectId?: components["parameters"]["enterpriseProjectId"];
            };
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clusters of this page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterList"];
                };
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showClusterDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
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
                    "application/json": components["schemas"]["ClusterAnswer"];
                };
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    updateClusterScaling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** @description How the cluster is to grow or shrink. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateClusterScalingRequest"];
            };
        };
        responses: {
            /** @description The change was taken up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationResult"];
                };
            };
            /** @description The service refused, for the cluster is not in a state to be changed, or for want of resources. */
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
    deleteCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deletion was taken up, by a page of Huawei Cloud. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The deletion was taken up. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service refused to delete. */
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
            /** @description The service failed to delete the cluster. */
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
    listHosts: {
        parameters: {
            query?: {
                /** @description How many entries one answer holds at most, 10 by default where a default is documented. One client asks for the largest number, and so for all at once. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The page that is wanted, from 1. */
                currentPage?: components["parameters"]["currentPage"];
            };
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hosts of this page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HostList"];
                };
            };
            400: components["responses"]["ClusterRefused"];
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
            header?: never;
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
            /** @description The creation was taken up, if `result` says so. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateClusterAnswer"];
                };
            };
            /** @description The service refused to create the cluster. */
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
    createClusterV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** @description The cluster to be created. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClusterRequestV2"];
            };
        };
        responses: {
            /** @description The creation was taken up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateClusterAnswerV2"];
                };
            };
            /** @description The service refused to create the cluster. */
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
    updateClusterName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** @description The new name. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateClusterNameRequest"];
            };
        };
        responses: {
            /** @description The cluster has its new name, if `result` says so. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenameClusterAnswer"];
                };
            };
            /** @description The service refused to rename the cluster. */
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
    addComponent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** @description The components to be added. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddComponentRequest"];
            };
        };
        responses: {
            /** @description The request was taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationResult"];
                };
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    expandCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** @description The nodes to be added. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpandClusterRequest"];
            };
        };
        responses: {
            /** @description The request was taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpandClusterAnswer"];
                };
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    listNodes: {
        parameters: {
            query?: {
                /** @description Lists only nodes of this group. */
                node_group?: components["parameters"]["node_group"];
                /** @description Lists only nodes whose name contains this. */
                node_name?: components["parameters"]["node_name"];
                /** @description Lists only the node with this internal address. */
                internal_ip?: components["parameters"]["internal_ip"];
                /** @description Whether to add what was measured on each node. It may make the answer slow. */
                query_node_detail?: components["parameters"]["query_node_detail"];
                /** @description Whether to ask the compute service about each machine as well. */
                query_ecs_detail?: components["parameters"]["query_ecs_detail"];
                /** @description What the nodes are sorted by. Only their name is possible. */
                sort_key?: components["parameters"]["sort_key"];
                /** @description In which direction they are sorted. */
                sort_dir?: components["parameters"]["sort_dir"];
                /** @description Where to begin, from 1. Whether it counts pages or nodes is not known; pages are likelier. When you walk on by one, you find all in either case: drop nodes that come twice, and stop at an empty answer. */
                offset?: components["parameters"]["nodes_offset"];
                /** @description How many nodes one answer holds at most. No maximum is documented; one client asks for 100. */
                limit?: components["parameters"]["nodes_limit"];
            };
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The nodes of this page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeList"];
                };
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    shrinkCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** @description The nodes to be removed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShrinkClusterRequest"];
            };
        };
        responses: {
            /** @description The request was taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationResult"];
                };
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    runJobFlow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** @description The cluster to be created, and its jobs. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunJobFlowRequest"];
            };
        };
        responses: {
            /** @description The creation was taken up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateClusterAnswerV2"];
                };
            };
            /** @description The service refused to create the cluster. */
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
    listAvailableZones: {
        parameters: {
            query?: {
                /** @description Lists only zones of the region itself (`Center`) or of its edge (`Edge`). */
                scope?: components["parameters"]["scope"];
            };
            header?: never;
            path: {
                /** @description The region, for example `cn-north-4`; not the project. Use the one whose host is called. */
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
                    "application/json": components["schemas"]["AvailableZones"];
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
            /** @description There is no such region, or the service failed. */
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
    createScalingPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** @description The policy. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateScalingPolicyRequest"];
            };
        };
        responses: {
            /** @description The policy is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationResult"];
                };
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    listClustersByTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** @description Which clusters are meant. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListClustersByTagsRequest"];
            };
        };
        responses: {
            /** @description The clusters found, or how many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaggedClusters"];
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
    listAllTags: {
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
            /** @description The keys and their values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllTags"];
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
    listClusterTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterTags"];
                };
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    createClusterTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** @description The tag. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClusterTagRequest"];
            };
        };
        responses: {
            /** @description The cluster bears the tag. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TagRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    batchUpdateClusterTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** @description What is to be done, and the tags. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchCreateClusterTagsRequest"] | components["schemas"]["BatchDeleteClusterTagsRequest"];
            };
        };
        responses: {
            /** @description The tags are as asked for. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TagRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    deleteClusterTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The key of the tag. In a URL it must be percent-encoded; the clients of this project do that. A tag called `action` can be deleted all the same, for the path that ends so is another call only with POST. */
                key: components["parameters"]["tag_key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cluster does not bear the tag any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TagNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    listDataSources: {
        parameters: {
            query?: {
                /** @description How many records a page holds at most. What applies without it is not documented. */
                limit?: components["parameters"]["v1_limit"];
                /** @description The id of the last record of the page before; the page begins behind it. Send the id as it is, without a blank in front. */
                marker?: components["parameters"]["v1_marker"];
                /** @description The field to sort by, such as `name`; with `-` in front, as in `-name`, in descending order. */
                sort_by?: components["parameters"]["v1_sort_by"];
            };
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of data sources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataSourceList"];
                };
            };
            400: components["responses"]["V1ObjectRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    createDataSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** @description The data source. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDataSourceRequest"];
            };
        };
        responses: {
            /** @description The data source was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataSourceAnswer"];
                };
            };
            400: components["responses"]["V1ObjectRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showDataSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the data source. */
                data_source_id: components["parameters"]["data_source_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataSourceAnswer"];
                };
            };
            400: components["responses"]["V1ObjectRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    updateDataSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the data source. */
                data_source_id: components["parameters"]["data_source_id"];
            };
            cookie?: never;
        };
        /** @description What is to be changed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDataSourceRequest"];
            };
        };
        responses: {
            /** @description The data source was changed. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataSourceAnswer"];
                };
            };
            400: components["responses"]["V1ObjectRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    deleteDataSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the data source. */
                data_source_id: components["parameters"]["data_source_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data source is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V1ObjectRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    listJobBinaries: {
        parameters: {
            query?: {
                /** @description How many records a page holds at most. What applies without it is not documented. */
                limit?: components["parameters"]["v1_limit"];
                /** @description The id of the last record of the page before; the page begins behind it. Send the id as it is, without a blank in front. */
                marker?: components["parameters"]["v1_marker"];
                /** @description The field to sort by, such as `name`; with `-` in front, as in `-name`, in descending order. */
                sort_by?: components["parameters"]["v1_sort_by"];
            };
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of job binaries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobBinaryList"];
                };
            };
            400: components["responses"]["V1ObjectRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    createJobBinary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** @description The job binary. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateJobBinaryRequest"];
            };
        };
        responses: {
            /** @description The job binary was created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobBinaryAnswer"];
                };
            };
            400: components["responses"]["V1ObjectRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showJobBinary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the job binary. */
                job_binary_id: components["parameters"]["job_binary_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job binary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobBinaryAnswer"];
                };
            };
            400: components["responses"]["V1ObjectRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    updateJobBinary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the job binary. */
                job_binary_id: components["parameters"]["job_binary_id"];
            };
            cookie?: never;
        };
        /** @description What is to be changed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateJobBinaryRequest"];
            };
        };
        responses: {
            /** @description The job binary was changed. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobBinaryAnswer"];
                };
            };
            400: components["responses"]["V1ObjectRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    deleteJobBinary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the job binary. */
                job_binary_id: components["parameters"]["job_binary_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job binary is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V1ObjectRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showMrsVersionMetadata: {
        parameters: {
            query?: {
                /** @description A cluster of this version; the answer then takes the patches into account that were applied to it. */
                cluster_id?: components["parameters"]["patched_cluster_id"];
            };
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The cluster version as `showMrsVersionList` has it, for example `MRS 3.1.0`. In a URL it must be percent-encoded; the clients of this project do that. */
                version_name: components["parameters"]["version_name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionMetadata"];
                };
            };
            400: components["responses"]["VersionRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showAutoScalingPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScalingPolicies"];
                };
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    updateAutoScalingPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** @description The policy as it is to be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScalingPolicyRequest"];
            };
        };
        responses: {
            /** @description The policy is changed. No source shows a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The policy is changed, with the status that the deletion has. No source shows a body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    createAutoScalingPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** @description The policy. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScalingPolicyRequest"];
            };
        };
        responses: {
            /** @description The policy is created. No source shows a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The policy is created, with the status that the deletion has. No source shows a body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    deleteAutoScalingPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** @description Which policy is meant. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteScalingPolicyRequest"];
            };
        };
        responses: {
            /** @description The policy is deleted. No source shows a body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showTagQuota: {
        parameters: {
            query?: {
                /** @description Asks for the tags of auto scaling policies instead. What applies without it is not documented. */
                auto_scaling_policy_tags?: components["parameters"]["auto_scaling_policy_tags"];
            };
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quota. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagQuota"];
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
    showTagStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefaultTagsStatus"];
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
    switchClusterTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** @description On or off. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchClusterTagsRequest"];
            };
        };
        responses: {
            /** @description The request was accepted. No source shows a body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service refused the request. */
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
    showMrsFlavors: {
        parameters: {
            query?: {
                /** @description Lists only the flavors of this availability zone. Known from the SDKs only, so be ready for those of all zones. */
                availability_zone?: components["parameters"]["availability_zone"];
            };
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The cluster version as `showMrsVersionList` has it, for example `MRS 3.1.0`. In a URL it must be percent-encoded; the clients of this project do that. */
                version_name: components["parameters"]["version_name"];
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
                    "application/json": components["schemas"]["VersionFlavors"];
                };
            };
            400: components["responses"]["VersionRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showMrsVersionList: {
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
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionList"];
                };
            };
            400: components["responses"]["VersionRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    listJobExecutions: {
        parameters: {
            query?: {
                /** @description How many records a page holds at most. What applies without it is not documented. */
                limit?: components["parameters"]["v1_limit"];
                /** @description The id of the last record of the page before; the page begins behind it. Send the id as it is, without a blank in front. */
                marker?: components["parameters"]["v1_marker"];
                /** @description The field to sort by, `id` in the sample; with `-` in front, as in `-id`, in descending order. In Sahara executions cannot be sorted by name. */
                sort_by?: components["parameters"]["job_executions_sort_by"];
            };
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of job executions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobExecutionList"];
                };
            };
            400: components["responses"]["V1Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    cancelJobExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the job execution, not of the job: `id` in its record, not `job_id`. Whether the id of a job that was submitted with V2 is taken here is not known. */
                job_execution_id: components["parameters"]["job_execution_id_v1"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cancel was accepted. The record is the one from before it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobExecutionAnswer"];
                };
            };
            400: components["responses"]["V1Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showJobExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the job execution, not of the job: `id` in its record, not `job_id`. Whether the id of a job that was submitted with V2 is taken here is not known. */
                job_execution_id: components["parameters"]["job_execution_id_v1"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The execution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobExecutionAnswer"];
                };
            };
            400: components["responses"]["V1Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    deleteJobExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the job execution, not of the job: `id` in its record, not `job_id`. Whether the id of a job that was submitted with V2 is taken here is not known. */
                job_execution_id: components["parameters"]["job_execution_id_v1"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V1Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    listExecuteJob: {
        parameters: {
            query: {
                /** @description The cluster whose runs are listed. */
                cluster_id: components["parameters"]["job_exes_cluster_id"];
                /** @description Lists only the run with this id. */
                id?: components["parameters"]["job_exes_id"];
                /** @description Lists only runs of jobs with this name. Whether other names that contain it match too is not documented. */
                job_name?: components["parameters"]["job_exes_job_name"];
                /**
                 * @description Lists only runs in this state. Of the states that a run may show, these four are named for the filter.
                 *
                 *     - `-1`: terminated
                 *     - `2`: running
                 *     - `3`: completed
                 *     - `4`: abnormal
                 */
                state?: components["parameters"]["job_exes_state"];
                /** @description How many runs a page holds at most, from 1 to 100. The default is not documented. */
                page_size?: components["parameters"]["job_exes_page_size"];
                /** @description Number of the page. The samples begin at 1. */
                current_page?: components["parameters"]["job_exes_current_page"];
            };
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The runs found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobExeList"];
                };
            };
            400: components["responses"]["V1Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showJobExes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the run, as `createAndExecuteJob` answers it in `id`. */
                job_exe_id: components["parameters"]["job_exe_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobExeAnswer"];
                };
            };
            400: components["responses"]["V1Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description How many records a page holds at most. What applies without it is not documented. */
                limit?: components["parameters"]["v1_limit"];
                /** @description The id of the last record of the page before; the page begins behind it. Send the id as it is, without a blank in front. */
                marker?: components["parameters"]["v1_marker"];
                /** @description The field to sort by, such as `name`; with `-` in front, as in `-name`, in descending order. */
                sort_by?: components["parameters"]["v1_sort_by"];
            };
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job objects found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobObjectList"];
                };
            };
            400: components["responses"]["V1ObjectRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
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
            };
            cookie?: never;
        };
        /** @description The job object. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateJobObjectRequest"];
            };
        };
        responses: {
            /** @description The job object was made. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobObjectAnswer"];
                };
            };
            400: components["responses"]["V1ObjectRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service refused to make the job object, or failed. */
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
    createAndExecuteJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** @description The job. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitJobRequestV1"];
            };
        };
        responses: {
            /** @description The run was started. It has not ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitJobAnswerV1"];
                };
            };
            400: components["responses"]["V1Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the job object. It is not the id of one of its executions. */
                job_id: components["parameters"]["job_object_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobObjectAnswer"];
                };
            };
            400: components["responses"]["V1ObjectRefused"];
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
                /** @description The id of the job object. It is not the id of one of its executions. */
                job_id: components["parameters"]["job_object_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job object is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V1ObjectRefused"];
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
                /** @description The id of the job object. It is not the id of one of its executions. */
                job_id: components["parameters"]["job_object_id"];
            };
            cookie?: never;
        };
        /** @description What is to be changed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateJobObjectRequest"];
            };
        };
        responses: {
            /** @description The job object was changed. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobObjectAnswer"];
                };
            };
            400: components["responses"]["V1ObjectRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    executeJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the job object. It is not the id of one of its executions. */
                job_id: components["parameters"]["job_object_id"];
            };
            cookie?: never;
        };
        /** @description Where it is run, and with what. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecuteJobObjectRequest"];
            };
        };
        responses: {
            /** @description The execution was accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobExecutionAnswer"];
                };
            };
            400: components["responses"]["V1Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showHdfsFileList: {
        parameters: {
            query: {
                /** @description The folder, from the root, such as `/tmp/test`. It must be a folder. The names on the way are not empty, do not begin or end with `.`, have at most 255 bytes and none of `:*?"<>|;&,'` and `` `!{}[]$%+ ``. */
                path: components["parameters"]["files_path"];
                /** @description How many entries are left out from the start. */
                offset?: components["parameters"]["files_offset"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["files_limit"];
                /** @description What the entries are sorted by, their name, their size or the time of their last change. */
                sort_key?: components["parameters"]["files_sort_key"];
                /** @description The direction in which they are sorted. */
                order?: components["parameters"]["files_order"];
            };
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HdfsFileList"];
                };
            };
            400: components["responses"]["V2Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The list could not be had, or there is no such path on this host. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    executeSql: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** @description The statement. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecuteSqlRequest"];
            };
        };
        responses: {
            /** @description The statement was taken, and may have ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SqlExecution"];
                };
            };
            400: components["responses"]["V2Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The statement broke off, or the service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SqlFailure"];
                };
            };
            503: components["responses"]["Failed"];
        };
    };
    showSqlResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The id of the execution, as `executeSql` answers it in `sql_id` or `id`. */
                sql_id: components["parameters"]["sql_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SqlExecution"];
                };
            };
            400: components["responses"]["V2Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The statement broke off, or the service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SqlFailure"];
                };
            };
            503: components["responses"]["Failed"];
        };
    };
    cancelSql: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The id of the execution, as `executeSql` answers it in `sql_id` or `id`. */
                sql_id: components["parameters"]["sql_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement is cancelled, or had ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelSqlAnswer"];
                };
            };
            400: components["responses"]["V2Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The statement was not cancelled, or the service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SqlFailure"];
                };
            };
            503: components["responses"]["Failed"];
        };
    };
    batchDeleteJobs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** @description The jobs. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchDeleteJobsRequest"];
            };
        };
        responses: {
            /** @description The jobs are deleted, as an SDK takes it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The jobs are deleted, as a client's test has it. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service did not delete the jobs, or failed. */
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
    showSqlResultWithJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The id of the job, as the V2 call that submitted it answered under `job_submit_result.job_id`. Whether the id of a job that was submitted with V1.1 is taken here is not known. */
                job_execution_id: components["parameters"]["job_execution_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows of all statements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SqlResultOfJob"];
                };
            };
            400: components["responses"]["V2Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The results could not be collected, or there are none yet. */
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
    showJobExeListNew: {
        parameters: {
            query?: {
                /** @description Lists only jobs with this name. Letters, digits, `-` and `_`; at most 64 of them, or 36 by documents of Huawei Cloud. Whether other names that contain it match too is not documented. */
                job_name?: components["parameters"]["job_name"];
                /** @description Lists only the job with this id. Known on Huawei Cloud only. */
                job_id?: components["parameters"]["job_id"];
                /** @description Lists only jobs that this user submitted. Known on Huawei Cloud only. */
                user?: components["parameters"]["user"];
                /** @description Lists only jobs of this kind. A PySpark job is found under `SparkSubmit`. */
                job_type?: components["parameters"]["job_type"];
                /** @description Lists only jobs in this state. Open Telekom Cloud documents `New`, Huawei Cloud `NEW`; whether the filter heeds the difference is not known. */
                job_state?: components["parameters"]["job_state"];
                /** @description Lists only jobs that ended so. */
                job_result?: components["parameters"]["job_result"];
                /** @description Lists only jobs in this queue of the cluster. Known on Huawei Cloud only. */
                queue?: components["parameters"]["queue"];
                /** @description Lists only jobs submitted after this moment, in milliseconds since 1970. */
                submitted_time_begin?: components["parameters"]["submitted_time_begin"];
                /** @description Lists only jobs submitted before this moment, in milliseconds since 1970. */
                submitted_time_end?: components["parameters"]["submitted_time_end"];
                /** @description The direction in which jobs are listed, not a field: `desc` or `asc`. What they are sorted by is not documented; the samples show the job submitted last first. */
                sort_by?: components["parameters"]["sort_by"];
                /** @description Where to begin, from 1, not from 0. The documents do not say whether it counts pages or jobs; a client takes it for the number of the page. Move on by one, drop jobs that come twice, and stop at an empty answer. */
                offset?: components["parameters"]["offset"];
                /** @description How many jobs one answer holds at most. No maximum is documented; one client asks for 100. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs found, as the documents of Huawei Cloud have it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobList"];
                };
            };
            /** @description The jobs found, as Open Telekom Cloud answers. Nothing is pending about the query itself. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobList"];
                };
            };
            /** @description The service refused to list. */
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
            /** @description The service failed to list the jobs. */
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
    createExecuteJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** @description The job. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitJobRequest"];
            };
        };
        responses: {
            /** @description The job was submitted, if its state is `COMPLETE`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitJobAnswer"];
                };
            };
            400: components["responses"]["V2Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The job was not submitted, or the service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitJobRefusal"];
                };
            };
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
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The id of the job, as the V2 call that submitted it answered under `job_submit_result.job_id`. Whether the id of a job that was submitted with V1.1 is taken here is not known. */
                job_execution_id: components["parameters"]["job_execution_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stop was accepted. There may be no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopJobAnswer"] | undefined;
                };
            };
            /** @description The service refused to stop the job, or did not manage to (newer form). */
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
            /** @description The service did not manage to stop the job (older form), or there is no such job. */
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
    showSingleJobExe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The id of the job, as the V2 call that submitted it answered under `job_submit_result.job_id`. Whether the id of a job that was submitted with V1.1 is taken here is not known. */
                job_execution_id: components["parameters"]["job_execution_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job, as Huawei Cloud answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDetailAnswer"];
                };
            };
            /** @description The job, as Open Telekom Cloud answers. Nothing is pending about the query itself. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDetailAnswer"];
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
            /** @description The service failed to look the job up, or there is no such job. */
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
    listAsyncTaskStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyTask"];
                };
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showAgencyMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mappings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyMappings"];
                };
            };
            /** @description The service refused; there may be no such cluster. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
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
    updateAgencyMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** @description The mappings. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAgencyMappingRequest"];
            };
        };
        responses: {
            /** @description The mappings are changed, if `result` says so. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeResult"];
                };
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["AgencyFailed"];
            503: components["responses"]["Failed"];
        };
    };
    listSyncStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether one is under way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncInProgress"];
                };
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    listSyncRequirements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether they are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncDone"];
                };
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showSyncIamUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users and user groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncedIamUsers"];
                };
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SyncFailed"];
            503: components["responses"]["Failed"];
        };
    };
    updateSyncIamUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** @description Whom to synchronize. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SyncIamUsersRequest"];
            };
        };
        responses: {
            /** @description The request was accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncTask"];
                };
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SyncFailed"];
            503: components["responses"]["Failed"];
        };
    };
    cancelSyncIamUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** @description Who is meant. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelSyncRequest"];
            };
        };
        responses: {
            /** @description The request was accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncTask"];
                };
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SyncFailed"];
            503: components["responses"]["Failed"];
        };
    };
    listClusterSshState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SshAuthorization"];
                };
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    updateClusterSsh: {
        parameters: {
            query: {
                /** @description Whether the nodes are to be open. */
                enable: components["parameters"]["ssh_enable"];
                /** @description Until when the nodes are open, in seconds since 1970, as in the call that opens Manager; no source names the unit for this one. Only with `enable` `true`; one day without it. */
                expire_time?: components["parameters"]["ssh_expire_time"];
            };
            header?: never;
            path: {
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was taken. No source shows a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    listClusterManagerAuthState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagerAuthorization"];
                };
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    updateClusterAuthTros: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** @description Open or closed, and until when. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateManagerAuthorizationRequest"];
            };
        };
        responses: {
            /** @description It was done. No source shows a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    listSecurityRuleStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the MRS cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityRuleStatus"];
                };
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    listDataConnector: {
        parameters: {
            query?: {
                /** @description Lists only the data connector of this id. */
                connector_id?: components["parameters"]["connector_id_filter"];
                /** @description Lists only data connectors for this kind of database. */
                source_type?: components["parameters"]["connector_source_type"];
                /** @description Lists only data connectors of this name. Whether a part of it will do is not documented. */
                connector_name?: components["parameters"]["connector_name"];
                /** @description Lists only data connectors that can be used (`true`), or only those that cannot (`false`). */
                available?: components["parameters"]["connector_available"];
                /** @description How many data connectors one answer holds at most. What applies without it is not documented. */
                limit?: components["parameters"]["connectors_limit"];
                /** @description Where to begin, from 0. The documents do not say whether it counts pages or data connectors. Move on by one, drop those that come twice, and stop at an empty answer. */
                offset?: components["parameters"]["connectors_offset"];
            };
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data connectors of this page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataConnectorList"];
                };
            };
            400: components["responses"]["ConnectorRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ConnectorFailed"];
            503: components["responses"]["Failed"];
        };
    };
    createDataConnector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** @description The data connector. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DataConnectorRequest"];
            };
        };
        responses: {
            /** @description The data connector was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateDataConnectorAnswer"];
                };
            };
            400: components["responses"]["ConnectorRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ConnectorFailed"];
            503: components["responses"]["Failed"];
        };
    };
    updateDataConnector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the data connector, as its creation answers it. */
                connector_id: components["parameters"]["connector_id"];
            };
            cookie?: never;
        };
        /** @description The data connector as it is to be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DataConnectorRequest"];
            };
        };
        responses: {
            /** @description The data connector is changed, if `result` says so. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeResult"];
                };
            };
            400: components["responses"]["ConnectorRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ConnectorFailed"];
            503: components["responses"]["Failed"];
        };
    };
    deleteDataConnector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description Identifier of the data connector, as its creation answers it. */
                connector_id: components["parameters"]["connector_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data connector is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ConnectorRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ConnectorFailed"];
            503: components["responses"]["Failed"];
        };
    };
}
