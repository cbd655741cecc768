/** Floor 5: makes the demonstration district look lived in, through the desks as people would use them. */
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
            "kinds",
            "intake",
            "worklist",
            "tracking"
        })
package org.banjie.demonstration;
