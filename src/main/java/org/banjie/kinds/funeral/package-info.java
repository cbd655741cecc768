/** Floor 3: funerals (殡葬): the family's case, what a booking takes, grave-sweeping places. */
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
            "notices",
            "kinds",
            "kinds.households"
        })
package org.banjie.kinds.funeral;
