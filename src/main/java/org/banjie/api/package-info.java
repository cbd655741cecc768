/** Floor 4: what partner systems share: problems, idempotency, OpenAPI, and calls that belong to no desk. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "background",
            "time",
            "jurisdiction",
            "vault",
            "site",
            "access",
            "journal",
            "cases",
            "materials",
            "forms",
            "flow",
            "notices",
            "kinds"
        })
package org.banjie.api;
