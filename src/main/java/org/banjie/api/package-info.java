/** Floor 4: what partner systems share: problems, idempotency, OpenAPI, and calls that belong to no desk. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"access", "files", "jurisdiction", "refusal", "time", "vault", "flow :: timers"})
package org.banjie.api;
