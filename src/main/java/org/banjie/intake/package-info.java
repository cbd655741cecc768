/** Floor 4: where an application is chosen, filled in and handed in. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
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
package org.banjie.intake;
