/** Floor 4: the journal, the calendar and other things administrators and auditors look after. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "background",
            "background :: items",
            "background :: running",
            "files",
            "jurisdiction",
            "notices",
            "notices :: messages",
            "numbers",
            "refusal",
            "site",
            "site :: figures",
            "site :: services",
            "site :: look",
            "time",
            "time :: calendar",
            "time :: limits",
            "words",
            "journal",
            "journal :: looks",
            "flow",
            "flow :: migration",
            "flow :: models",
            "flow :: progress",
            "casework :: standstill",
            "kinds",
            "cases",
            "cases :: search"
        })
package org.banjie.oversight;
