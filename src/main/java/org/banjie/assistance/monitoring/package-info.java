/**
 * Floor 3: watching over what was granted (动态监测): lists compared with the recipients, spot checks, households that
 * should be told, grants nobody has to apply for.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: recusals",
            "assistance.application",
            "assistance.households",
            "assistance.households :: review",
            "background",
            "background :: items",
            "cases",
            "cases :: acts",
            "cases :: search",
            "casework",
            "casework :: facts",
            "files",
            "flow",
            "flow :: effects",
            "grants",
            "grants :: paying",
            "journal",
            "jurisdiction",
            "kinds",
            "kinds :: own",
            "lots",
            "numbers",
            "refusal",
            "site",
            "vault",
            "words"
        })
package org.banjie.assistance.monitoring;
