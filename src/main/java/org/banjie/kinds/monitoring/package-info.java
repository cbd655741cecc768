/**
 * Floor 3: watching over what was granted (动态监测): lists compared with the recipients, spot checks, households that
 * should be told, grants nobody has to apply for.
 */
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
            "forms",
            "flow",
            "kinds",
            "kinds.assistance",
            "kinds.households",
            "kinds.lots"
        })
package org.banjie.kinds.monitoring;
