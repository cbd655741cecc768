/** Floor 4: the journal, the calendar and other things administrators and auditors look after. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "jurisdiction",
            "refusal",
            "time",
            "time :: calendar",
            "time :: limits",
            "journal"
        })
package org.banjie.oversight;
