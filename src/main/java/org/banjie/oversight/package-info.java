/** Floor 4: the journal, the calendar and other things administrators and auditors look after. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "background", "access",
            "jurisdiction",
            "refusal",
            "site",
            "time",
            "time :: calendar",
            "time :: limits",
            "journal"
        })
package org.banjie.oversight;
