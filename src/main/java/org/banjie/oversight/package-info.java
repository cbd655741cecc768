/** Floor 4: the journal, the calendar and other things administrators and auditors look after. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "background",
            "files",
            "jurisdiction",
            "refusal",
            "site",
            "time",
            "time :: calendar",
            "time :: limits",
            "words",
            "cases",
            "journal",
            "flow :: migration",
            "flow :: models",
            "casework :: standstill",
            "kinds"
        })
package org.banjie.oversight;
