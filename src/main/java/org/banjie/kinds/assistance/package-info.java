/** Floor 3: rules and registers that belong to social assistance (社会救助) alone. */
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
package org.banjie.kinds.assistance;
