/**
 * Floor 3: watching over what was granted (动态监测): lists compared with the recipients, spot checks, households that
 * should be told, grants nobody has to apply for.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "background",
            "background :: items",
            "files",
            "jurisdiction",
            "numbers",
            "refusal",
            "site",
            "vault",
            "words",
            "cases",
            "cases :: acts",
            "cases :: search",
            "journal",
            "lots",
            "flow",
            "flow :: effects",
            "assistance.application",
            "assistance.households",
            "grants :: paying",
            "grants",
            "assistance.households :: review",
            "casework",
            "casework :: facts",
            "kinds",
            "kinds :: own"
        })
package org.banjie.assistance.monitoring;
