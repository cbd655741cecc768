/** Floor 4: one row per open human step: find, claim, decide. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "jurisdiction",
            "numbers",
            "refusal",
            "site",
            "site :: look",
            "time",
            "time :: calendar",
            "time :: hours",
            "time :: limits",
            "vault",
            "words",
            "cases",
            "cases :: acts",
            "forms",
            "journal",
            "materials",
            "flow",
            "flow :: models",
            "notices",
            "casework",
            "casework :: facts",
            "casework :: papers",
            "kinds",
            "kinds :: answers",
            "kinds :: forms",
            "kinds :: own"
        })
package org.banjie.worklist;
