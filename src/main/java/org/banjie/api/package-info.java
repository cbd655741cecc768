/** Floor 4: what partner systems share: problems, idempotency, OpenAPI, and calls that belong to no desk. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: partners",
            "background",
            "cases",
            "files",
            "jurisdiction",
            "refusal",
            "site",
            "time",
            "vault",
            "words",
            "flow :: timers"
        })
package org.banjie.api;
