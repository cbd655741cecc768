/** Floor 4: the journal, the calendar and other things administrators and auditors look after. */
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
            "materials",
            "forms",
            "flow",
            "notices",
            "kinds"
        })
package org.banjie.oversight;
