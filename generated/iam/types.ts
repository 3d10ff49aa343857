// Written by `npm run build` from specs/iam. Do not edit: change the contract and build again.

export interface paths {
    "/v3/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check a token
         * @description Tells what a token is worth, while it is valid: whose it is, what for, and when it ends. For a token that is not
         *     valid the answer is 404; 401 is about the caller.
         *
         *     Anybody may ask about their own token, with the token as proof of itself. For a token of another user of the same
         *     account the caller needs `Security Administrator`.
         */
        get: operations["validateToken"];
        put?: never;
        /**
         * Get a token for a project
         * @description One path for six requests; the body says which is meant. Each checks who asks and issues a token. The token is in
         *     the answer's header `X-Subject-Token`, not in its body; the body tells what the token is worth and when it ends.
         *
         *     **createToken** takes a user's name and password and gives a token for one project. This is what the services that
         *     run jobs want.
         *
         *     **createDomainToken** does the same for a whole account, for services that know no projects.
         *
         *     **createUnscopedToken** does the same for nothing in particular. Open Telekom Cloud says that the token is for
         *     global services; name the account instead where you can.
         *
         *     **createTokenWithMfa** is for a user who signs in with a virtual second factor: the passcode goes along with the
         *     password. It is not repeated by itself, because nothing says that a passcode may be used twice.
         *
         *     **createAgencyToken** gives a token that stands for an agency, which another account made for the caller's account.
         *     Its name goes into `agency_name`, which is what both clouds document; the samples and clients of Open Telekom Cloud
         *     call the field `xrole_name`. Send a token of a user who may take on agencies (`Agent Operator`) as `X-Auth-Token`.
         *
         *     **createScopedToken** exchanges a token for one that is for a project or an account. It is documented for users who
         *     signed in through another identity provider and hold a token for nothing in particular.
         *
         *     Keep the token and use it until shortly before `expires_at`. It may end earlier: changing the user's password,
         *     access keys or permissions, disabling the user, or an account in arrears kills it, at once or within half an hour.
         *     A service then refuses it with 401. A new token leaves older ones as they are, so a repeated call does no harm.
         *     Do not repeat a call that was refused with 401: the password is wrong, and users can be locked. A user who signs in
         *     through another identity provider has no password here, and neither has a HUAWEI ID.
         */
        post: operations["createToken"];
        /**
         * End a token
         * @description Ends a token before its time, whether it has expired or not. Only Open Telekom Cloud documents this call.
         *
         *     Anybody may end their own token, with the token as proof of itself. For a token of another user of the same account
         *     the caller needs `Security Administrator`. A repeat does no harm; what it is answered is not documented.
         */
        delete: operations["deleteToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.0/OS-CREDENTIAL/securitytokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a temporary access key
         * @description One path for two requests; the body says which is meant. Each issues an access key, its secret and a security token,
         *     which live for 15 minutes unless told otherwise, and for 24 hours at most. Requests are signed with the key and
         *     carry the security token as `X-Security-Token`; one does not work without the other. Open Telekom Cloud documents
         *     these keys for the object store. A repeated call issues one more key, which does no harm.
         *
         *     **createTemporaryAccessKeyByToken** makes a key that may do what a token may do. Send the token as `X-Auth-Token`,
         *     which the client does, or in the body; when both are there, the header counts.
         *
         *     **createTemporaryAccessKeyByAgency** makes a key that stands for an agency, which another account made for the
         *     caller's account. The caller must be one who may take on agencies (`Agent Operator`). The agency's name goes into
         *     `agency_name`, which is what both clouds document; the samples of Open Telekom Cloud call the field `xrole_name`.
         */
        post: operations["createTemporaryAccessKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description Lists the projects that match all the conditions given, or all projects. To find a region's `project_id`, ask with
         *     `name` set to the region's id and take the `id` of the entry that has exactly this name. Projects that somebody
         *     made inside a region are named after it too, with an underscore and more behind it; `MOS` belongs to the object
         *     store.
         *
         *     Without `page` and `per_page` the whole list comes back. The two go together: send both or neither. Count the
         *     pages yourself; no source shows `links.next` filled, or tells what a page past the last one holds. Stop at a page
         *     that is empty or brings nothing new.
         *
         *     A user may need the permission to list projects. On 403, either have it granted, or leave this call out:
         *     `listAuthProjects` needs none, and a token asked for by the project's name tells the project's id.
         */
        get: operations["listProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/projects/{project_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that is asked about. */
                project_id: components["parameters"]["shown_project_id"];
            };
            cookie?: never;
        };
        /**
         * Show a project
         * @description Shows one project: its name, which for a region's own project is the region's id, and the account that it belongs
         *     to. It does not tell whether the project is suspended.
         */
        get: operations["showProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/users/{user_id}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user whose projects are listed. An answer to a request for a token tells the id of its user. */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        /**
         * List the projects of a user
         * @description Lists the projects of one user. Users may ask about themselves; for another user the caller needs
         *     `Security Administrator`. There are no conditions and no pages.
         */
        get: operations["listProjectsForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/auth/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the projects in reach
         * @description Lists the projects that the caller can use. It needs no permission, so it is the way to a region's `project_id` for
         *     a user who may not list projects otherwise. Take the `id` of the entry whose `name` is exactly the region's id;
         *     projects that somebody made inside a region are named after it too. There are no conditions and no pages.
         */
        get: operations["listAuthProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/auth/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the accounts in reach
         * @description Lists the accounts that the caller can use, mostly one: the caller's own. It needs no permission, and tells an
         *     account's id by its name. IAM calls an account a domain.
         */
        get: operations["listAuthDomains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/auth/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the catalogue of services
         * @description Shows the services and their addresses, as they are for the project of the caller's token. The token must be for a
         *     project. An answer to a request for a token holds the same list, unless `nocatalog` was set.
         */
        get: operations["showCatalog"];
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
        /** @description An account. IAM calls it a domain. */
        Account: {
            /** @description The account's id. */
            id: string;
            /** @description The account's name. */
            name: string;
        };
        /** @description One group. */
        FederationGroup: {
            /** @description The group's id. */
            id?: string;
            /** @description The group's name. */
            name?: string;
        };
        /** @description Where a user comes from who signs in through another identity provider. */
        Federation: {
            /** @description The identity provider. */
            identity_provider?: {
                /** @description The identity provider's id. */
                id?: string;
            };
            /** @description The protocol of the sign-in. */
            protocol?: {
                /** @description The protocol's id. The list is open. */
                id?: "saml" | (string & {});
            };
            /** @description The groups that the user stands for. */
            groups?: components["schemas"]["FederationGroup"][];
        };
        /** @description The user the token was issued to. For an agency its name is that of the account and of the agency, with a slash between. */
        TokenUser: {
            /** @description The user's id. */
            id: string;
            /** @description The user's name. */
            name: string;
            /** @description An account. IAM calls it a domain. */
            domain: components["schemas"]["Account"];
            /** @description When the password ends, in UTC but without a zone. Empty on Huawei Cloud and `null` on Open Telekom Cloud when it never does. */
            password_expires_at?: string | null;
            /** @description Where a user comes from who signs in through another identity provider. */
            "OS-FEDERATION"?: components["schemas"]["Federation"];
        };
        /** @description Who acts through the agency. */
        AssumedBy: {
            /** @description The user the token was issued to. For an agency its name is that of the account and of the agency, with a slash between. */
            user: components["schemas"]["TokenUser"];
        };
        /** @description The project the token is for. */
        TokenProject: {
            /** @description The project's id, as the paths of the other services want it. */
            id: string;
            /** @description The project's name. */
            name: string;
            /** @description An account. IAM calls it a domain. */
            domain: components["schemas"]["Account"];
        };
        /** @description One permission. */
        TokenRole: {
            /** @description Mostly `0`, which stands for nothing. Go by the name. */
            id: string;
            /** @description The permission's name. */
            name: string;
        };
        /** @description One address of a service. */
        CatalogEndpoint: {
            /** @description The address's id. */
            id: string;
            /** @description Who may use it. `public` means everybody. The list is open. */
            interface: "public" | (string & {});
            /** @description The region, or `*` for all of them. It may be `null`. */
            region: string | null;
            /** @description The region's id, or `*` for all of them. It may be `null`. */
            region_id: string | null;
            /** @description The address, with the version of the service's interface. */
            url: string;
        };
        /** @description One service of the catalogue. */
        CatalogService: {
            /** @description The service's id. */
            id: string;
            /** @description The service's name. */
            name: string;
            /** @description The kind of service. */
            type: string;
            /** @description Where the service is reached. */
            endpoints: components["schemas"]["CatalogEndpoint"][];
        };
        /** @description What a token is for, whose it is, and how long it lives. It has `project` when it is for a project and `domain` when it is for an account; `assumed_by` when it stands for an agency. */
        Token: {
            /**
             * Format: date-time
             * @description When the token ends. Go by this, not by a fixed number of hours.
             */
            expires_at: string;
            /**
             * Format: date-time
             * @description When the token was issued.
             */
            issued_at: string;
            /** @description How the user was identified. */
            methods: string[];
            /**
             * Format: date-time
             * @description When the second factor was checked. Only for a user who signs in with one.
             */
            mfa_authn_at?: string;
            /** @description The user the token was issued to. For an agency its name is that of the account and of the agency, with a slash between. */
            user: components["schemas"]["TokenUser"];
            /** @description Who acts through the agency. */
            assumed_by?: components["schemas"]["AssumedBy"];
            /** @description The project the token is for. */
            project?: components["schemas"]["TokenProject"];
            /** @description An account. IAM calls it a domain. */
            domain?: components["schemas"]["Account"];
            /** @description What the user may do with the token. */
            roles: components["schemas"]["TokenRole"][];
            /** @description The services and their addresses. Empty or left out when `nocatalog` was set. */
            catalog?: components["schemas"]["CatalogService"][];
        };
        /** @description What the token is worth. */
        ValidateTokenAnswer: {
            /** @description What a token is for, whose it is, and how long it lives. It has `project` when it is for a project and `domain` when it is for an account; `assumed_by` when it stands for an agency. */
            token: components["schemas"]["Token"];
        };
        /** @description IAM's own account of a refusal. */
        ErrorDetail: {
            /** @description The code. In every answer on record it is the HTTP status, as a number. */
            code?: number | string;
            /** @description Text for people. Do not parse it. */
            message?: string;
            /** @description The HTTP status in words. */
            title?: string;
        };
        /** @description Why the call was refused. Read `error.code` and `error.message`, else `error_code` and `error_msg`, which is the form of the gateway in front of IAM. */
        ErrorBody: {
            /** @description IAM's own account of a refusal. */
            error?: components["schemas"]["ErrorDetail"];
            /** @description The gateway's code. */
            error_code?: string;
            /** @description The gateway's text for people. Do not parse it. */
            error_msg?: string;
            /** @description Names the call in the provider's logs. Quote it when asking for support. */
            request_id?: string;
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
        /** @description The account that the user belongs to. IAM calls an account a domain. */
        AccountByName: {
            /** @description The account's name. */
            name: string;
        };
        /** @description The user, named together with the account. */
        PasswordUser: {
            /** @description The user's name. */
            name: string;
            /**
             * Format: password
             * @description The user's password.
             */
            password: string;
            /** @description The account that the user belongs to. IAM calls an account a domain. */
            domain: components["schemas"]["AccountByName"];
        };
        /** @description A user with a password. */
        PasswordProof: {
            /** @description The user, named together with the account. */
            user: components["schemas"]["PasswordUser"];
        };
        /** @description The proof of who asks, by password. */
        PasswordIdentity: {
            /** @description How the user is identified. Exactly `password`. */
            methods: "password"[];
            /** @description A user with a password. */
            password: components["schemas"]["PasswordProof"];
        };
        /** @description A project, named by its id. */
        ProjectById: {
            /** @description The project's id. */
            id: string;
        };
        /** @description A project of the user's account, named by its name. */
        ProjectByName: {
            /** @description The project's name; for the project that every region has, the region's id. */
            name: string;
        };
        /** @description A project. The services that run jobs want a token for one. */
        ProjectScope: {
            /** @description The project, by its id or by its name. */
            project: components["schemas"]["ProjectById"] | components["schemas"]["ProjectByName"];
        };
        /** @description The proof, and the project that the token is for. */
        TokenAuth: {
            /** @description The proof of who asks, by password. */
            identity: components["schemas"]["PasswordIdentity"];
            /** @description A project. The services that run jobs want a token for one. */
            scope: components["schemas"]["ProjectScope"];
        };
        /** @description Who asks for a token, and for which project. */
        CreateTokenRequest: {
            /** @description The proof, and the project that the token is for. */
            auth: components["schemas"]["TokenAuth"];
        };
        /** @description An account, named by its id. IAM calls an account a domain. */
        ScopeAccountById: {
            /** @description The account's id. */
            id: string;
        };
        /** @description An account, named by its name. IAM calls an account a domain. */
        ScopeAccountByName: {
            /** @description The account's name. */
            name: string;
        };
        /** @description A whole account, for services that know no projects. The services that run jobs do not take such a token. */
        DomainScope: {
            /** @description The account, by its id or by its name. */
            domain: components["schemas"]["ScopeAccountById"] | components["schemas"]["ScopeAccountByName"];
        };
        /** @description The proof, and the account that the token is for. */
        DomainTokenAuth: {
            /** @description The proof of who asks, by password. */
            identity: components["schemas"]["PasswordIdentity"];
            /** @description A whole account, for services that know no projects. The services that run jobs do not take such a token. */
            scope: components["schemas"]["DomainScope"];
        };
        /** @description Who asks for a token, and for which account. */
        CreateDomainTokenRequest: {
            /** @description The proof, and the account that the token is for. */
            auth: components["schemas"]["DomainTokenAuth"];
        };
        /** @description The proof alone. `scope` is left out, not sent empty. */
        UnscopedTokenAuth: {
            /** @description The proof of who asks, by password. */
            identity: components["schemas"]["PasswordIdentity"];
        };
        /** @description Who asks for a token that is for nothing in particular. */
        CreateUnscopedTokenRequest: {
            /** @description The proof alone. `scope` is left out, not sent empty. */
            auth: components["schemas"]["UnscopedTokenAuth"];
        };
        /** @description The user, named by the id. Both clouds document this form. */
        TotpUserById: {
            /** @description The user's id. */
            id: string;
            /**
             * Format: password
             * @description What the virtual device shows at this moment.
             */
            passcode: string;
        };
        /** @description The user, named by the name. Only Open Telekom Cloud documents this form. */
        TotpUserByName: {
            /** @description The user's name. */
            name: string;
            /**
             * Format: password
             * @description What the virtual device shows at this moment.
             */
            passcode: string;
        };
        /** @description A user with a passcode. */
        TotpProof: {
            /** @description The user whose virtual device made the passcode, by id or by name. */
            user: components["schemas"]["TotpUserById"] | components["schemas"]["TotpUserByName"];
        };
        /** @description The proof of who asks, by password and by passcode. */
        MfaIdentity: {
            /** @description How the user is identified. Exactly `password` and `totp`, in this order. */
            methods: [
                "password",
                "totp"
            ];
            /** @description A user with a password. */
            password: components["schemas"]["PasswordProof"];
            /** @description A user with a passcode. */
            totp: components["schemas"]["TotpProof"];
        };
        /** @description The two proofs, and what the token is for. */
        MfaTokenAuth: {
            /** @description The proof of who asks, by password and by passcode. */
            identity: components["schemas"]["MfaIdentity"];
            /** @description A project or a whole account. The services that run jobs want a project. Without it the token is for neither. */
            scope?: components["schemas"]["ProjectScope"] | components["schemas"]["DomainScope"];
        };
        /** @description Who asks for a token with a second factor, and what for. */
        CreateTokenWithMfaRequest: {
            /** @description The two proofs, and what the token is for. */
            auth: components["schemas"]["MfaTokenAuth"];
        };
        /** @description An agency, named as the tables of both clouds name it, with the id of the account that made it. */
        AgencyByAccountId: {
            /** @description The id of the account that made the agency. */
            domain_id: string;
            /** @description The name of that account. The id is enough. */
            domain_name?: string;
            /** @description The agency's name. */
            agency_name: string;
        };
        /** @description An agency, named as the tables of both clouds name it, with the name of the account that made it. */
        AgencyByAccountName: {
            /** @description The name of the account that made the agency. */
            domain_name: string;
            /** @description The agency's name. */
            agency_name: string;
        };
        /** @description An agency, named as the samples of Open Telekom Cloud name it, with the id of the account that made it. */
        XroleByAccountId: {
            /** @description The id of the account that made the agency. */
            domain_id: string;
            /** @description The name of that account. The id is enough. */
            domain_name?: string;
            /** @description The agency's name, under the older name of the field. */
            xrole_name: string;
        };
        /** @description An agency, named as the samples of Open Telekom Cloud name it, with the name of the account that made it. */
        XroleByAccountName: {
            /** @description The name of the account that made the agency. */
            domain_name: string;
            /** @description The agency's name, under the older name of the field. */
            xrole_name: string;
        };
        /** @description The agency that the caller acts through. */
        AgencyIdentity: {
            /** @description How the caller is identified. Exactly `assume_role`. */
            methods: "assume_role"[];
            /** @description The agency, by its name and the account that made it. Its name is in one of two fields. */
            assume_role: components["schemas"]["AgencyByAccountId"] | components["schemas"]["AgencyByAccountName"] | components["schemas"]["XroleByAccountId"] | components["schemas"]["XroleByAccountName"];
        };
        /** @description The agency, and what the token is for. */
        AgencyTokenAuth: {
            /** @description The agency that the caller acts through. */
            identity: components["schemas"]["AgencyIdentity"];
            /** @description A project of the account that made the agency, or that whole account. */
            scope: components["schemas"]["ProjectScope"] | components["schemas"]["DomainScope"];
        };
        /** @description Which agency is taken on, and for what. */
        CreateAgencyTokenRequest: {
            /** @description The agency, and what the token is for. */
            auth: components["schemas"]["AgencyTokenAuth"];
        };
        /** @description The token that is exchanged. */
        HeldToken: {
            /**
             * Format: password
             * @description The token itself. It is long; what the documents call its id is the token.
             */
            id: string;
        };
        /** @description The proof of who asks, by a token. */
        TokenIdentity: {
            /** @description How the user is identified. Exactly `token`. */
            methods: "token"[];
            /** @description The token that is exchanged. */
            token: components["schemas"]["HeldToken"];
        };
        /** @description A project, named by its name and its account. */
        ProjectOfAccount: {
            /** @description The project's name; for the project that every region has, the region's id. */
            name: string;
            /** @description The account that the project belongs to, by its id or by its name. */
            domain: components["schemas"]["ScopeAccountById"] | components["schemas"]["ScopeAccountByName"];
        };
        /** @description The project that the new token is for. */
        ExchangeScope: {
            /** @description The project, by its id, or by its name and account. */
            project: components["schemas"]["ProjectById"] | components["schemas"]["ProjectOfAccount"];
        };
        /** @description The token that is exchanged, and what the new one is for. */
        ScopedTokenAuth: {
            /** @description The proof of who asks, by a token. */
            identity: components["schemas"]["TokenIdentity"];
            /** @description A project or a whole account. */
            scope: components["schemas"]["ExchangeScope"] | components["schemas"]["DomainScope"];
        };
        /** @description Which token is exchanged, and what the new one is for. */
        CreateScopedTokenRequest: {
            /** @description The token that is exchanged, and what the new one is for. */
            auth: components["schemas"]["ScopedTokenAuth"];
        };
        /** @description What the token is worth. The token itself is in the header `X-Subject-Token`. */
        CreateTokenAnswer: {
            /** @description What a token is for, whose it is, and how long it lives. It has `project` when it is for a project and `domain` when it is for an account; `assumed_by` when it stands for an agency. */
            token: components["schemas"]["Token"];
        };
        /** @description The token, and how long the key lives. */
        TemporaryKeyToken: {
            /**
             * Format: password
             * @description The token. Leave it out when `X-Auth-Token` is sent, which goes before it.
             */
            id?: string;
            /**
             * @description How long the key lives, in seconds, from 15 minutes to 24 hours.
             * @default 900
             */
            duration_seconds?: number;
        };
        /** @description One rule. Where rules differ, what is denied stays denied. */
        PolicyStatement: {
            /** @description Whether the rule allows or denies. Write it with a capital. */
            Effect: "Allow" | "Deny" | (string & {});
            /** @description What may or may not be done, at most 100, each as `service:resource:operation`. A `*` stands for anything. */
            Action: string[];
            /** @description What it is about, for example `obs:*:*:object:*`. */
            Resource?: string[];
            /** @description When the rule holds: by operator, then by key, the values. */
            Condition?: {
                [key: string]: {
                    [key: string]: string[];
                };
            };
        };
        /** @description Takes rights away from the key: it may do what its owner may and the policy allows. It works for the object store only. Only Huawei Cloud documents it; whether Open Telekom Cloud takes it is not known. */
        KeyPolicy: {
            /**
             * @description The form of the policy, `1.1`.
             * @example 1.1
             */
            Version: string;
            /** @description The rules, at most 8. */
            Statement: components["schemas"]["PolicyStatement"][];
        };
        /** @description The token that the key stands for, and what the key may do. */
        TemporaryKeyTokenIdentity: {
            /** @description How the user is identified. Exactly `token`. */
            methods: "token"[];
            /** @description The token, and how long the key lives. */
            token?: components["schemas"]["TemporaryKeyToken"];
            /** @description Takes rights away from the key: it may do what its owner may and the policy allows. It works for the object store only. Only Huawei Cloud documents it; whether Open Telekom Cloud takes it is not known. */
            policy?: components["schemas"]["KeyPolicy"];
        };
        /** @description The proof of who asks. A `scope` is not declared. */
        TemporaryKeyTokenAuth: {
            /** @description The token that the key stands for, and what the key may do. */
            identity: components["schemas"]["TemporaryKeyTokenIdentity"];
        };
        /** @description Which token the key stands for. */
        CreateTemporaryAccessKeyByTokenRequest: {
            /** @description The proof of who asks. A `scope` is not declared. */
            auth: components["schemas"]["TemporaryKeyTokenAuth"];
        };
        /** @description The person behind the call, which is written into the security token. Only Huawei Cloud documents it; whether Open Telekom Cloud takes it is not known. */
        SessionUser: {
            /** @description A name of 5 to 32 letters, digits, hyphens and underscores that begins with a letter. */
            name?: string;
        };
        /** @description An agency, named as the tables of both clouds name it, with the id of the account that made it, and how long the key lives. */
        TemporaryKeyAgencyByAccountId: {
            /** @description The id of the account that made the agency. */
            domain_id: string;
            /** @description The name of that account. The id is enough. */
            domain_name?: string;
            /** @description The agency's name. */
            agency_name: string;
            /**
             * @description How long the key lives, in seconds, from 15 minutes to 24 hours.
             * @default 900
             */
            duration_seconds?: number;
            /** @description The person behind the call, which is written into the security token. Only Huawei Cloud documents it; whether Open Telekom Cloud takes it is not known. */
            session_user?: components["schemas"]["SessionUser"];
        };
        /** @description An agency, named as the tables of both clouds name it, with the name of the account that made it, and how long the key lives. */
        TemporaryKeyAgencyByAccountName: {
            /** @description The name of the account that made the agency. */
            domain_name: string;
            /** @description The agency's name. */
            agency_name: string;
            /**
             * @description How long the key lives, in seconds, from 15 minutes to 24 hours.
             * @default 900
             */
            duration_seconds?: number;
            /** @description The person behind the call, which is written into the security token. Only Huawei Cloud documents it; whether Open Telekom Cloud takes it is not known. */
            session_user?: components["schemas"]["SessionUser"];
        };
        /** @description An agency, named as the samples of Open Telekom Cloud name it, with the id of the account that made it, and how long the key lives. */
        TemporaryKeyXroleByAccountId: {
            /** @description The id of the account that made the agency. */
            domain_id: string;
            /** @description The name of that account. The id is enough. */
            domain_name?: string;
            /** @description The agency's name, under the older name of the field. */
            xrole_name: string;
            /**
             * @description How long the key lives, in seconds, from 15 minutes to 24 hours.
             * @default 900
             */
            duration_seconds?: number;
            /** @description The person behind the call, which is written into the security token. Only Huawei Cloud documents it; whether Open Telekom Cloud takes it is not known. */
            session_user?: components["schemas"]["SessionUser"];
        };
        /** @description An agency, named as the samples of Open Telekom Cloud name it, with the name of the account that made it, and how long the key lives. */
        TemporaryKeyXroleByAccountName: {
            /** @description The name of the account that made the agency. */
            domain_name: string;
            /** @description The agency's name, under the older name of the field. */
            xrole_name: string;
            /**
             * @description How long the key lives, in seconds, from 15 minutes to 24 hours.
             * @default 900
             */
            duration_seconds?: number;
            /** @description The person behind the call, which is written into the security token. Only Huawei Cloud documents it; whether Open Telekom Cloud takes it is not known. */
            session_user?: components["schemas"]["SessionUser"];
        };
        /** @description The agency that the key stands for, and what the key may do. */
        TemporaryKeyAgencyIdentity: {
            /** @description How the caller is identified. Exactly `assume_role`. */
            methods: "assume_role"[];
            /** @description The agency, by its name and the account that made it. Its name is in one of two fields. */
            assume_role: components["schemas"]["TemporaryKeyAgencyByAccountId"] | components["schemas"]["TemporaryKeyAgencyByAccountName"] | components["schemas"]["TemporaryKeyXroleByAccountId"] | components["schemas"]["TemporaryKeyXroleByAccountName"];
            /** @description Takes rights away from the key: it may do what its owner may and the policy allows. It works for the object store only. Only Huawei Cloud documents it; whether Open Telekom Cloud takes it is not known. */
            policy?: components["schemas"]["KeyPolicy"];
        };
        /** @description The agency. A `scope` is not declared. */
        TemporaryKeyAgencyAuth: {
            /** @description The agency that the key stands for, and what the key may do. */
            identity: components["schemas"]["TemporaryKeyAgencyIdentity"];
        };
        /** @description Which agency the key stands for. */
        CreateTemporaryAccessKeyByAgencyRequest: {
            /** @description The agency. A `scope` is not declared. */
            auth: components["schemas"]["TemporaryKeyAgencyAuth"];
        };
        /** @description A key with its secret and a security token. The three belong together. */
        TemporaryAccessKey: {
            /** @description The access key. */
            access: string;
            /**
             * Format: password
             * @description The secret that requests are signed with.
             */
            secret: string;
            /**
             * Format: password
             * @description Goes into the header `X-Security-Token` of every request that is signed with this key.
             */
            securitytoken: string;
            /**
             * Format: date-time
             * @description When the key ends.
             */
            expires_at: string;
        };
        /** @description The key. */
        CreateTemporaryAccessKeyAnswer: {
            /** @description A key with its secret and a security token. The three belong together. */
            credential: components["schemas"]["TemporaryAccessKey"];
        };
        /** @description Addresses of this answer and of its neighbours. For a single project often only `self`. */
        Links: {
            /** @description The address of what is shown. */
            self?: string;
            /** @description The address of what comes before, or `null` when there is nothing. */
            previous?: string | null;
            /** @description The address of what comes after, or `null` when there is nothing. */
            next?: string | null;
        };
        /** @description One project. It lives in one region. */
        Project: {
            /** @description The project's id, as the paths of the other services want it. */
            id: string;
            /** @description The project's name; for the project that every region has, the region's id. */
            name: string;
            /** @description What the project is for. Often empty. */
            description: string;
            /** @description The account that the project belongs to. */
            domain_id: string;
            /** @description For a project made inside a region, the id of the region's own project; for a region's own project, the account's id. */
            parent_id: string | null;
            /** @description Whether the project can be used. */
            enabled: boolean;
            /** @description Whether the entry stands for an account. `false` for a project. */
            is_domain: boolean;
            /** @description Addresses of this answer and of its neighbours. For a single project often only `self`. */
            links?: components["schemas"]["Links"];
        };
        /** @description The projects found. */
        ListProjectsAnswer: {
            /** @description The projects, one by one. */
            projects: components["schemas"]["Project"][];
            /** @description Addresses of this answer and of its neighbours. For a single project often only `self`. */
            links: components["schemas"]["Links"];
        };
        /** @description The project. */
        ShowProjectAnswer: {
            /** @description One project. It lives in one region. */
            project: components["schemas"]["Project"];
        };
        /** @description One account. IAM calls it a domain. */
        AccountDetail: {
            /** @description The account's id. */
            id: string;
            /** @description The account's name. */
            name: string;
            /** @description What the account is for. Often empty, and it may be missing. */
            description?: string;
            /** @description Whether the account can be used. */
            enabled: boolean;
            /** @description Addresses of this answer and of its neighbours. For a single project often only `self`. */
            links: components["schemas"]["Links"];
        };
        /** @description The accounts that the caller can reach. */
        ListAuthDomainsAnswer: {
            /** @description The accounts, one by one. */
            domains: components["schemas"]["AccountDetail"][];
            /** @description Addresses of this answer and of its neighbours. For a single project often only `self`. */
            links: components["schemas"]["Links"];
        };
        /** @description The catalogue. */
        ShowCatalogAnswer: {
            /** @description The services, one by one. */
            catalog: components["schemas"]["CatalogService"][];
            /** @description Addresses of this answer and of its neighbours. For a single project often only `self`. */
            links: components["schemas"]["Links"];
        };
    };
    responses: {
        /** @description The request is not well-formed, or a value in it is not valid. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token or the signature was not accepted. */
        TokenRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
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
        /** @description The token that the call is about is not one, or no longer, or the path does not exist on this host. */
        TokenNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
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
        /** @description The service failed, or is not available for the moment. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description What was asked for does not exist, or the path does not exist on this host. */
        ResourceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The path does not take this method. */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request is too large. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service does not do this. */
        NotImplemented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description Leaves the catalogue out of the answer. Any text that is not empty does so, also `false`; to get the catalogue, leave the parameter out.
         * @example true
         */
        nocatalog: string;
        /** @description The token that the call is about. It may be the caller's own. It is a secret; keep it out of logs. */
        "X-Subject-Token": string;
        /** @description Only for an agency: the token of the user who takes it on. The client does not add its own here. It is a secret; keep it out of logs. */
        "X-Auth-Token": string;
        /** @description The project's name, for example a region's id. */
        name: string;
        /** @description The account that the project belongs to. */
        domain_id: string;
        /** @description What the project belongs to: for a project made inside a region, the id of the region's own project; for a region's own project, the account's id. */
        parent_id: string;
        /** @description `true` for projects that can be used, `false` for those that cannot. */
        enabled: boolean;
        /** @description Whether the entry stands for an account. Leave it out; Huawei Cloud says so, and nothing tells of a use. */
        is_domain: boolean;
        /** @description The page wanted, from 1. Only together with `per_page`. */
        page: number;
        /** @description How many projects a page holds. Only together with `page`. */
        per_page: number;
        /** @description The project that is asked about. */
        shown_project_id: string;
        /** @description The user whose projects are listed. An answer to a request for a token tells the id of its user. */
        user_id: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The token that the body tells about. Send it as `X-Auth-Token` with the calls that follow. It is a secret, and it says nothing to a caller: what it is worth is told by the body.
         * @example MIIDkgYJKoZIhvcNAQcCoIIDgzCC...
         */
        SubjectToken: string;
    };
    pathItems: never;
}
/** An account. IAM calls it a domain. */
export type Account = components['schemas']['Account'];
/** One group. */
export type FederationGroup = components['schemas']['FederationGroup'];
/** Where a user comes from who signs in through another identity provider. */
export type Federation = components['schemas']['Federation'];
/** The user the token was issued to. For an agency its name is that of the account and of the agency, with a slash between. */
export type TokenUser = components['schemas']['TokenUser'];
/** Who acts through the agency. */
export type AssumedBy = components['schemas']['AssumedBy'];
/** The project the token is for. */
export type TokenProject = components['schemas']['TokenProject'];
/** One permission. */
export type TokenRole = components['schemas']['TokenRole'];
/** One address of a service. */
export type CatalogEndpoint = components['schemas']['CatalogEndpoint'];
/** One service of the catalogue. */
export type CatalogService = components['schemas']['CatalogService'];
/** What a token is for, whose it is, and how long it lives. It has `project` when it is for a project and `domain` when it is for an account; `assumed_by` when it stands for an agency. */
export type Token = components['schemas']['Token'];
/** What the token is worth. */
export type ValidateTokenAnswer = components['schemas']['ValidateTokenAnswer'];
/** IAM's own account of a refusal. */
export type ErrorDetail = components['schemas']['ErrorDetail'];
/** Why the call was refused. Read `error.code` and `error.message`, else `error_code` and `error_msg`, which is the form of the gateway in front of IAM. */
export type ErrorBody = components['schemas']['ErrorBody'];
/** What the API gateway answers when it turns a call away before the service sees it: a missing or expired token, a wrong signature, an unknown path, too many calls. */
export type GatewayError = components['schemas']['GatewayError'];
/** The account that the user belongs to. IAM calls an account a domain. */
export type AccountByName = components['schemas']['AccountByName'];
/** The user, named together with the account. */
export type PasswordUser = components['schemas']['PasswordUser'];
/** A user with a password. */
export type PasswordProof = components['schemas']['PasswordProof'];
/** The proof of who asks, by password. */
export type PasswordIdentity = components['schemas']['PasswordIdentity'];
/** A project, named by its id. */
export type ProjectById = components['schemas']['ProjectById'];
/** A project of the user's account, named by its name. */
export type ProjectByName = components['schemas']['ProjectByName'];
/** A project. The services that run jobs want a token for one. */
export type ProjectScope = components['schemas']['ProjectScope'];
/** The proof, and the project that the token is for. */
export type TokenAuth = components['schemas']['TokenAuth'];
/** Who asks for a token, and for which project. */
export type CreateTokenRequest = components['schemas']['CreateTokenRequest'];
/** An account, named by its id. IAM calls an account a domain. */
export type ScopeAccountById = components['schemas']['ScopeAccountById'];
/** An account, named by its name. IAM calls an account a domain. */
export type ScopeAccountByName = components['schemas']['ScopeAccountByName'];
/** A whole account, for services that know no projects. The services that run jobs do not take such a token. */
export type DomainScope = components['schemas']['DomainScope'];
/** The proof, and the account that the token is for. */
export type DomainTokenAuth = components['schemas']['DomainTokenAuth'];
/** Who asks for a token, and for which account. */
export type CreateDomainTokenRequest = components['schemas']['CreateDomainTokenRequest'];
/** The proof alone. `scope` is left out, not sent empty. */
export type UnscopedTokenAuth = components['schemas']['UnscopedTokenAuth'];
/** Who asks for a token that is for nothing in particular. */
export type CreateUnscopedTokenRequest = components['schemas']['CreateUnscopedTokenRequest'];
/** The user, named by the id. Both clouds document this form. */
export type TotpUserById = components['schemas']['TotpUserById'];
/** The user, named by the name. Only Open Telekom Cloud documents this form. */
export type TotpUserByName = components['schemas']['TotpUserByName'];
/** A user with a passcode. */
export type TotpProof = components['schemas']['TotpProof'];
/** The proof of who asks, by password and by passcode. */
export type MfaIdentity = components['schemas']['MfaIdentity'];
/** The two proofs, and what the token is for. */
export type MfaTokenAuth = components['schemas']['MfaTokenAuth'];
/** Who asks for a token with a second factor, and what for. */
export type CreateTokenWithMfaRequest = components['schemas']['CreateTokenWithMfaRequest'];
/** An agency, named as the tables of both clouds name it, with the id of the account that made it. */
export type AgencyByAccountId = components['schemas']['AgencyByAccountId'];
/** An agency, named as the tables of both clouds name it, with the name of the account that made it. */
export type AgencyByAccountName = components['schemas']['AgencyByAccountName'];
/** An agency, named as the samples of Open Telekom Cloud name it, with the id of the account that made it. */
export type XroleByAccountId = components['schemas']['XroleByAccountId'];
/** An agency, named as the samples of Open Telekom Cloud name it, with the name of the account that made it. */
export type XroleByAccountName = components['schemas']['XroleByAccountName'];
/** The agency that the caller acts through. */
export type AgencyIdentity = components['schemas']['AgencyIdentity'];
/** The agency, and what the token is for. */
export type AgencyTokenAuth = components['schemas']['AgencyTokenAuth'];
/** Which agency is taken on, and for what. */
export type CreateAgencyTokenRequest = components['schemas']['CreateAgencyTokenRequest'];
/** The token that is exchanged. */
export type HeldToken = components['schemas']['HeldToken'];
/** The proof of who asks, by a token. */
export type TokenIdentity = components['schemas']['TokenIdentity'];
/** A project, named by its name and its account. */
export type ProjectOfAccount = components['schemas']['ProjectOfAccount'];
/** The project that the new token is for. */
export type ExchangeScope = components['schemas']['ExchangeScope'];
/** The token that is exchanged, and what the new one is for. */
export type ScopedTokenAuth = components['schemas']['ScopedTokenAuth'];
/** Which token is exchanged, and what the new one is for. */
export type CreateScopedTokenRequest = components['schemas']['CreateScopedTokenRequest'];
/** What the token is worth. The token itself is in the header `X-Subject-Token`. */
export type CreateTokenAnswer = components['schemas']['CreateTokenAnswer'];
/** The token, and how long the key lives. */
export type TemporaryKeyToken = components['schemas']['TemporaryKeyToken'];
/** One rule. Where rules differ, what is denied stays denied. */
export type PolicyStatement = components['schemas']['PolicyStatement'];
/** Takes rights away from the key: it may do what its owner may and the policy allows. It works for the object store only. Only Huawei Cloud documents it; whether Open Telekom Cloud takes it is not known. */
export type KeyPolicy = components['schemas']['KeyPolicy'];
/** The token that the key stands for, and what the key may do. */
export type TemporaryKeyTokenIdentity = components['schemas']['TemporaryKeyTokenIdentity'];
/** The proof of who asks. A `scope` is not declared. */
export type TemporaryKeyTokenAuth = components['schemas']['TemporaryKeyTokenAuth'];
/** Which token the key stands for. */
export type CreateTemporaryAccessKeyByTokenRequest = components['schemas']['CreateTemporaryAccessKeyByTokenRequest'];
/** The person behind the call, which is written into the security token. Only Huawei Cloud documents it; whether Open Telekom Cloud takes it is not known. */
export type SessionUser = components['schemas']['SessionUser'];
/** An agency, named as the tables of both clouds name it, with the id of the account that made it, and how long the key lives. */
export type TemporaryKeyAgencyByAccountId = components['schemas']['TemporaryKeyAgencyByAccountId'];
/** An agency, named as the tables of both clouds name it, with the name of the account that made it, and how long the key lives. */
export type TemporaryKeyAgencyByAccountName = components['schemas']['TemporaryKeyAgencyByAccountName'];
/** An agency, named as the samples of Open Telekom Cloud name it, with the id of the account that made it, and how long the key lives. */
export type TemporaryKeyXroleByAccountId = components['schemas']['TemporaryKeyXroleByAccountId'];
/** An agency, named as the samples of Open Telekom Cloud name it, with the name of the account that made it, and how long the key lives. */
export type TemporaryKeyXroleByAccountName = components['schemas']['TemporaryKeyXroleByAccountName'];
/** The agency that the key stands for, and what the key may do. */
export type TemporaryKeyAgencyIdentity = components['schemas']['TemporaryKeyAgencyIdentity'];
/** The agency. A `scope` is not declared. */
export type TemporaryKeyAgencyAuth = components['schemas']['TemporaryKeyAgencyAuth'];
/** Which agency the key stands for. */
export type CreateTemporaryAccessKeyByAgencyRequest = components['schemas']['CreateTemporaryAccessKeyByAgencyRequest'];
/** A key with its secret and a security token. The three belong together. */
export type TemporaryAccessKey = components['schemas']['TemporaryAccessKey'];
/** The key. */
export type CreateTemporaryAccessKeyAnswer = components['schemas']['CreateTemporaryAccessKeyAnswer'];
/** Addresses of this answer and of its neighbours. For a single project often only `self`. */
export type Links = components['schemas']['Links'];
/** One project. It lives in one region. */
export type Project = components['schemas']['Project'];
/** The projects found. */
export type ListProjectsAnswer = components['schemas']['ListProjectsAnswer'];
/** The project. */
export type ShowProjectAnswer = components['schemas']['ShowProjectAnswer'];
/** One account. IAM calls it a domain. */
export type AccountDetail = components['schemas']['AccountDetail'];
/** The accounts that the caller can reach. */
export type ListAuthDomainsAnswer = components['schemas']['ListAuthDomainsAnswer'];
/** The catalogue. */
export type ShowCatalogAnswer = components['schemas']['ShowCatalogAnswer'];
export type ResponseInvalid = components['responses']['Invalid'];
export type ResponseTokenRefused = components['responses']['TokenRefused'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseTokenNotFound = components['responses']['TokenNotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseFailed = components['responses']['Failed'];
export type ResponseResourceNotFound = components['responses']['ResourceNotFound'];
export type ResponseMethodNotAllowed = components['responses']['MethodNotAllowed'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseNotImplemented = components['responses']['NotImplemented'];
export type ParameterNocatalog = components['parameters']['nocatalog'];
export type ParameterXSubjectToken = components['parameters']['X-Subject-Token'];
export type ParameterXAuthToken = components['parameters']['X-Auth-Token'];
export type ParameterName = components['parameters']['name'];
export type ParameterDomainId = components['parameters']['domain_id'];
export type ParameterParentId = components['parameters']['parent_id'];
export type ParameterEnabled = components['parameters']['enabled'];
export type ParameterIsDomain = components['parameters']['is_domain'];
export type ParameterPage = components['parameters']['page'];
export type ParameterPerPage = components['parameters']['per_page'];
export type ParameterShownProjectId = components['parameters']['shown_project_id'];
export type ParameterUserId = components['parameters']['user_id'];
export type HeaderSubjectToken = components['headers']['SubjectToken'];
export interface operations {
    validateToken: {
        parameters: {
            query?: {
                /**
                 * @description Leaves the catalogue out of the answer. Any text that is not empty does so, also `false`; to get the catalogue, leave the parameter out.
                 * @example true
                 */
                nocatalog?: components["parameters"]["nocatalog"];
            };
            header: {
                /** @description The token that the call is about. It may be the caller's own. It is a secret; keep it out of logs. */
                "X-Subject-Token": components["parameters"]["X-Subject-Token"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is valid. The answer has it in the header once more. */
            200: {
                headers: {
                    "X-Subject-Token": components["headers"]["SubjectToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidateTokenAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TokenNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    createToken: {
        parameters: {
            query?: {
                /**
                 * @description Leaves the catalogue out of the answer. Any text that is not empty does so, also `false`; to get the catalogue, leave the parameter out.
                 * @example true
                 */
                nocatalog?: components["parameters"]["nocatalog"];
            };
            header?: {
                /** @description Only for an agency: the token of the user who takes it on. The client does not add its own here. It is a secret; keep it out of logs. */
                "X-Auth-Token"?: components["parameters"]["X-Auth-Token"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Who asks, and what the token is for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenRequest"] | components["schemas"]["CreateDomainTokenRequest"] | components["schemas"]["CreateUnscopedTokenRequest"] | components["schemas"]["CreateTokenWithMfaRequest"] | components["schemas"]["CreateAgencyTokenRequest"] | components["schemas"]["CreateScopedTokenRequest"];
            };
        };
        responses: {
            /** @description The token was issued. It is in the header. */
            201: {
                headers: {
                    "X-Subject-Token": components["headers"]["SubjectToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateTokenAnswer"];
                };
            };
            /** @description The request is not well-formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The user, the account or the password is wrong, or the token that was sent is not valid. Do not repeat the call. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    deleteToken: {
        parameters: {
            query?: never;
            header: {
                /** @description The token that the call is about. It may be the caller's own. It is a secret; keep it out of logs. */
                "X-Subject-Token": components["parameters"]["X-Subject-Token"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TokenNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    createTemporaryAccessKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the key stands for, and how long it lives. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTemporaryAccessKeyByTokenRequest"] | components["schemas"]["CreateTemporaryAccessKeyByAgencyRequest"];
            };
        };
        responses: {
            /** @description The key was issued. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateTemporaryAccessKeyAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /** @description The project's name, for example a region's id. */
                name?: components["parameters"]["name"];
                /** @description The account that the project belongs to. */
                domain_id?: components["parameters"]["domain_id"];
                /** @description What the project belongs to: for a project made inside a region, the id of the region's own project; for a region's own project, the account's id. */
                parent_id?: components["parameters"]["parent_id"];
                /** @description `true` for projects that can be used, `false` for those that cannot. */
                enabled?: components["parameters"]["enabled"];
                /** @description Whether the entry stands for an account. Leave it out; Huawei Cloud says so, and nothing tells of a use. */
                is_domain?: components["parameters"]["is_domain"];
                /** @description The page wanted, from 1. Only together with `per_page`. */
                page?: components["parameters"]["page"];
                /** @description How many projects a page holds. Only together with `page`. */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProjectsAnswer"];
                };
            };
            /** @description A condition is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The token or the signature was not accepted. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that is asked about. */
                project_id: components["parameters"]["shown_project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowProjectAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    listProjectsForUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user whose projects are listed. An answer to a request for a token tells the id of its user. */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProjectsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    listAuthProjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProjectsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    listAuthDomains: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAuthDomainsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showCatalog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalogue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowCatalogAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Failed"];
        };
    };
}
