/** Floor 4: what partner systems share: problems, idempotency, OpenAPI, and calls that belong to no desk. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: partners",
            "access :: recusals",
            "background",
            "cases",
            "files",
            "flow :: timers",
            "jurisdiction",
            "refusal",
            "site",
            "time",
            "vault",
            "words"
        })
package org.banjie.api;
