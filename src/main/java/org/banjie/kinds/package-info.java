/** Floor 3: what a kind of application is, read from its folder. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "time",
            "jurisdiction",
            "vault",
            "site",
            "sets",
            "access",
            "journal",
            "cases",
            "materials",
            "forms",
            "flow",
            "notices"
        })
package org.banjie.kinds;
